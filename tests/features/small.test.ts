import { describe, expect, it } from 'vitest';
import { parseLastRead } from '#src/features/resume/last-read.ts';
import { nextTheme, parseTheme } from '#src/features/theme/theme.ts';
import { activeIndex } from '#src/features/toc/active.ts';

describe('theme', () => {
  it.each([null, '', 'sepia', '{"a":1}', 3])('takes stored %j for the default', (stored) => {
    expect(parseTheme(stored)).toBe('system');
  });

  it('goes round', () => {
    expect([nextTheme('system'), nextTheme('light'), nextTheme('dark')]).toEqual(['light', 'dark', 'system']);
  });
});

describe('the entry read last', () => {
  it('is read back', () => {
    expect(parseLastRead('{"path":"/concepts/gil/","title":"The GIL"}')).toEqual({
      path: '/concepts/gil/',
      title: 'The GIL',
    });
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    'null',
    '3',
    '{"path":1,"title":"x"}',
    '{"path":"//evil.example/","title":"x"}',
    '{"path":"javascript:1","title":"x"}',
  ])('is nothing when storage holds %s', (stored) => {
    expect(parseLastRead(stored)).toBeNull();
  });
});

describe('the current heading', () => {
  it.each([
    [[300, 600], 0],
    [[-50, 600], 0],
    [[-500, 100, 600], 1],
    [[-900, -500, -10], 2],
    [[], 0],
  ])('with tops %j is %i', (tops, expected) => {
    expect(activeIndex(tops, 120)).toBe(expected);
  });
});
