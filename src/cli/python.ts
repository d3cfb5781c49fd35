import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { compareVersions, minorOf, type PythonVersion } from '#src/lib/content/python-version.ts';

/**
 * The Pythons this machine has: the newest final release of each minor one on the PATH or under pyenv,
 * oldest first, from 3.9 on. Empty where there is none.
 */
export async function findNative(): Promise<Python[]> {
  const probe = 'import sys; v = sys.version_info; print(v.releaselevel, "%d.%d.%d" % v[:3])';
  const found = new Map<PythonVersion, Python>();
  for (const command of candidates()) {
    const { stdout, exitCode } = await execute(command, ['-c', probe]);
    const [level, version = ''] = stdout.trim().split(' ');
    if (exitCode !== 0 || level !== 'final' || compareVersions(version, '3.9') < 0) continue;
    const known = found.get(minorOf(version));
    if (known === undefined || patchOf(version) > patchOf(known.version)) {
      const run = (file: string): Promise<Result> => execute(command, ['-X', 'utf8', resolve(file)]);
      found.set(minorOf(version), { kind: 'native', version, minor: minorOf(version), run });
    }
  }
  return [...found.values()].sort((a, b) => compareVersions(a.version, b.version));
}

/** CPython compiled to WebAssembly, from the npm package; a fresh interpreter for each program. */
export function findPyodide(): Python {
  const script = new URL('./pyodide-program.ts', import.meta.url).pathname;
  const run = (file: string): Promise<Result> => execute(process.execPath, [script, resolve(file)]);
  const version = pyodidePython();
  return { kind: 'pyodide', version, minor: minorOf(version), run };
}

/** The CPython inside the installed pyodide package, as its own lock says. */
function pyodidePython(): string {
  const lock = createRequire(import.meta.url).resolve('pyodide/pyodide-lock.json');
  return (JSON.parse(readFileSync(lock, 'utf8')) as { info: { python: string } }).info.python;
}

function candidates(): string[] {
  const names = ['python3', ...Array.from({ length: 12 }, (_, index) => `python3.${index + 9}`)];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const pyenv = join(homedir(), '.pyenv', 'versions');
  const underPyenv = entries(pyenv).map((version) => join(pyenv, version, 'bin'));
  return [...onPath, ...underPyenv].flatMap((folder) => {
    const present = new Set(entries(folder));
    return names.filter((name) => present.has(name)).map((name) => join(folder, name));
  });
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const TIMEOUT_S = 60;

/** Runs a command in an empty folder of its own, without input, for a minute at most. */
function execute(command: string, args: readonly string[]): Promise<Result> {
  const cwd = mkdtempSync(join(tmpdir(), 'reference-'));
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', NO_COLOR: '1' };
  return new Promise((done) => {
    const child = execFile(command, args, { cwd, env, timeout: TIMEOUT_S * 1000 }, (error, stdout, stderr) => {
      rmSync(cwd, { recursive: true, force: true });
      const killed = error?.killed === true ? `stopped after ${TIMEOUT_S} seconds\n` : '';
      done({ stdout, stderr: stderr + killed, exitCode: error === null ? 0 : (child.exitCode ?? 1) });
    });
    child.stdin?.end();
  });
}

function patchOf(version: string): number {
  return Number(version.split('.')[2]);
}

/** What a program printed, and how it ended. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Something that runs a Python file. `version` is the full one, "3.14.2". */
export interface Python {
  readonly kind: 'native' | 'pyodide';
  readonly version: string;
  readonly minor: PythonVersion;
  readonly run: (file: string) => Promise<Result>;
}
