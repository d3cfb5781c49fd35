import { describe, expect, it } from 'vitest';
import { Collected, Keeper, stdoutOf } from '#src/features/runner/output.ts';

const keep = (pieces: readonly string[], kept: number): Collected => {
  const keeper = new Keeper(kept);
  const collected = new Collected();
  for (const [index, text] of pieces.entries()) {
    keeper.add('out', text);
    if (index % 3 === 0) collected.add(keeper.take());
  }
  collected.add(keeper.take());
  return collected;
};
const textOf = (chunks: readonly { text: string }[]): string => chunks.map(({ text }) => text).join('');

describe('output that is kept', () => {
  it.each([[[]], [['abc']], [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']], [['abcdefgh']]])(
    'is whole where it fits: %j',
    (pieces) => {
      const { head, cut, tail } = keep(pieces, 8);
      expect([textOf(head) + textOf(tail), cut]).toEqual([pieces.join(''), 0]);
    },
  );

  it.each([
    [['abcdefghi'], 'abcd', 1, 'fghi'],
    [Array.from('abcdefghijklmnopqrstuvwxyz'), 'abcd', 18, 'wxyz'],
    [['ab', 'cdefghijkl', 'mn', 'opqrstuvwxyz'], 'abcd', 18, 'wxyz'],
  ])('has a head and a tail where it does not: %j', (pieces, first, gone, last) => {
    const { head, cut, tail } = keep(pieces, 8);
    expect([textOf(head), cut, textOf(tail)]).toEqual([first, gone, last]);
  });

  it('tells its streams apart and joins neighbours of one', () => {
    const keeper = new Keeper(100);
    const collected = new Collected();
    for (const [stream, text] of [
      ['out', 'a'],
      ['out', 'b'],
      ['err', 'c'],
      ['in', 'd'],
      ['out', 'e'],
    ] as const) {
      keeper.add(stream, text);
      collected.add(keeper.take());
    }
    expect(collected.head).toEqual([
      { stream: 'out', text: 'ab' },
      { stream: 'err', text: 'c' },
      { stream: 'in', text: 'd' },
      { stream: 'out', text: 'e' },
    ]);
    expect(stdoutOf(collected)).toBe('abe');
  });

  it('is not compared where some of it was cut', () => {
    expect(stdoutOf(keep(['abcdefghij'], 8))).toBeNull();
  });
});
