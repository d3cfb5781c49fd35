import type { EntrySet } from '#src/lib/set/entry-set.ts';
import { bareItem, type Item } from './entries.ts';

/**
 * The entries of a set, and a sentence about the codes that name none.
 * @param entries null where they could not be had: then every code is taken for an entry
 */
export function resolve(
  { codes }: EntrySet,
  entries: ReadonlyMap<string, Item> | null,
): { items: readonly Item[]; faults: readonly string[] } {
  const items = codes.flatMap((code) => (entries === null ? bareItem(code) : (entries.get(code) ?? [])));
  const known = new Set(items.map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code)).map((code) => code.toUpperCase());
  if (unknown.length === 0) return { items, faults: [] };
  return {
    items,
    faults: [`There is no entry with ${unknown.length === 1 ? 'the number' : 'the numbers'} ${unknown.join(', ')}.`],
  };
}

/** How many of each kind there are: "2 concepts and 1 question". */
export function countOf(items: readonly Item[]): string {
  return ['concept', 'question']
    .map((kind) => [items.filter((item) => item.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}${count === 1 ? '' : 's'}`)
    .join(' and ');
}
