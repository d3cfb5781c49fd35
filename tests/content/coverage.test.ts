import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';

const { value: catalog } = buildCatalog(readContent(process.cwd()));
const coverage = parse(readFileSync('tests/content/coverage.yaml', 'utf8')) as Record<string, string>;
const records = Object.entries(coverage);

it('names every record that was promised', () => {
  const numbered = (kind: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`);
  const ids = new Set(Object.keys(coverage));
  const commonQuestions = Array.from({ length: 10 }, (_, index) => `common-q${index + 1}`);
  const promised = [...numbered('concept', 50), ...numbered('q', 100), ...commonQuestions];
  expect(promised.filter((id) => !ids.has(id))).toEqual([]);
  const kinds = Object.groupBy(ids, (id) => id.split('-')[0] ?? '');
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list?.length]))).toEqual({
    concept: 50,
    q: 100,
    topic: 30,
    common: 10,
    example: 49,
  });
});

it.each(records)('%s is covered by %s', (id, target) => {
  const [entryId = '', programId] = target.split(' ');
  const entry = catalog.entries.find((candidate) => candidate.id === entryId);
  expect(entry, `${entryId} does not exist`).toBeDefined();
  const [, kind, number] = /^(concept|q)-(\d+)$/.exec(id) ?? [];
  if (kind !== undefined) {
    expect([entry?.kind, entry?.number]).toEqual([kind === 'q' ? 'question' : kind, Number(number)]);
  }
  if (programId !== undefined) {
    expect(entry?.body.examples.map(({ name }) => `example/${name}`)).toContain(programId);
  }
});
