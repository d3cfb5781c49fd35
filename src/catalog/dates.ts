import { execFileSync } from 'node:child_process';

let known: ReadonlyMap<string, Change> | undefined;

/** The ISO date of the last commit that touched a file, or `fallback` where git does not know. */
export function lastChanged(file: string, fallback: string): string {
  return lastChange(file)?.date ?? fallback;
}

/** The last commit that touched a file; null where git does not know. */
export function lastChange(file: string): Change | null {
  known ??= readChanges();
  return known.get(file) ?? null;
}

/** One walk over the history for all files: newest commit first, so the first seen of a file is its last. */
function readChanges(): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  let change: Change = { date: '', subject: '' };
  for (const line of gitLog().split('\n')) {
    const [, date, subject = ''] = /^change:(\S+) (.*)$/.exec(line) ?? [];
    if (date !== undefined) change = { date, subject };
    else if (line !== '' && !changes.has(line)) changes.set(line, change);
  }
  return changes;
}

function gitLog(): string {
  try {
    const args = ['log', '--format=change:%cs %s', '--name-only', '--no-renames', '--', 'content'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  } catch {
    return '';
  }
}

/** A commit as far as readers are told of it: its ISO date and what its author called it. */
export interface Change {
  readonly date: string;
  readonly subject: string;
}
