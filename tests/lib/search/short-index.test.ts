import { expect, it } from 'vitest';
import { slug } from 'github-slugger';
import { anchorOf, docsOf, fullIndexOf, shortIndexOf } from '#src/lib/search/short-index.ts';
import { soundCatalog } from '../../support/builders.ts';

it('holds every page with what it can be found by', () => {
  const { topics, pages } = shortIndexOf(soundCatalog());
  expect(topics.map(({ id }) => id)).toEqual(['concurrency']);
  const question = pages.find(({ kind }) => kind === 'question');
  expect(question).toMatchObject({ label: 'Q57', path: '/questions/task-group/', topic: 'concurrency' });
  const full = fullIndexOf(soundCatalog());
  expect(full.details['Q57']?.headings).toEqual(['Swallowing it', 'And then?']);
  expect(full.programs.map(([name]) => name)).toEqual(['group_waits']);
  const program = docsOf(shortIndexOf(soundCatalog()), full).at(-1);
  expect(program).toMatchObject({ kind: 'example', path: '/examples/group_waits/', aliases: ['group_waits'] });
});

it('gives headings back with their anchors', () => {
  const short = { topics: [], pages: [{ kind: 'concept', label: 'C1', path: '/x/', title: 'X', topic: 't' }] } as const;
  const headings = ['And then?', ['Twice', 'twice-1']] as const;
  expect(docsOf(short, null)[0]?.headings).toEqual([]);
  expect(docsOf(short, { details: { C1: { headings } }, programs: [] })[0]?.headings).toEqual([
    { text: 'And then?', anchor: 'and-then' },
    { text: 'Twice', anchor: 'twice-1' },
  ]);
});

it.each(['What does `x == 1` do?', "It's __init__, not __new__", 'a – b', 'Café: 3.14+', 'if  two'])(
  'makes the anchor that the pages have: %j',
  (heading) => {
    expect(anchorOf(heading)).toBe(slug(heading));
  },
);
