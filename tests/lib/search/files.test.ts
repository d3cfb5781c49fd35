import { expect, it } from 'vitest';
import { slug } from 'github-slugger';
import { anchorOf, detailsOf, docsOf, namesOf, phrasingsOf } from '#src/lib/search/files.ts';
import { soundCatalog } from '../../support/builders.ts';

const catalog = soundCatalog();

it('names every entry, and no program', () => {
  const { topics, pages } = namesOf(catalog);
  expect(topics.map(({ id }) => id)).toEqual(['concurrency']);
  expect(pages.map(({ kind }) => kind)).not.toContain('example');
  const question = pages.find(({ kind }) => kind === 'question');
  expect(question).toMatchObject({ label: 'Q57', path: '/questions/task-group/', topic: 'concurrency' });
});

it('holds the words of sentences that say something, and messages whole', () => {
  const [entry] = catalog.entries;
  if (entry === undefined) throw new Error('the sound catalogue has entries');
  const aliases = ['GIL', 'global lock', 'is not in the subpath of'];
  const phrasings = ['why does my thread wait', "Can't re-enter the lock", 'class Box[T]:'];
  const all = phrasingsOf({ ...catalog, entries: [{ ...entry, aliases, phrasings }] });
  expect(Object.values(all)).toEqual([
    [['is not in the subpath of'], ['thread wait', 're enter lock', 'class Box[T]:']],
  ]);
});

it('holds the details of one topic', () => {
  const details = detailsOf(catalog, 'concurrency');
  expect(details.entries['Q57']?.headings).toEqual(['Swallowing it', 'And then?']);
  expect(details.programs.map(([name]) => name)).toEqual(['group_waits']);
  expect(detailsOf(catalog, 'other')).toEqual({ entries: {}, programs: [] });
});

it('grows with what is known', () => {
  const names = namesOf(catalog);
  const bare = docsOf({ names, phrasings: null, details: new Map() });
  expect(bare.map(({ headings, summary }) => ({ headings, summary }))).toContainEqual({ headings: [], summary: '' });
  const details = new Map([['concurrency', detailsOf(catalog, 'concurrency')]]);
  const whole = docsOf({ names, phrasings: phrasingsOf(catalog), details });
  expect(whole.at(-1)).toMatchObject({ kind: 'example', path: '/examples/group_waits/', aliases: ['group_waits'] });
  expect(whole.find(({ label }) => label === 'Q57')?.headings).toContainEqual({
    text: 'And then?',
    anchor: 'and-then',
  });
});

it.each(['What does `x == 1` do?', "It's __init__, not __new__", 'a – b', 'Café: 3.14+', 'if  two'])(
  'makes the anchor that the pages have: %j',
  (heading) => {
    expect(anchorOf(heading)).toBe(slug(heading));
  },
);
