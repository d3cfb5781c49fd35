import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import type { Query } from '../bench/search/metrics.ts';

const { value: catalog } = buildCatalog(readContent(process.cwd()));
const queries = parse(readFileSync('tests/bench/search/queries.yaml', 'utf8')) as Query[];

it('the search is asked for entries that exist', () => {
  const ids = new Set<string>(catalog.entries.map(({ id }) => id));
  expect(queries.flatMap(({ q, want }) => want.filter((id) => !ids.has(id)).map((id) => `${q}: ${id}`))).toEqual([]);
});

it('the half set aside shares no query with the other', () => {
  const asked = (half: Query['half']): string[] =>
    queries.filter((query) => query.half === half).map(({ q }) => q.toLowerCase());
  const tuned = new Set(asked('tune'));
  expect(asked('held').length).toBeGreaterThan(150);
  expect(asked('held').filter((query) => tuned.has(query))).toEqual([]);
});
