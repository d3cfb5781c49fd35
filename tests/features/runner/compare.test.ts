import { describe, expect, it } from 'vitest';
import { diffLines, inContext, isSame } from '#src/features/runner/compare.ts';

const shown = (before: string, after: string): string[] =>
  diffLines(before, after).map(({ kind, text }) => `${{ same: ' ', gone: '-', new: '+' }[kind]}${text}`);

describe('the difference of two outputs', () => {
  it.each([
    ['a\nb\nc', 'a\nb\nc\n', [' a', ' b', ' c']],
    ['a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
    ['', 'a', ['+a']],
    ['a', '', ['-a']],
    ['', '', []],
    ['a', 'a\n\nb', [' a', '+', '+b']],
  ])('of %j and %j is line by line', (before, after, lines) => {
    expect(shown(before, after)).toEqual(lines);
  });

  it('is given up where the texts have nothing in common', () => {
    const many = (mark: string): string => Array.from({ length: 3000 }, (_, n) => `${mark}${n}`).join('\n');
    const lines = diffLines(many('a'), many('b'));
    expect([lines.length, lines[0]?.kind, lines.at(-1)?.kind]).toEqual([6000, 'gone', 'new']);
  });

  it('leaves out what is the same and far from it', () => {
    const text = 'a\nb\nc\nd\ne\nf\ng';
    const shorter = inContext(diffLines(text, text.replace('d', 'x')), 1);
    expect(shorter.map((line) => (typeof line === 'number' ? line : line.text))).toEqual([2, 'c', 'd', 'x', 'e', 2]);
  });
});

it('white space at the end is no difference, elsewhere it is', () => {
  expect([isSame('a\n', 'a'), isSame(' a', 'a'), isSame('a \nb', 'a\nb')]).toEqual([true, false, false]);
});
