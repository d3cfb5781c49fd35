import type { SearchDoc } from './docs.ts';
import type { Index } from './index.ts';
import { rank } from './rank.ts';
import { distance, squash } from './text.ts';

const MOST = 3;

/**
 * The pages that someone who typed an address which does not exist may have meant, best first, three at most: for a
 * number ("/q/9999/", "/c8") those whose numbers look most alike; else those whose slug or other name is few slips of the
 * finger away, and then what its last part finds.
 * @param path without base
 */
export function nearest(index: Index<SearchDoc>, path: string): SearchDoc[] {
  const [, letter = '', number] = /^\/(?:([cq])|concepts?|questions?)?\/*(\d+)[^/]?\/?$/i.exec(path) ?? [];
  if (number !== undefined) return byNumber(index.docs, letter || path.slice(1, 2), number);
  const words = wordsOfPath(path);
  const { hits, weak } = rank(index, words);
  const found = weak ? [] : hits.flatMap(({ doc }) => index.docs[doc] ?? []);
  return [...new Set([...byName(index.docs, squash(words)), ...found])].slice(0, MOST);
}

/** What the last part of an address says: "mutable defaults" of "/questions/mutable-defaults.html". */
export function wordsOfPath(path: string): string {
  const parts = path.replace(/\/index\.\w+$/, '').split('/');
  return safeDecode(parts.filter(Boolean).at(-1) ?? '')
    .replace(/\.(html?|md|py)$/i, '')
    .replace(/[-_+]+/g, ' ');
}

/** Those with a slug or alias that one slip for every four letters makes of the name; the fewest slips first. */
function byName(docs: readonly SearchDoc[], name: string): SearchDoc[] {
  if (name.length < 3) return [];
  const limit = Math.ceil(name.length / 4);
  const slips = docs.map((doc) => {
    const names = [doc.path.split('/').at(-2) ?? '', ...doc.aliases];
    return { doc, count: Math.min(...names.map((other) => distance(name, squash(other), limit))) };
  });
  const near = slips.filter(({ count }) => count <= limit);
  return near.toSorted((a, b) => a.count - b.count).map(({ doc }) => doc);
}

function byNumber(docs: readonly SearchDoc[], letter: string, number: string): SearchDoc[] {
  const kinds = 'cq'.includes(letter.toLowerCase()) ? letter : 'cq';
  const alike = docs.filter(({ label }) => new RegExp(`^[${kinds}]\\d+$`, 'i').test(label));
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
