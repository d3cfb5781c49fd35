// `npm run examples [-- --update] [name …]`: runs programs on every Python present and compares with what is
// recorded; with --update it records what they print instead, and shows the difference.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { diff, parseArgs } from 'node:util';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { formatRuns, type Example } from '#src/lib/content/example.ts';
import { compareVersions } from '#src/lib/content/python-version.ts';
import type { Run } from '#src/lib/content/schema.ts';
import { findNative, findPyodide } from './python.ts';
import { differenceOf, runOf, runOn, sourceHash, type Outcome } from './record.ts';

const RUNS = 'content/examples/runs.json';
const { values, positionals } = parseArgs({ options: { update: { type: 'boolean' } }, allowPositionals: true });
const { value: catalog } = buildCatalog(readContent(process.cwd()));
const unknown = positionals.filter((name) => !catalog.byId.has(`example/${name}`));
if (unknown.length > 0) fail(`No such program: ${unknown.join(', ')}. Names are file names without .py.`);

const pythons = [...(await findNative()), findPyodide()];
console.log(`Running on ${pythons.map((python) => `${python.kind} ${python.version}`).join(', ')}`);
for (const example of catalog.examples) {
  if (positionals.length > 0 && !positionals.includes(example.name)) continue;
  const outcomes = await runOn(example, pythons);
  if (values.update) record(example, outcomes);
  else compare(example, outcomes);
}

function compare(example: Example, outcomes: readonly Outcome[]): void {
  const differences = outcomes.map((outcome) => differenceOf(example, outcome)).filter((text) => text !== null);
  for (const text of differences) fail(text);
  if (differences.length === 0) console.log(`  ${example.name}: as recorded on ${outcomes.length} Pythons`);
}

function record(example: Example, outcomes: readonly Outcome[]): void {
  const broken = outcomes.find((outcome) => outcome.result.exitCode !== example.exitCode);
  if (broken !== undefined) return fail(differenceOf(example, broken) ?? '');
  const [newest, ...older] = outcomes.toSorted((a, b) => compareVersions(b.python.version, a.python.version));
  if (newest === undefined) {
    const libraries = example.dependencies.length > 0 ? ' with the libraries (`npm run libraries -- --all`)' : '';
    return fail(`${example.file} needs Python ${example.requires}${libraries}, which is not here.`);
  }
  const known = example.run?.source === sourceHash(example.file) ? example.run.cpython.at(-1) : undefined;
  if (known !== undefined && compareVersions(known, newest.python.version) > 0) {
    return fail(`${example.file} is recorded on ${known}, newer than any Python here. Install that one to re-record.`);
  }
  const stem = example.file.replace(/py$/, '');
  write(`${stem}out`, newest.result.stdout);
  for (const { python, result } of older) {
    const same = result.stdout === newest.result.stdout;
    if (python.kind === 'pyodide') {
      const native = older.find((other) => other.python.minor === python.minor) ?? newest;
      if (native.result.stdout !== result.stdout)
        fail(`${example.file} prints otherwise in the browser:\n${result.stdout}`);
    } else if (same) rmSync(`${stem}${python.minor}.out`, { force: true });
    else write(`${stem}${python.minor}.out`, result.stdout);
  }
  note(example.name, runOf(example, outcomes));
}

function write(file: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text && existsSync(file)) return;
  console.log(`${file}:`);
  const marks = { [-1]: '-', 0: ' ', 1: '+' } as const;
  for (const [operation, line] of diff(text.split('\n'), before.split('\n')))
    console.log(`  ${marks[operation]} ${line}`);
  writeFileSync(file, text);
}

function note(name: string, run: Run): void {
  const runs = existsSync(RUNS) ? (JSON.parse(readFileSync(RUNS, 'utf8')) as Record<string, Run>) : {};
  writeFileSync(RUNS, formatRuns({ ...runs, [name]: run }));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
