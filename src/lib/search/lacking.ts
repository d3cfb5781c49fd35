import type { Filters, Result } from './answer.ts';
import { shardsOf } from './shards.ts';
import { wordsOf } from './text.ts';
import { contentWords } from './vocabulary.ts';

// So many results are in view at first.
const IN_VIEW = 4;
// Of a whole traceback that is pasted the end says what went wrong.
const WORDS = 24;
// With fewer results than these the full text is asked as well; it is ten times as far away as the site's own index.
const FEW = 6;

/** Whether an answer is so short or bad that the full text should be asked, too. */
export function isScarce({ weak, items }: { readonly weak: boolean; readonly items: readonly unknown[] }): boolean {
  return weak || items.length < FEW;
}

/**
 * Which files to fetch next for a better answer to a query, under /search/ and without ".json"; none once all are here.
 * First what is said with its words, as typed and as understood, then summaries for the results in view.
 * @param here files that were fetched already
 * @param count how many shards there are
 */
export function lackingFor(
  query: string,
  filters: Filters,
  result: Lean,
  here: ReadonlySet<string>,
  count: number,
): string[] {
  const words = [query, result.understood ?? ''].flatMap((text) => contentWords(wordsOf(text)));
  const shards = shardsOf([...new Set(words)].slice(-WORDS), count).map((shard) => `shards/${count}/${shard}`);
  const first = shards.filter((file) => !here.has(file));
  if (first.length > 0) return first;
  const narrowed = Object.values(filters).some((chosen) => chosen.length > 0);
  // The full text may find any program; and without a query a narrowed list is of everything.
  const programs = (query === '' ? narrowed : isScarce(result)) ? ['programs'] : [];
  const summaries = result.items.slice(0, IN_VIEW).map(({ topic }) => `summaries/${topic}`);
  return [...new Set([...programs, ...summaries])].filter((file) => !here.has(file));
}

type Lean = Pick<Result, 'weak' | 'understood'> & { readonly items: readonly { readonly topic: string }[] };
