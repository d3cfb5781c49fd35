import { keepAside, readStored, writeStored } from '#src/lib/storage.ts';
import { EDITS, editKey } from './edit-key.ts';

/** The most programs whose edits are kept. With 64 KiB each they fit into what browsers give a site. */
export const MOST_EDITS = 40;

const VERSION = 1;

/** The stored code of a program as this reader changed it, or null. What cannot be read is set aside. Never throws. */
export function readEdit(storage: EditStorage | null, name: string): string | null {
  const stored = readStored(storage, editKey(name));
  if (stored === null) return null;
  const edit = parseEdit(stored);
  if (edit === null) keepAside(storage, editKey(name));
  return edit?.code ?? null;
}

/** A stored edit; null where it is none, or one of another version. */
export function parseEdit(stored: string | null): Edit | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (value === null || typeof value !== 'object') return null;
    const { version, code, at } = value as Record<string, unknown>;
    if (version !== VERSION || typeof code !== 'string' || typeof at !== 'number') return null;
    return { code, at };
  } catch {
    return null;
  }
}

/**
 * Stores the code of a program as of `now` (ms since 1970). Beyond `MOST_EDITS` the oldest other edit makes room, and its
 * name is told. Never throws.
 */
export function saveEdit(
  storage: EditStorage | null,
  name: string,
  code: string,
  now: number,
): { kept: boolean; dropped: string | null } {
  const isNew = readStored(storage, editKey(name)) === null;
  const kept = writeStored(storage, editKey(name), JSON.stringify({ version: VERSION, code, at: now }));
  if (!kept || !isNew || storage === null) return { kept, dropped: null };
  const others = edited(storage).filter((other) => other !== name);
  if (others.length < MOST_EDITS) return { kept, dropped: null };
  const at = (other: string): number => parseEdit(readStored(storage, editKey(other)))?.at ?? 0;
  const oldest = others.reduce((first, other) => (at(other) < at(first) ? other : first));
  dropEdit(storage, oldest);
  return { kept, dropped: oldest };
}

/** Forgets the edit of a program. Never throws. */
export function dropEdit(storage: EditStorage | null, name: string): void {
  try {
    storage?.removeItem(editKey(name));
  } catch {
    // What cannot be written cannot have been kept.
  }
}

/** The names of all programs with a stored edit. */
function edited(storage: EditStorage): string[] {
  return (
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      .filter((key) => key.startsWith(EDITS))
      .map((key) => key.slice(EDITS.length))
      // What could not be read lies beside, under a key with a colon more.
      .filter((name) => !name.includes(':'))
  );
}

/** A program as a reader changed it, last at a time in ms since 1970. */
export interface Edit {
  readonly code: string;
  readonly at: number;
}

export type EditStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
