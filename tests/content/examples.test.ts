import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNative, findPyodide } from '#src/cli/python.ts';
import { canRun, differenceOf, runOn, sourceHash, supports } from '#src/cli/record.ts';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { parseRequirements } from '#src/lib/content/requirements.ts';

const { value: catalog } = buildCatalog(readContent(process.cwd()));
const native = await findNative();
const pythons = [...native, findPyodide()];
const unrunnable = catalog.examples.filter((example) => !pythons.some((python) => canRun(python, example)));
const names = native.map((python) => python.version).join(', ');
console.warn(
  `Programs run on: Pyodide (CPython ${findPyodide().version})${names === '' ? '' : ` and native CPython ${names}`}.`,
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
    const outcomes = await runOn(example, pythons);
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
