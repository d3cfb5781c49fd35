import { openStorage, readStored, writeStored } from '#src/lib/storage.ts';

/** Holds "on" while the reader wants to predict outputs before they are shown. */
const KEY = 'predict-first';

/** Whether the reader predicts first. */
export function predictsFirst(): boolean {
  return readStored(storage(), KEY) === 'on';
}

/** Remembers whether the reader predicts first. */
export function rememberPredictsFirst(on: boolean): void {
  writeStored(storage(), KEY, on ? 'on' : 'off');
}

function storage(): Storage | null {
  return openStorage(() => localStorage);
}
