import { execFileSync } from 'node:child_process';

/**
 * The changes of each file under `<root>/content`, newest first, over its renames. Empty where there is no git; where
 * history was cut off (a shallow clone), it begins after the cut.
 */
export function historyOf(root: string): Map<string, Change[]> {
  const args = ['log', '--format=change:%cs %H %P', '--name-status', '--find-renames', '--', 'content'];
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']).trim() === 'true';
  const changes = new Map<string, Change[]>();
  // What a file is called today, by what it was called at the commit that the walk has come to.
  const today = new Map<string, string>();
  let [date = '', commit = '', parent = ''] = [];
  for (const line of git(root, args).split('\n')) {
    const start = /^change:(\S+) (\S+) ?(\S*)/.exec(line);
    if (start !== null) [, date = '', commit = '', parent = ''] = start;
    const [status = '', before = '', renamed] = line.split('\t');
    // At the cut every file looks as if it were new.
    if (before === '' || status === 'D' || (shallow && parent === '')) continue;
    const file = renamed ?? before;
    const name = today.get(file) ?? file;
    const change = { date, now: `${commit}:${file}`, before: status === 'A' ? null : `${parent}:${before}` };
    changes.set(name, [...(changes.get(name) ?? []), change]);
    today.delete(file);
    if (renamed !== undefined) today.set(before, name);
  }
  return changes;
}

/** The texts of versions of files, as `<commit>:<path>`; undefined for what git does not have. */
export function textsOf(root: string, versions: readonly string[]): (string | undefined)[] {
  const input = versions.map((version) => `${version}\n`).join('');
  const output = Buffer.from(git(root, ['cat-file', '--batch'], input), 'latin1');
  let at = 0;
  return versions.map(() => {
    const end = output.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = output.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

/** What git prints, byte for character; nothing where it fails. */
function git(cwd: string, args: readonly string[], input?: string): string {
  try {
    const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
    return execFileSync('git', args, { cwd, input, stdio, encoding: 'latin1', maxBuffer: 1 << 28 });
  } catch {
    return '';
  }
}

/** A change of a file: its ISO date, and the file's text then and before as `<commit>:<path>`; null where it was new. */
export interface Change {
  readonly date: string;
  readonly now: string;
  readonly before: string | null;
}
