import { readStored, writeStored } from '#src/lib/storage.ts';

const KEY = 'pir:tab-indents';

/** Whether Tab indents in the editor. Unless a reader asks for that it moves the focus, as everywhere. */
export function tabIndents(storage: Pick<Storage, 'getItem'> | null): boolean {
  return readStored(storage, KEY) === 'on';
}

/** Switches it on or off for all programs; says whether that could be kept. */
export function setTabIndents(storage: Pick<Storage, 'setItem'> | null, on: boolean): boolean {
  return writeStored(storage, KEY, on ? 'on' : 'off');
}
