import { cleanTitle, EMPTY_SET, isCode, MOST_ENTRIES, type EntrySet } from './entry-set.ts';

const VERSION = 1;

/** A set as it is stored. */
export function formatStored({ title, codes }: EntrySet): string {
  return JSON.stringify({ version: VERSION, title, entries: codes });
}

/** Reads a stored set: what of it is sound, and whether that is all. Never throws. */
export function parseStored(stored: string | null): { value: EntrySet; broken: boolean } {
  if (stored === null) return { value: EMPTY_SET, broken: false };
  const data = parseJson(stored);
  const { version, title, entries } = (typeof data === 'object' ? data : null) ?? {};
  if (version !== VERSION || typeof title !== 'string' || !Array.isArray(entries)) {
    return { value: EMPTY_SET, broken: true };
  }
  const all: readonly unknown[] = entries;
  const sound = all.filter((code): code is string => typeof code === 'string' && isCode(code));
  const codes = [...new Set(sound)].slice(0, MOST_ENTRIES);
  return { value: { title: cleanTitle(title), codes }, broken: codes.length < all.length };
}

function parseJson(text: string): Partial<Record<'version' | 'title' | 'entries', unknown>> | null {
  try {
    return JSON.parse(text) as Partial<Record<string, unknown>> | null;
  } catch {
    return null;
  }
}
