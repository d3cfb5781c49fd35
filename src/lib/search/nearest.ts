import type { SearchDoc } from './files.ts';
import type { Index } from './index.ts';
import { rank } from './rank.ts';
import { distance } from './text.ts';

const MOST = 3;

/**
 * The pages that someone who typed an address which does not exist may have meant, best first, three at most: for a
 * permalink ("/q/9999/") those whose numbers look most alike, else what its last part finds.
 * @param path without base
 */
export function nearest(index: Index<SearchDoc>, path: string): SearchDoc[] {
  const [, letter, number] = /^\/([cq])\/(\d+)\/?$/i.exec(path) ?? [];
  if (letter !== undefined && number !== undefined) return byNumber(index.docs, letter.toUpperCase(), number);
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = safeDecode(last)
    .replace(/\.(html?|md|py)$/i, '')
    .replace(/[-_+]+/g, ' ');
  const { hits, weak } = rank(index, words);
  if (weak) return [];
  return hits.slice(0, MOST).flatMap(({ doc }) => index.docs[doc] ?? []);
}

function byNumber(docs: readonly SearchDoc[], letter: string, number: string): SearchDoc[] {
  const alike = docs.filter(({ label }) => label.startsWith(letter) && /^\w\d+$/.test(label));
  const steps = (doc: SearchDoc): number => distance(number, doc.label.slice(1), number.length);
  const apart = (doc: SearchDoc): number => Math.abs(Number(number) - Number(doc.label.slice(1)));
  return alike.toSorted((a, b) => steps(a) - steps(b) || apart(a) - apart(b)).slice(0, MOST);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
