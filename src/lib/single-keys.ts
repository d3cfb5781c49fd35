import { readStored, writeStored } from './storage.ts';

const KEY = 'pir:single-keys';

/**
 * Whether shortcuts of one letter work. A reader who dictates can switch them off.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 */
export function singleKeys(storage: Pick<Storage, 'getItem'> | null): boolean {
  return readStored(storage, KEY) !== 'off';
}

/** Switches them on or off for all pages; says whether that could be kept. */
export function setSingleKeys(storage: Pick<Storage, 'setItem'> | null, on: boolean): boolean {
  return writeStored(storage, KEY, on ? 'on' : 'off');
}
