import { expect, it } from 'vitest';
import { filedByWord, namesOf, programsOf, sentencesOf, summariesOf } from '#src/lib/search/files.ts';
import { placesOf } from '#src/lib/search/places.ts';
import { soundCatalog } from '../../support/builders.ts';

const catalog = soundCatalog();

it('names every entry, and no program', () => {
  const { topics, pages, sentences } = namesOf(catalog);
  expect(topics.map(({ id }) => id)).toEqual(['concurrency']);
  expect(pages.map(({ kind }) => kind)).not.toContain('example');
  const question = pages.find(({ kind }) => kind === 'question');
  expect(question).toMatchObject({ label: 'Q57', path: '/questions/task-group/', topic: 'concurrency' });
  expect(sentences).toBeGreaterThanOrEqual(2 * catalog.entries.length);
});

it('holds the words of sentences that say something, and messages whole', () => {
  const [entry] = catalog.entries;
  if (entry === undefined) throw new Error('the sound catalogue has entries');
  const aliases = ['GIL', 'global lock', 'is not in the subpath of'];
  const phrasings = ['why does my thread wait', "Can't re-enter the lock", 'class Box[T]:', 'how to'];
  const said = sentencesOf({ ...catalog, entries: [{ ...entry, aliases, phrasings }] });
  expect(said.aliases?.map(([, text]) => text)).toEqual(['is not in the subpath of']);
  expect(said.phrasings?.map(([, text]) => text)).toEqual(['thread wait', 're enter lock', 'class Box[T]:', 'how to']);
  expect(sentencesOf(catalog).headings).toEqual(
    expect.arrayContaining([
      ['Q57', 'Swallowing it'],
      ['Q57', 'And then?'],
    ]),
  );
});

it('files a fact under each of its words, and under no others', () => {
  const count = 64;
  const files = filedByWord(
    { phrasings: [['Q1', 'why is lru_cache empty']], programs: [['gil_a', 'Wait', 'x']] },
    count,
  );
  const holding = (kind: 'phrasings' | 'programs'): number[] =>
    files.flatMap((facts, place) => (facts[kind] === undefined ? [] : [place]));
  const sorted = (words: string[]): number[] => placesOf(words, count).sort((a, b) => a - b);
  expect(holding('phrasings')).toEqual(sorted(['lru', 'cache', 'lrucache', 'empty']));
  expect(holding('programs')).toEqual(sorted(['gil', 'a', 'gila', 'wait'].filter((word) => word !== 'a')));
});

it('keeps summaries by topic, and programs', () => {
  expect(summariesOf(catalog, 'concurrency').summaries?.map(([label]) => label)).toContain('Q57');
  expect(summariesOf(catalog, 'other')).toEqual({ summaries: [] });
  expect(programsOf(catalog).programs.map(([name, , topic]) => [name, topic])).toEqual([
    ['group_waits', 'concurrency'],
  ]);
});

it('has one place for all forms of a word', () => {
  expect(placesOf(['caching', 'cached', 'caches'], 512)).toHaveLength(1);
  expect(placesOf(['', '≠', '𝒜'], 512).every((place) => place >= 0 && place < 512)).toBe(true);
});
