import { describe, expect, it } from 'vitest';
import { countsOf, formatChosen, parseChosen, passes } from '#src/features/browse/filter.ts';

const offered = {
  level: new Set(['beginner', 'advanced', 'expert']),
  topic: new Set(['iteration', 'concurrency']),
  python: new Set(['any', '3.11']),
};
const items = [
  { level: 'beginner', topic: 'iteration', python: 'any' },
  { level: 'advanced', topic: 'concurrency', python: '3.11' },
  { level: 'expert', topic: 'concurrency', python: 'any' },
];
const shown = (search: string): string[] =>
  items.filter((item) => passes(item, parseChosen(search, offered))).map(({ level }) => level);

describe('filters', () => {
  it.each([
    ['', ['beginner', 'advanced', 'expert']],
    ['?level=advanced&level=expert', ['advanced', 'expert']],
    ['?level=advanced&topic=iteration', []],
    ['?topic=concurrency&python=any', ['expert']],
    ['?level=hard', ['beginner', 'advanced', 'expert']],
    ['?level=%E0%A4%A', ['beginner', 'advanced', 'expert']],
    ['?colour=red', ['beginner', 'advanced', 'expert']],
  ])('%s shows %j', (search, expected) => {
    expect(shown(search)).toEqual(expected);
  });

  it('are written as they are read', () => {
    const search = '?level=beginner&level=expert&topic=iteration';
    expect(formatChosen(parseChosen(search, offered))).toBe(search);
    expect(formatChosen(parseChosen('', offered))).toBe('');
  });

  it('count what choosing a value would show, whatever its own facet says', () => {
    const counts = countsOf(items, parseChosen('?level=beginner&topic=concurrency', offered), 'level');
    expect(Object.fromEntries(counts)).toEqual({ advanced: 1, expert: 1 });
  });
});
