import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '#src/lib/cache-folder.ts';
import { minorOf } from '#src/lib/content/python-version.ts';

const REQUIREMENTS = 'content/examples/requirements.txt';
// The one pip that fills the environments: the oldest Python's own may be too old for the newest Python.
const PIP = 'pip==26.3';
/** Where what is dear to make is kept between runs. */
export const CACHE = cacheFolder(process.env, homedir());

/** The virtual environment with the pinned libraries for one release of Python; null if none was made. */
export function findEnvironment(version: string): Environment | null {
  const folder = folderOf(version);
  const site = join(folder, 'lib', `python${minorOf(version)}`, 'site-packages');
  if (!existsSync(site)) return null;
  const installed = readdirSync(site).flatMap((name) => {
    const [, library = '', release = ''] = /^(.+)-([^-]+)\.dist-info$/.exec(name) ?? [];
    return library === '' ? [] : [[library.replaceAll('_', '-').toLowerCase(), release] as const];
  });
  return { python: join(folder, 'bin', 'python'), packages: new Map(installed) };
}

/**
 * Makes the environment for one release of Python, unless there is one.
 * @param command the Python to make it for
 * @param hosts Pythons of which one has a pip, to begin with
 * @throws what the installer said, when there is no pip, no package index, or a library does not suit the release
 */
export function makeEnvironment(command: string, version: string, hosts: readonly string[]): void {
  if (findEnvironment(version) !== null) return;
  const pip = findPip(hosts);
  // Made aside and moved when whole: a Python finds its environment from where it lies.
  const draft = `${folderOf(version)}.${process.pid}`;
  try {
    run(command, ['-m', 'venv', '--without-pip', draft]);
    const install = ['-m', 'pip', 'install', '--no-deps', '--only-binary', ':all:', '-r', REQUIREMENTS];
    run(join(draft, 'bin', 'python'), install, { PYTHONPATH: pip });
    if (findEnvironment(version) === null) renameSync(draft, folderOf(version));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The folder of the pinned pip, installed by whichever host has a pip of its own. */
function findPip(hosts: readonly string[]): string {
  const folder = join(CACHE, PIP);
  if (existsSync(join(folder, 'pip'))) return folder;
  mkdirSync(CACHE, { recursive: true });
  const failures = hosts.map((host) => {
    if (existsSync(join(folder, 'pip'))) return '';
    try {
      run(host, ['-m', 'pip', 'install', '--target', folder, PIP]);
      return '';
    } catch (error) {
      return String(error);
    }
  });
  if (!existsSync(join(folder, 'pip'))) throw new Error(failures.at(-1) ?? 'no Python has pip');
  return folder;
}

/** One folder for each release and state of the lock. */
function folderOf(version: string): string {
  const lock = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 8);
  return join(CACHE, `${version}-${lock}`);
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const quiet = { PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_ROOT_USER_ACTION: 'ignore', PIP_QUIET: '1' };
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'pipe'], env: { ...process.env, ...quiet, ...env } });
}

/** A virtual environment: its Python, and what is installed in it, by name. */
export interface Environment {
  readonly python: string;
  readonly packages: ReadonlyMap<string, string>;
}
