import { execFileSync } from 'node:child_process';

let known: ReadonlyMap<string, string> | undefined;

/** The ISO date of the last commit that touched a file, or `fallback` where git does not know. */
export function lastChanged(file: string, fallback: string): string {
  known ??= readDates();
  return known.get(file) ?? fallback;
}

/** One walk over the history for all files: newest commit first, so the first date seen of a file is its last. */
function readDates(): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  let date = '';
  for (const line of gitLog().split('\n')) {
    if (line.startsWith('date:')) date = line.slice('date:'.length);
    else if (line !== '' && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}

function gitLog(): string {
  try {
    const args = ['log', '--format=date:%cs', '--name-only', '--no-renames', '--', 'content'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  } catch {
    return '';
  }
}
