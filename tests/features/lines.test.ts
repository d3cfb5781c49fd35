import { describe, expect, it } from 'vitest';
import { formatLines, parseLines, rangeOf } from '#src/features/lines/range.ts';

const COUNT = 20;

describe('the lines of a fragment', () => {
  it.each([
    ['#L3', 3, 3],
    ['#L3-L7', 3, 7],
    ['#L7-L7', 7, 7],
    ['#L9-L3', 3, 9],
    ['#L1-L20', 1, 20],
    ['#L18-L99999', 18, 20],
    ['#L99999-L18', 18, 20],
    ['#L0-L2', 1, 2],
    ['#L0-L99999', 1, 20],
    [`#L2-L${'9'.repeat(400)}`, 2, 20],
  ])('%s are %i to %i of 20', (fragment, first, last) => {
    expect(parseLines(fragment, COUNT)).toEqual({ first, last });
  });

  it.each(['', '#', 'L3', '#L', '#L0', '#L0-L0', '#L21', '#L21-L99999', '#L99999', '#Lx', '#L3-', '#L3-7', '#l3'])(
    '%j are none',
    (fragment) => {
      expect(parseLines(fragment, COUNT)).toBeNull();
    },
  );

  it.each(['#L-3', '#L3.5', '#L1e1', '#L+3', '#L 3', '#L3-L7-L9', '#xL3', '#L3\n', '#L٣', '#L3%2DL7', '#program'])(
    '%j are none, either',
    (fragment) => {
      expect(parseLines(fragment, COUNT)).toBeNull();
    },
  );

  it('are none of an empty program', () => {
    expect(parseLines('#L1', 0)).toBeNull();
    expect(parseLines('#L0-L9', 0)).toBeNull();
  });
});

it('a range reads the same in both directions', () => {
  expect(rangeOf(7, 3)).toEqual(rangeOf(3, 7));
});

it('what is formatted parses to the same lines', () => {
  for (let first = 1; first <= COUNT; first++) {
    for (let last = first; last <= COUNT; last++) {
      expect(parseLines(formatLines({ first, last }), COUNT)).toEqual({ first, last });
    }
  }
});

it('any fragment names lines of the program or none, and never throws', () => {
  const pieces = [
    '#',
    'L',
    'L',
    '-',
    '-L',
    '#L',
    '0',
    '1',
    '3',
    '7',
    '42',
    '99999',
    'x',
    '%',
    '%E0',
    ' ',
    '\0',
    '💥',
    '٣',
  ];
  const next = randomsFrom(20261121);
  let named = 0;
  for (let round = 0; round < 20_000; round++) {
    // Half of them are noise, half nearly right.
    const noise = Array.from({ length: next(6) }, () => pieces[next(pieces.length)]).join('');
    const fragment = next(2) === 0 ? noise : `#L${String(next(70))}${next(2) === 0 ? '-L' : ''}${noise}`;
    const count = next(50);
    const range = parseLines(fragment, count);
    if (range === null) continue;
    named++;
    const { first, last } = range;
    expect([first, last].every(Number.isInteger), fragment).toBe(true);
    expect(1 <= first && first <= last && last <= count, fragment).toBe(true);
    expect(parseLines(formatLines(range), count), fragment).toEqual(range);
  }
  expect(named, 'fragments that name lines are among those tried').toBeGreaterThan(500);
});

/** Whole numbers below a limit, the same on every run (mulberry32), so that a failure can be repeated. */
function randomsFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
