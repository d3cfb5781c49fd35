import type { EntrySet } from '#src/lib/set/entry-set.ts';
import { SET_KEY } from '#src/lib/set/key.ts';
import { formatStored, parseStored } from '#src/lib/set/stored.ts';
import { keepAside, openStorage, readStored, writeStored } from '#src/lib/storage.ts';

const CHANGED = 'set-changed';

/** The reader's own set, and whether what is stored could not be read whole; the original is then kept aside. */
export function readOwnSet(): ReturnType<typeof parseStored> {
  const storage = open();
  const read = parseStored(readStored(storage, SET_KEY));
  if (read.broken) keepAside(storage, SET_KEY);
  return read;
}

/** Stores the set for all pages, and tells the others on this one; says whether it could be stored. */
export function writeOwnSet(set: EntrySet): boolean {
  const storage = open();
  const empty = set.codes.length === 0 && set.title === '';
  const done = writeStored(storage, SET_KEY, formatStored(set));
  // A reader without a set pays for none.
  if (empty) storage?.removeItem(SET_KEY);
  document.dispatchEvent(new Event(CHANGED));
  return done;
}

/** Listens for changes of the set: by this page, by other tabs, or while the browser had kept this page. */
export function onOwnSet(listener: () => void, signal?: AbortSignal): void {
  document.addEventListener(CHANGED, listener, { signal });
  onElsewhere(listener, signal);
}

/** Listens for changes that were not made on this page. */
export function onElsewhere(listener: () => void, signal?: AbortSignal): void {
  addEventListener('storage', ({ key }) => (key === SET_KEY || key === null) && listener(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && listener(), { signal });
}

function open(): Storage | null {
  return openStorage(() => localStorage);
}
