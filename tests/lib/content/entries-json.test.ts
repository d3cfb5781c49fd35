import { describe, expect, it } from 'vitest';
import { entriesSchema, entryRecord } from '#src/lib/content/entries-json.ts';
import { soundCatalog } from '../../support/builders.ts';

const absolute = (path: string): string => `https://reference.example${path}`;

describe('a record of entries.json', () => {
  const { entries, examples } = soundCatalog();
  const records = [...entries, ...examples].map((entry) => entryRecord(entry, absolute, '2026-11-21'));

  it('fits the published schema', () => {
    expect(entriesSchema.safeParse({ version: 1, entries: records }).error).toBeUndefined();
  });

  it('of a question names its number, level, programs and addresses', () => {
    expect(records[1]).toMatchObject({
      id: 'question/task-group',
      number: 57,
      level: 'advanced',
      url: 'https://reference.example/questions/task-group/',
      permalink: 'https://reference.example/q/57/',
      markdown: 'https://reference.example/questions/task-group/index.md',
      examples: ['example/group_waits'],
      python: null,
    });
  });

  it('of an example has neither number nor level', () => {
    expect(records[2]).toMatchObject({
      id: 'example/group_waits',
      number: null,
      level: null,
      python: { since: '3.11' },
    });
  });
});
