import { readStored, writeStored } from './storage.ts';

/** What a reader opened or searched for is kept on their own machine, newest first, and nowhere else. */
export const READ_KEY = 'pir:read';
export const SEARCHES_KEY = 'pir:searches';

const KEPT = { [READ_KEY]: 400, [SEARCHES_KEY]: 6 } as const;

/** A stored list; whatever is not a list of short strings is an empty one. */
export function parseList(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.filter((item): item is string => typeof item === 'string' && item !== '' && item.length < 200);
  } catch {
    return [];
  }
}

/** A list with an item put first, once, and no longer than it may be. */
export function withFirst(list: readonly string[], item: string, most: number): string[] {
  return [item, ...list.filter((other) => other !== item)].slice(0, most);
}

/** Reads a list from a storage. Never throws. */
export function readList(storage: Pick<Storage, 'getItem'> | null, key: keyof typeof KEPT): string[] {
  return parseList(readStored(storage, key));
}

/** Puts an item first in a stored list. Never throws. */
export function remember(storage: Storage | null, key: keyof typeof KEPT, item: string): void {
  writeStored(storage, key, JSON.stringify(withFirst(readList(storage, key), item, KEPT[key])));
}
