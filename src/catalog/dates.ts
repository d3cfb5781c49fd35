import { historyOf, type Change } from './git.ts';

let known: ReadonlyMap<string, readonly Change[]> | undefined;

/** The ISO date of the last commit that touched a file, or `fallback` where git does not know. */
export function lastChanged(file: string, fallback: string): string {
  return changesOf(file)[0]?.date ?? fallback;
}

/** The commits that touched a file, newest first; none where git does not know. */
export function changesOf(file: string): readonly Change[] {
  known ??= historyOf(process.cwd());
  return known.get(file) ?? [];
}
