import { describe, expect, it } from 'vitest';
import { localAddress } from '#src/features/set/address.ts';
import { aboutOf, bareItem, parseEntries } from '#src/features/set/entries.ts';
import { fileName, setMarkdown } from '#src/features/set/export.ts';
import { countOf, resolve } from '#src/features/set/resolve.ts';
import { shortAnswer } from '#src/lib/content/short-answer.ts';
import { entryRecord } from '#src/lib/content/entries-json.ts';
import { soundCatalog } from '../support/builders.ts';

const home = 'https://reference.example/base';
const { entries, examples } = soundCatalog();
const records = [...entries, ...examples].map((entry) => entryRecord(entry, (path) => home + path, null));
const known = parseEntries({ version: 1, entries: records });
const items = [...known.values()];

describe('entries.json, as /set/ reads it', () => {
  it('gives concepts and questions by their codes, and no programs', () => {
    expect([...known.keys()]).toEqual(['c50', 'q57']);
    expect(known.get('q57')).toEqual({
      code: 'q57',
      kind: 'question',
      title: 'What does a task group give you?',
      summary: 'A task group owns the tasks that it starts.',
      level: 'advanced',
      url: `${home}/questions/task-group/`,
    });
  });

  it.each([null, 1, 'x', [], {}, { entries: 1 }, { entries: [null, 1, {}, { kind: 'question', number: 'x' }] }])(
    'gives none for %j',
    (json) => {
      expect(parseEntries(json).size).toBe(0);
    },
  );
});

describe('a set among the entries there are', () => {
  it('keeps its order and names what is not there', () => {
    const { items: found, faults } = resolve({ title: '', codes: ['q57', 'c9', 'c50', 'q8'] }, known);
    expect(found.map(({ code }) => code)).toEqual(['q57', 'c50']);
    expect(faults).toEqual(['There is no entry with the numbers C9, Q8.']);
    expect(resolve({ title: '', codes: ['q8'] }, known).faults).toEqual(['There is no entry with the number Q8.']);
  });

  it('stands for itself where the entries could not be had', () => {
    const { items: found, faults } = resolve({ title: '', codes: ['q8'] }, null);
    expect(found).toEqual([bareItem('q8')]);
    expect(faults).toEqual([]);
  });

  it('says how many it has of each kind', () => {
    expect(countOf(items)).toBe('1 concept and 1 question');
    expect(countOf([bareItem('q1'), bareItem('q2')])).toBe('2 questions');
    expect(items.map(aboutOf)).toEqual(['C50 · Concept · Advanced', 'Q57 · Question · Advanced']);
  });
});

describe('a set as Markdown', () => {
  const addressOf = ({ code }: { code: string }): string => `${home}/${code}/`;

  it('is a list with links, summaries indented under them', () => {
    expect(setMarkdown({ title: 'Round', items }, addressOf)).toBe(`# Round

1. [The event loop](${home}/c50/) (C50 · Concept · Advanced)
   One thread, many waits, taken in turn.
2. [What does a task group give you?](${home}/q57/) (Q57 · Question · Advanced)
   A task group owns the tasks that it starts.
`);
  });

  it('has the short answers in their place where they were had', () => {
    const answers = new Map([['q57', shortAnswer('## Say it\n\nIt `owns` them.\n')]]);
    expect(setMarkdown({ title: 'Round', items }, addressOf, answers)).toContain('\n   It `owns` them.\n');
  });

  it.each([
    ['Senior round: back-end / 2', 'senior-round-back-end-2.md'],
    ['日本', '日本.md'],
    ['../..', 'set.md'],
  ])('of the title %s is in the file %s', (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});

describe('an address of the site', () => {
  it.each([
    [`${home}/q/1/?a#b`, '/base/q/1/?a#b'],
    ['https://docs.python.org/3/', 'https://docs.python.org/3/'],
    ['no address', 'no address'],
  ])('%s is %s here', (address, here) => {
    expect(localAddress(address, `${home}/c/1/`)).toBe(here);
  });
});
