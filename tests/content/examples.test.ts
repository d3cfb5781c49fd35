import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNative, findPyodide, type Python } from '#src/cli/python.ts';
import { canRun, differenceOf, runOn, sourceHash, supports } from '#src/cli/record.ts';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import type { Example } from '#src/lib/content/example.ts';
import { parseRequirements } from '#src/lib/content/requirements.ts';

const { value: catalog } = buildCatalog(readContent(process.cwd()));
const native = await findNative();
const pyodide = findPyodide();

/**
 * The oldest and the newest Python here that can run a program; CPython in WebAssembly where there is none, for what is
 * marked for the browser runs there in a test of its own. `npm run examples` tries all.
 */
function endsFor(example: Example): Python[] {
  const able = native.filter((python) => canRun(python, example));
  const [oldest = pyodide, ...newer] = able;
  return [oldest, ...newer.slice(-1)].filter((python) => canRun(python, example));
}

const unrunnable = catalog.examples.filter((example) => endsFor(example).length === 0);
const names = native.map((python) => python.version).join(', ');
console.warn(
  `Programs run on the oldest and the newest that can run them of: ${names === '' ? '' : `CPython ${names}, else `}Pyodide (CPython ${pyodide.version}).`,
);
if (unrunnable.length > 0) {
  console.warn(
    `NOT RUN: ${unrunnable.length} of ${catalog.examples.length} programs need a native Python, or libraries, that are not here:`,
  );
  for (const example of unrunnable) {
    console.warn(`  ${example.name} needs ${[example.requires, ...example.dependencies].join(', ')}`);
  }
}

describe.concurrent('programs', () => {
  it.each(catalog.examples)('$name prints what is recorded', async (example) => {
    const outcomes = await runOn(example, endsFor(example));
    expect(outcomes.map((outcome) => differenceOf(example, outcome)).filter((text) => text !== null)).toEqual([]);
  });
});

describe('records', () => {
  const pins = parseRequirements(readFileSync('content/examples/requirements.txt', 'utf8'));
  it.each(catalog.examples)('$name was recorded as it is now', ({ file, run, requires, runsIn, dependencies }) => {
    expect(run?.source, `${file} changed since: npm run examples -- --update`).toBe(sourceHash(file));
    expect([...(run?.cpython ?? []), run?.pyodide].length).toBeGreaterThan(0);
    for (const version of run?.cpython ?? []) expect(supports({ requires }, version)).toBe(true);
    if (runsIn === 'native') expect(run?.pyodide).toBeNull();
    expect(Object.keys(run?.packages ?? {})).toEqual(dependencies);
    for (const [name, version] of Object.entries(run?.packages ?? {})) expect(pins.get(name)).toContain(version);
  });
});
