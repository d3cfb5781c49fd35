import { parse as parseToml } from 'smol-toml';
import type { Fault } from './fault.ts';
import { compareVersions, formatVersions, lowestOf, type PythonVersion } from './python-version.ts';
import { scriptSchema, type Run } from './schema.ts';
import { validate } from './validate.ts';

// The regular expression is that of PEP 723, https://peps.python.org/pep-0723/#specification
const SCRIPT_BLOCK = /^# \/\/\/ script$\n(?<content>(^#(| .*)$\n)+)^# \/\/\/$\n*/m;

/**
 * Reads one program: its PEP 723 block, the source a reader sees (without that block), and its recorded
 * outputs. `outputs` maps "" to `<name>.out` and "3.11" to `<name>.3.11.out`.
 */
export function parseExample(
  file: string,
  text: string,
  outputs: ReadonlyMap<string, string>,
): { value: ExampleData | null; errors: Fault[] } {
  const block = SCRIPT_BLOCK.exec(text);
  if (block?.groups === undefined) {
    const fix = 'begin the file with "# /// script" … "# ///" (PEP 723; `npm run new` writes one)';
    return { value: null, errors: [{ file, problem: 'no metadata block', fix }] };
  }
  const toml = (block.groups['content'] ?? '').replace(/^# ?/gm, '');
  const meta = parseScript(file, toml);
  if (meta.value === null) return { value: null, errors: meta.errors };
  const { tool, dependencies } = meta.value;
  const requires = lowestOf(meta.value['requires-python']);
  const source = text.replace(SCRIPT_BLOCK, '').trim() + '\n';
  const errors = outputFaults(file, outputs, requires);
  const { title, command = null, 'runs-in': runsIn, 'exit-code': exitCode } = tool.reference;
  if (dependencies.length > 0) errors.push(...libraryFaults(file, requires, runsIn));
  const value = { title, runsIn, requires, dependencies, command, exitCode, source };
  return { value: { ...value, output: outputs.get('') ?? '', alternates: alternatesOf(outputs) }, errors };
}

/** The output that a release of Python is recorded to print. */
export function expectedOutput(example: Pick<ExampleData, 'output' | 'alternates'>, version: string): string {
  return example.alternates.find((alternate) => alternate.versions.includes(version))?.output ?? example.output;
}

/** What a program is, in a sentence. */
export function summaryOf({ title }: Pick<ExampleData, 'title'>): string {
  return `${title}: a Python program with the output it really printed.`;
}

/** The libraries a program was recorded with: "numpy 2.5.5". */
export function librariesOf({ run }: Pick<Example, 'run'>): string[] {
  return Object.entries(run?.packages ?? {}).map(([name, version]) => `${name} ${version}`);
}

/** What a program was run on, the releases first: ["CPython 3.11–3.15", "numpy 2.5.5"]. Empty before it is recorded. */
export function ranOn(example: Pick<Example, 'run'>): string[] {
  const releases = formatVersions(example.run?.cpython ?? []);
  return releases === '' ? [] : [`CPython ${releases}`, ...librariesOf(example)];
}

/** The text of `content/examples/runs.json`: a line for each program, by name. */
export function formatRuns(runs: Readonly<Record<string, Run>>): string {
  const sorted = Object.entries(runs).sort(([a], [b]) => a.localeCompare(b));
  return `{\n${sorted.map(([name, run]) => `  ${JSON.stringify(name)}: ${JSON.stringify(run)}`).join(',\n')}\n}\n`;
}

function parseScript(file: string, toml: string): ReturnType<typeof validate<typeof scriptSchema>> {
  try {
    return validate(scriptSchema, parseToml(toml), file, 'script');
  } catch (error) {
    const problem = `the metadata block is not TOML (${String(error).split('\n')[0]})`;
    return {
      value: null,
      errors: [{ file, field: 'script', problem, fix: 'correct the block at the head of the file' }],
    };
  }
}

function outputFaults(file: string, outputs: ReadonlyMap<string, string>, requires: string): Fault[] {
  const faults: Fault[] = [];
  const record = `run \`npm run examples -- --update\``;
  if (!outputs.has('')) faults.push({ file, problem: 'no recorded output', fix: record });
  for (const version of outputs.keys()) {
    if (version === '' || compareVersions(version, requires) >= 0) continue;
    const problem = `an output for ${version}, but the program requires ${requires}`;
    faults.push({ file: file.replace(/py$/, `${version}.out`), problem, fix: `delete it, or ${record}` });
  }
  return faults;
}

/** The lock of the libraries is written for 3.11 and later, and none of them is in the browser. */
function libraryFaults(file: string, requires: PythonVersion, runsIn: 'browser' | 'native'): Fault[] {
  const faults: Fault[] = [];
  const problem = 'a program with dependencies';
  if (compareVersions(requires, '3.11') < 0)
    faults.push({ file, field: 'requires-python', value: requires, problem, fix: 'require ">=3.11" at least' });
  if (runsIn === 'browser')
    faults.push({ file, field: 'runs-in', value: runsIn, problem, fix: 'write runs-in = "native"' });
  return faults;
}

/** Releases that print the same are shown once, so identical alternates are merged. */
function alternatesOf(outputs: ReadonlyMap<string, string>): Alternate[] {
  const versions = [...outputs.keys()].filter((key) => key !== '').sort(compareVersions);
  const byOutput = Map.groupBy(versions, (version) => outputs.get(version) ?? '');
  return [...byOutput].map(([output, group]) => ({ output, versions: group }));
}

/** An output that differs from the newest release's, with the releases that print it. */
export interface Alternate {
  readonly versions: readonly string[];
  readonly output: string;
}

/**
 * What a program's file and recorded outputs say; `requires` is the lowest release it runs on. A program with a
 * `command` is given to that tool ("pytest -qq") instead of being run itself, and ends with `exitCode`.
 */
export interface ExampleData {
  readonly title: string;
  readonly runsIn: 'browser' | 'native';
  readonly requires: PythonVersion;
  readonly dependencies: readonly string[];
  readonly command: string | null;
  readonly exitCode: number;
  readonly source: string;
  readonly output: string;
  readonly alternates: readonly Alternate[];
}

/** A program of the catalogue. `run` is null until the recorder has run it. */
export interface Example extends ExampleData {
  readonly kind: 'example';
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly file: string;
  readonly run: Run | null;
}
