import { stem } from './text.ts';

/** The shards that hold what is said with these words, each once: numbers below `count`. */
export function shardsOf(words: readonly string[], count: number): number[] {
  return [...new Set(words.map((word) => hash(stem(word)) % count))];
}

/** FNV-1a, 32 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
