import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expectedOutput, type Example } from '#src/lib/content/example.ts';
import { compareVersions } from '#src/lib/content/python-version.ts';
import type { Run } from '#src/lib/content/schema.ts';
import type { Python, Result } from './python.ts';

/** Runs a program on every given Python that it supports and that can run it. */
export async function runOn(example: Example, pythons: readonly Python[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const python of pythons.filter((candidate) => canRun(candidate, example))) {
    outcomes.push({ python, result: await python.run(example) });
  }
  return outcomes;
}

/** Whether a Python is new enough for a program, can do what it does, and has the libraries it needs. */
export function canRun(python: Python, example: Example): boolean {
  const able = python.kind === 'native' || example.runsIn === 'browser';
  return able && supports(example, python.minor) && (example.dependencies.length === 0 || python.packages !== null);
}

/** What is wrong with an outcome, in one sentence for the author; null when it is as recorded. */
export function differenceOf(example: Example, { python, result }: Outcome): string | null {
  const where = `${example.file} on ${python.kind === 'pyodide' ? 'Pyodide ' : 'CPython '}${python.version}`;
  if (result.exitCode !== example.exitCode)
    return `${where} ended with ${result.exitCode}:\n${result.stdout}${result.stderr.trim()}`;
  const expected = expectedOutput(example, python.minor);
  if (result.stdout === expected) return null;
  return `${where} printed something else than recorded.\nrecorded:\n${expected}\nprinted:\n${result.stdout}`;
}

/** Whether a release of Python can run a program, by its requires-python. */
export function supports(example: Pick<Example, 'requires'>, version: string): boolean {
  return compareVersions(version, example.requires) >= 0;
}

/** What identifies the recorded source: the first 16 hex digits of the file's SHA-256. */
export function sourceHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

/** The record of a successful round: the source that ran and every Python it ran on. */
export function runOf(example: Example, outcomes: readonly Outcome[]): Run {
  const of = (kind: Python['kind']): string[] =>
    outcomes.filter((outcome) => outcome.python.kind === kind).map((outcome) => outcome.python.version);
  const known = outcomes.findLast(({ python }) => python.packages !== null)?.python.packages;
  const packages = Object.fromEntries(example.dependencies.map((name) => [name, known?.get(name) ?? '']));
  const run = { source: sourceHash(example.file), cpython: of('native'), pyodide: of('pyodide')[0] ?? null };
  return example.dependencies.length === 0 ? run : { ...run, packages };
}

/** One run of a program on one Python. */
export interface Outcome {
  readonly python: Python;
  readonly result: Result;
}
