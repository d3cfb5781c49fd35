import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import type { Example } from '#src/lib/content/example.ts';
import { compareVersions, minorOf, type PythonVersion } from '#src/lib/content/python-version.ts';
import { findEnvironment } from './environment.ts';
import { pyodideSnapshot } from './pyodide-snapshot.ts';

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
      found.set(minorOf(version), nativePython(command, version));
    }
  }
  return [...found.values()].sort((a, b) => compareVersions(a.version, b.version));
}

/** One installed Python; programs with dependencies run in its environment, if it has one. */
function nativePython(command: string, version: string): Python {
  const environment = findEnvironment(version);
  const run = ({ file, source, dependencies, command: tool }: Program): Promise<Result> => {
    const python = dependencies.length > 0 && environment !== null ? environment.python : command;
    // What the page shows, so that the lines it names are the lines a reader sees.
    const name = basename(file);
    const module = tool === null ? [] : ['-m', ...tool.split(' ')];
    return execute(python, ['-X', 'utf8', ...module, name], { [name]: source });
  };
  const packages = environment?.packages ?? null;
  return { kind: 'native', command, version, minor: minorOf(version), packages, run };
}

/** CPython compiled to WebAssembly, from the npm package; a fresh interpreter for each program. */
export function findPyodide(): Python {
  const script = new URL('./pyodide-program.ts', import.meta.url).pathname;
  const run = async ({ file, source }: Program): Promise<Result> => {
    const name = basename(file);
    return execute(process.execPath, [script, name, await pyodideSnapshot()], { [name]: source });
  };
  const version = pyodidePython();
  return { kind: 'pyodide', command: script, version, minor: minorOf(version), packages: null, run };
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

/** Runs a command in a folder of its own that holds only the given files, without input, for a minute at most. */
function execute(
  command: string,
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const cwd = mkdtempSync(join(tmpdir(), 'reference-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  // Nothing else of the surroundings: pytest and Hypothesis, for two, print otherwise where CI is set.
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1', NO_COLOR: '1' };
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

/** What of an example decides how it is run. */
type Program = Pick<Example, 'file' | 'source' | 'dependencies' | 'command'>;

/**
 * Something that runs a program. `version` is the full one, "3.14.2"; `packages` are the libraries in its environment,
 * null where it has none.
 */
export interface Python {
  readonly kind: 'native' | 'pyodide';
  readonly command: string;
  readonly version: string;
  readonly minor: PythonVersion;
  readonly packages: ReadonlyMap<string, string> | null;
  readonly run: (program: Program) => Promise<Result>;
}
