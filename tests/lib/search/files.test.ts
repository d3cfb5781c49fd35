import { expect, it } from 'vitest';
import { factsOf, namesOf, programsOf, sharded, summariesOf } from '#src/lib/search/files.ts';
import { shardsOf } from '#src/lib/search/shards.ts';
import { soundCatalog } from '../../support/builders.ts';

const catalog = soundCatalog();

it('names every entry, and no program', () => {
  const { topics, pages, shards } = namesOf(catalog);
  expect(topics.map(({ id }) => id)).toEqual(['concurrency']);
  expect(pages.map(({ kind }) => kind)).not.toContain('example');
  const question = pages.find(({ kind }) => kind === 'question');
  expect(question).toMatchObject({ label: 'Q57', path: '/questions/task-group/', topic: 'concurrency' });
  expect(shards).toBeGreaterThanOrEqual(2 * catalog.entries.length);
});

it('holds the words of sentences that say something, and messages whole', () => {
  const [entry] = catalog.entries;
  if (entry === undefined) throw new Error('the sound catalogue has entries');
  const aliases = ['GIL', 'global lock', 'is not in the subpath of'];
  const phrasings = ['why does my thread wait', "Can't re-enter the lock", 'class Box[T]:', 'how to'];
  const said = factsOf({ ...catalog, entries: [{ ...entry, aliases, phrasings }] });
  expect(said.aliases?.map(([, text]) => text)).toEqual(['is not in the subpath of']);
  expect(said.phrasings?.map(([, text]) => text)).toEqual(['thread wait', 're enter lock', 'class Box[T]:', 'how to']);
  expect(factsOf(catalog).headings).toEqual(
    expect.arrayContaining([
      ['Q57', 'Swallowing it'],
      ['Q57', 'And then?'],
    ]),
  );
});

it('puts a fact into the shard of each of its words, and into no others', () => {
  const count = 64;
  const shards = sharded({ phrasings: [['Q1', 'why is lru_cache empty']], programs: [['gil_a', 'Wait', 'x']] }, count);
  const holding = (kind: 'phrasings' | 'programs'): number[] =>
    shards.flatMap((facts, shard) => (facts[kind] === undefined ? [] : [shard]));
  const sorted = (words: string[]): number[] => shardsOf(words, count).sort((a, b) => a - b);
  expect(holding('phrasings')).toEqual(sorted(['lru', 'cache', 'lrucache', 'empty']));
  expect(holding('programs')).toEqual(sorted(['gil', 'gila', 'wait']));
});

it('keeps summaries by topic, and programs', () => {
  expect(summariesOf(catalog, 'concurrency').summaries?.map(([label]) => label)).toContain('Q57');
  expect(summariesOf(catalog, 'other')).toEqual({ summaries: [] });
  expect(programsOf(catalog).programs.map(([name, , topic]) => [name, topic])).toEqual([
    ['group_waits', 'concurrency'],
  ]);
});

it('has one shard for all forms of a word', () => {
  expect(shardsOf(['caching', 'cached', 'caches'], 512)).toHaveLength(1);
  expect(shardsOf(['', '≠', '𝒜'], 512).every((shard) => shard >= 0 && shard < 512)).toBe(true);
});
