import { describe, expect, it } from 'vitest';
import { lackingFor } from '#src/lib/search/lacking.ts';

const topics = ['classes', 'errors', 'iteration'].map((id) => ({ id, title: id }));
const nothing = { names: { topics, pages: [] }, phrasings: null, details: new Map() };
const results = (...found: string[]): object[] => found.map((topic) => ({ topic }));
const good = { items: results('errors', 'errors', 'classes') as { topic: string }[], weak: false, covered: 1 };

describe('what a search lacks', () => {
  it('for one word: the details of the topics in view', () => {
    expect(lackingFor('  gil ', {}, good, nothing)).toEqual([{ topic: 'errors' }, { topic: 'classes' }]);
  });

  it('for words that no entry is called by: first the phrasings, then the same', () => {
    const open = { ...good, covered: 0.7 };
    expect(lackingFor('gil convoy', {}, open, nothing)).toEqual([{ phrasings: true }]);
    const then = lackingFor('gil convoy', {}, open, { ...nothing, phrasings: {} });
    expect(then).toEqual([{ topic: 'errors' }, { topic: 'classes' }]);
  });

  it.each([
    ['a weak answer', {}, { ...good, weak: true }],
    ['a short one', {}, { ...good, items: good.items.slice(1) }],
    ['words that the best entry has not', {}, { ...good, covered: 0.4 }],
    ['programs', { kind: ['example'] }, good],
  ])('for %s: all topics', (_, filters, result) => {
    const all = topics.map(({ id }) => ({ topic: id }));
    expect(lackingFor('gil', filters, result, { ...nothing, phrasings: {} })).toEqual(all);
  });

  it('is nothing once it is there, nor before anything is typed', () => {
    const here = new Map(topics.map(({ id }) => [id, { entries: {}, programs: [] }]));
    expect(lackingFor('gil lock', {}, { ...good, weak: true }, { ...nothing, phrasings: {}, details: here })).toEqual(
      [],
    );
    expect(lackingFor('', {}, { ...good, items: [] }, nothing)).toEqual([]);
  });
});
