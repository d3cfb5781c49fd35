import type { Filters, Result } from './answer.ts';
import type { Files } from './files.ts';

// So many results are in view at first.
const IN_VIEW = 4;
const FEW = 3;
// How much of the query's weight the best entry should have, or another may have the rest in a sentence, or in a heading.
const NAMED = 0.8;
const COVERED = 0.6;

/**
 * What to fetch before a query is answered well, the phrasings or the details of topics: nothing once it is all there.
 * Where names leave some of the words open, the phrasings come; then the details of the topics whose results are in
 * view, and of all topics where programs are asked for or the answer is short or bad.
 */
export function lackingFor(query: string, filters: Filters, result: Lean, files: Files): Part[] {
  const short = query !== '' && (result.weak || result.items.length < FEW);
  if (files.phrasings === null && (short || (result.covered < NAMED && /\S\s+\S/.test(query))))
    return [{ phrasings: true }];
  const all = files.names.topics.map(({ id }) => id);
  const everything = short || result.covered < COVERED || filters.kind?.includes('example') === true;
  const wanted = everything ? all : result.items.slice(0, IN_VIEW).map(({ topic }) => topic);
  return [...new Set(wanted)].filter((topic) => !files.details.has(topic)).map((topic) => ({ topic }));
}

type Lean = Pick<Result, 'weak' | 'covered'> & { readonly items: readonly { readonly topic: string }[] };

/** A file of the search: the phrasings, or the details of a topic. */
export type Part = { readonly phrasings: true } | { readonly topic: string };
