import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readPages } from '#src/cli/published.ts';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { entriesSchema } from '#src/lib/content/entries-json.ts';

const pages = readPages('dist');
const json: unknown = JSON.parse(readFileSync('dist/entries.json', 'utf8'));
const schema = JSON.parse(readFileSync('dist/entries.schema.json', 'utf8')) as object;
const { entries } = entriesSchema.parse(json);

describe('/entries.json', () => {
  it('fits the schema that is served beside it', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ version: 2, entries: [] })).toBe(false);
  });

  it('lists every entry once', () => {
    const { value: catalog } = buildCatalog(readContent(process.cwd()));
    expect(entries.map(({ id }) => id)).toEqual([...catalog.byId.keys()]);
  });

  it('gives addresses that exist', () => {
    const missing = entries
      .flatMap(({ url, permalink }) => [url, permalink])
      .filter((url) => !pages.has(new URL(url).pathname));
    expect(missing).toEqual([]);
  });

  it('gives Markdown copies that exist', () => {
    for (const { markdown } of entries)
      expect(readFileSync(`dist${new URL(markdown).pathname}`, 'utf8')).toMatch(/^# /);
  });
});
