import { describe, expect, it } from 'vitest';
import { cardsOf } from '#src/lib/preview/card.ts';
import { soundCatalog } from '../../support/builders.ts';

const cards = cardsOf(soundCatalog());

it('there is a picture for the site, each topic, entry and program', () => {
  expect([...cards.keys()].toSorted()).toEqual([
    '/previews/c/50.png',
    '/previews/e/group_waits.png',
    '/previews/q/57.png',
    '/previews/site.png',
    '/previews/topics/concurrency.png',
  ]);
});

describe('a picture says', () => {
  it('of an entry its number, level, topic and title', () => {
    expect(cards.get('/previews/q/57.png')).toEqual({
      label: 'Q57',
      level: 'advanced',
      about: 'concurrency',
      title: 'What does a task group give you?',
      note: '',
    });
  });

  it('of a program its file, and that it was run only if it was', () => {
    const catalog = soundCatalog();
    const run = { source: '0123456789abcdef', cpython: ['3.13.1', '3.14.0'], pyodide: null };
    const ran = cardsOf({ ...catalog, examples: catalog.examples.map((example) => ({ ...example, run })) });
    const notes = [cards, ran].map((all) => all.get('/previews/e/group_waits.png')?.note);
    expect(notes).toEqual(['concurrency · a program', 'concurrency · a program that was run on CPython 3.13, 3.14']);
  });

  it('of a topic its scope', () => {
    expect(cards.get('/previews/topics/concurrency.png')).toMatchObject({
      title: 'concurrency',
      note: 'Threads and processes and loops.',
    });
  });
});
