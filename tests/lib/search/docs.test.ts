import { slug } from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { anchorOf, Docs } from '#src/lib/search/docs.ts';
import { namesOf, programsOf, factsOf, summariesOf } from '#src/lib/search/files.ts';
import { soundCatalog } from '../../support/builders.ts';

const catalog = soundCatalog();

describe('what the search knows', () => {
  it('begins with names', () => {
    const question = new Docs(namesOf(catalog)).all.find(({ label }) => label === 'Q57');
    expect(question).toMatchObject({ headings: [], phrasings: [], summary: '' });
    expect(question?.aliases).toContain('task group');
  });

  it('grows by what comes, and tells what has grown', () => {
    const docs = new Docs(namesOf(catalog));
    const changed = docs.learn(factsOf(catalog));
    expect(docs.learn(summariesOf(catalog, 'concurrency')).map(({ label }) => label)).toContain('Q57');
    expect(changed.find(({ label }) => label === 'Q57')?.headings).toContainEqual({
      text: 'And then?',
      anchor: 'and-then',
    });
    expect(docs.all.find(({ label }) => label === 'Q57')?.summary).not.toBe('');
    expect(docs.all.at(-1)).toMatchObject({
      kind: 'example',
      path: '/examples/group_waits/',
      aliases: ['group_waits'],
    });
  });

  it('takes the same only once, and nothing about entries that it does not know', () => {
    const docs = new Docs(namesOf(catalog));
    docs.learn(factsOf(catalog));
    expect(docs.learn({ ...factsOf(catalog), ...programsOf(catalog) })).toEqual([]);
    expect(docs.learn({ phrasings: [['Q9999', 'of another build']] })).toEqual([]);
  });
});

it.each(['What does `x == 1` do?', "It's __init__, not __new__", 'a – b', 'Café: 3.14+', 'if  two'])(
  'makes the anchor that the pages have: %j',
  (heading) => {
    expect(anchorOf(heading)).toBe(slug(heading));
  },
);
