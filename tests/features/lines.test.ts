import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLines, parseLines, rangeOf } from '#src/features/lines/range.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20261121 });

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

describe('any text for a fragment', () => {
  const number = fc.oneof(fc.nat(70), fc.nat(), fc.constantFrom('99999', '9'.repeat(400), '٣', '', '-1', '1e9'));
  const piece = fc.oneof(
    fc.constantFrom('#', 'L', '-', '-L', '#L', '%', '%E0', ' ', '\0', '💥', '\ud83d'),
    number,
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const noise = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const nearly = fc.tuple(number, noise).map(([first, rest]) => `#L${String(first)}${rest}`);
  const range = fc.tuple(number, number).map(([first, last]) => `#L${String(first)}-L${String(last)}`);

  it('names lines of the program or none, and never throws', () => {
    let named = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), noise, nearly, range), fc.nat(50), (fragment, count) => {
        const lines = parseLines(fragment, count);
        if (lines === null) return;
        named++;
        const { first, last } = lines;
        expect([first, last].every(Number.isInteger)).toBe(true);
        expect(1 <= first && first <= last && last <= count).toBe(true);
        expect(parseLines(formatLines(lines), count)).toEqual(lines);
      }),
      { numRuns: 5000 },
    );
    expect(named, 'fragments that name lines are among those tried').toBeGreaterThan(300);
  });
});
