import type { Filters, Result } from './answer.ts';
import { placesOf } from './places.ts';
import { wordsOf } from './text.ts';
import { contentWords } from './vocabulary.ts';

// So many results are in view at first.
const IN_VIEW = 4;
// Of a whole traceback that is pasted the end says what went wrong.
const WORDS = 24;

/**
 * Which files to fetch for a better answer to a query, under /search/ and without ".json"; none once all are here. First
 * the sentences that hold its words, as typed and as understood, then summaries for the results in view.
 * @param here files that were fetched already
 * @param sentences how many files of sentences there are
 */
export function lackingFor(
  query: string,
  filters: Filters,
  result: Lean,
  here: ReadonlySet<string>,
  sentences: number,
): string[] {
  const words = [query, result.corrected ?? ''].flatMap((text) => contentWords(wordsOf(text)).slice(-WORDS));
  const asked = placesOf(words, sentences).map((place) => `sentences/${place}`);
  // Without a query the list is of everything, programs too.
  const browsed = query === '' && Object.values(filters).some((chosen) => chosen.length > 0) ? ['programs'] : [];
  const first = [...asked, ...browsed].filter((file) => !here.has(file));
  if (first.length > 0) return first;
  const inView = new Set(result.items.slice(0, IN_VIEW).map(({ topic }) => `summaries/${topic}`));
  return [...inView].filter((file) => !here.has(file));
}

type Lean = Pick<Result, 'corrected'> & { readonly items: readonly { readonly topic: string }[] };
