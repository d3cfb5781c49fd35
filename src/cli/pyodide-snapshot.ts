import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide, version } from 'pyodide';
import { CACHE } from './environment.ts';

let made: Promise<string> | undefined;

/**
 * The file that holds the memory of a Pyodide just started, made unless there is one. To load it takes a fifth of the
 * time that a start does, and every program needs a fresh interpreter.
 */
export function pyodideSnapshot(): Promise<string> {
  made ??= makeSnapshot(join(CACHE, `pyodide-${version}.snapshot`));
  return made;
}

async function makeSnapshot(file: string): Promise<string> {
  if (existsSync(file)) return file;
  const python = await loadPyodide({ _makeSnapshot: true });
  mkdirSync(CACHE, { recursive: true });
  // Written aside and moved when whole: two test files may make it at once.
  const draft = `${file}.${process.pid}.${performance.now()}`;
  writeFileSync(draft, python.makeMemorySnapshot());
  renameSync(draft, file);
  return file;
}
