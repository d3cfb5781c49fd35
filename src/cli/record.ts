import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expectedOutput, type Example } from '#src/lib/content/example.ts';
import { compareVersions } from '#src/lib/content/python-version.ts';
import type { Run } from '#src/lib/content/schema.ts';
import type { Python, Result } from './python.ts';

/** Runs a program on every given Python that it supports and that can run it. */
export async function runOn(example: Example, pythons: readonly Python[]): Promise<Outcome[]> {
  const usable = pythons.filter(
    (python) => supports(example, python.minor) && (python.kind === 'native' || example.runsIn === 'browser'),
  );
  const outcomes: Outcome[] = [];
  for (const python of usable) outcomes.push({ python, result: await python.run(example.file) });
  return outcomes;
}

/** What is wrong with an outcome, in one sentence for the author; null when it is as recorded. */
export function differenceOf(example: Example, { python, result }: Outcome): string | null {
  const where = `${example.file} on ${python.kind === 'pyodide' ? 'Pyodide ' : 'CPython '}${python.version}`;
  if (result.exitCode !== 0) return `${where} failed:\n${result.stderr.trim()}`;
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
  return { source: sourceHash(example.file), cpython: of('native'), pyodide: of('pyodide')[0] ?? null };
}

/** One run of a program on one Python. */
export interface Outcome {
  readonly python: Python;
  readonly result: Result;
}
