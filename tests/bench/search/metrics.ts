/** One question to the search: what is typed, and the entries that would be right, the best first; none if nothing is. */
export interface Query {
  readonly q: string;
  readonly class: string;
  readonly half: 'tune' | 'held';
  readonly want: readonly string[];
}

/** What an engine answered: ids of entries in their order, and whether it said that nothing is good. */
export interface Outcome {
  readonly query: Query;
  readonly ids: readonly string[];
  readonly weak: boolean;
}

/** Averages over a class, each between 0 and 1. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
  readonly mrr: number;
  readonly ndcg: number;
  readonly empty: number;
  readonly weak: number;
}

/** Scores of answerable queries; `weak` and `empty` are the parts that got no good match, and no result at all. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const mean = (value: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / Math.max(1, outcomes.length);
  return {
    queries: outcomes.length,
    first: mean((outcome) => Number(placeOf(outcome) === 1)),
    firstThree: mean((outcome) => Number(placeOf(outcome) <= 3)),
    mrr: mean((outcome) => (placeOf(outcome) <= 10 ? 1 / placeOf(outcome) : 0)),
    ndcg: mean(ndcgOf),
    empty: mean(({ ids }) => Number(ids.length === 0)),
    weak: mean(({ weak }) => Number(weak)),
  };
}

/** The place of the first right entry, from 1; infinity where there is none. */
export function placeOf({ query, ids }: Outcome): number {
  const at = ids.findIndex((id) => query.want.includes(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/** Discounted gain of the first ten, where the entry meant counts 3 and others that are right count 1, over the best possible. */
function ndcgOf({ query, ids }: Outcome): number {
  const gain = (id: string): number => (id === query.want[0] ? 3 : query.want.includes(id) ? 1 : 0);
  const discounted = (list: readonly string[]): number =>
    list.slice(0, 10).reduce((sum, id, at) => sum + gain(id) / Math.log2(at + 2), 0);
  const best = discounted(query.want);
  return best === 0 ? 0 : discounted([...new Set(ids)]) / best;
}
