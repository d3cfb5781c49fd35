import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { nextNumber, scaffoldEntry, scaffoldExample } from '#src/lib/content/scaffold.ts';
import { contentFiles, topicText } from '../../support/builders.ts';

const data = {
  title: 'What is new here?',
  summary: 'Something that nobody has asked yet.',
  level: 'expert',
  aliases: [],
  identifiers: [],
  prerequisites: [],
  related: [],
  sources: [{ title: 'PEP 723', url: 'https://peps.python.org/pep-0723/' }],
  updated: '2026-11-21',
} as const;

describe('a scaffold', () => {
  it.each(['concept', 'question'] as const)('of a %s is valid', (kind) => {
    const text = scaffoldEntry(
      kind,
      {
        ...data,
        aliases: [],
        phrasings: [],
        identifiers: [],
        prerequisites: [],
        related: [],
        sources: [...data.sources],
        number: 101,
      },
      'group_waits',
    );
    const topics = topicText('concurrency', 'event-loop, fresh');
    const changes = {
      [`content/${kind}s/concurrency/fresh.mdx`]: text,
      ...(kind === 'concept' ? { 'content/topics.yaml': topics } : {}),
    };
    expect(buildCatalog(contentFiles(changes)).errors).toEqual([]);
  });

  it('of an example is valid once it is recorded', () => {
    const changes = {
      'content/examples/concurrency/fresh.py': scaffoldExample('A "quoted" title', '3.12', 'native'),
      'content/examples/concurrency/fresh.out': 'x\n',
    };
    const { value, errors } = buildCatalog(contentFiles(changes));
    expect(errors).toEqual([]);
    expect(value.examples[0]).toMatchObject({
      name: 'fresh',
      title: 'A "quoted" title',
      requires: '3.12',
      runsIn: 'native',
    });
  });
});

describe('nextNumber', () => {
  it.each([
    ['concept', [8, 9], 51],
    ['concept', [8, 52], 53],
    ['question', [], 101],
    ['question', [4, 103], 104],
  ] as const)('of a %s after %j is %i', (kind, used, expected) => {
    expect(nextNumber(kind, used)).toBe(expected);
  });
});
