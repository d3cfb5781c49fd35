import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanTitle,
  codeOf,
  EMPTY_SET,
  isCode,
  LONGEST_TITLE,
  MOST_ENTRIES,
  movedBy,
  withEntry,
  withoutEntry,
} from '#src/lib/set/entry-set.ts';
import { formatStored, parseStored } from '#src/lib/set/stored.ts';
import { permalinkOf, permalinkOfCode } from '#src/lib/content/href.ts';
import { soundCatalog } from '../../support/builders.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20261121 });

const set = { title: 'A', codes: ['q1', 'q2', 'c3'] };
const full = { title: '', codes: Array.from({ length: MOST_ENTRIES }, (_, index) => `q${String(index + 1)}`) };

describe('the code of an entry', () => {
  it('is a code and leads to its permalink', () => {
    for (const entry of soundCatalog().entries) {
      expect(isCode(codeOf(entry))).toBe(true);
      expect(permalinkOfCode(codeOf(entry))).toBe(permalinkOf(entry));
    }
  });

  it.each(['', 'q', 'q0', 'q01', 'Q1', 'e1', 'q1 ', 'q123456', '1', 'q١'])('is not %j', (text) => {
    expect(isCode(text)).toBe(false);
  });
});

describe('a set', () => {
  it('takes an entry once, at its end, and none when it is full', () => {
    expect(withEntry(set, 'q9').codes).toEqual(['q1', 'q2', 'c3', 'q9']);
    expect(withEntry(set, 'q2')).toBe(set);
    expect(withEntry(full, 'c1')).toBe(full);
  });

  it('gives up an entry', () => {
    expect(withoutEntry(set, 'q2')).toEqual({ title: 'A', codes: ['q1', 'c3'] });
  });

  it.each([
    ['q1', 1, ['q2', 'q1', 'c3']],
    ['c3', -1, ['q1', 'c3', 'q2']],
    ['q1', -1, ['q1', 'q2', 'c3']],
    ['c3', 9, ['q1', 'q2', 'c3']],
    ['q7', 1, ['q1', 'q2', 'c3']],
  ])('moves %s by %i', (code, places, codes) => {
    expect(movedBy(set, code, places).codes).toEqual(codes);
  });
});

describe('a title', () => {
  it.each([
    ['  Round \n one ', 'Round one'],
    ['a\u202eb\u0000c', 'a b c'],
    ['\ud83d', ''],
    ['\u00a0', ''],
  ])('%j is %j', (text, clean) => {
    expect(cleanTitle(text)).toBe(clean);
  });

  it('is clean once it was cleaned, and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const clean = cleanTitle(text);
        expect(cleanTitle(clean)).toBe(clean);
        expect(Array.from(clean).length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(() => encodeURIComponent(clean)).not.toThrow();
      }),
    );
  });
});

describe('a stored set', () => {
  it('reads as it was stored', () => {
    expect(parseStored(formatStored(set))).toEqual({ value: set, broken: false });
    expect(parseStored(formatStored(full))).toEqual({ value: full, broken: false });
  });

  it('is empty where there is none', () => {
    expect(parseStored(null)).toEqual({ value: EMPTY_SET, broken: false });
  });

  it.each(['', '{', 'null', '1', '[]', '"q1"', '{"version":2,"title":"","entries":[]}', '{"version":1}'])(
    'that is none (%s) is empty and broken',
    (stored) => {
      expect(parseStored(stored)).toEqual({ value: EMPTY_SET, broken: true });
    },
  );

  it('of which a part is sound gives that part and is broken', () => {
    const stored = JSON.stringify({ version: 1, title: ' A\n', entries: ['q1', 7, null, 'x', 'q1', 'c3'] });
    expect(parseStored(stored)).toEqual({ value: { title: 'A', codes: ['q1', 'c3'] }, broken: true });
  });

  it('is always a sound set, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({ version: fc.constant(1), title: fc.string(), entries: fc.array(fc.anything()) })
            .map((value) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? null : part))),
        ),
        (stored) => {
          const { value } = parseStored(stored);
          expect(parseStored(formatStored(value))).toEqual({ value, broken: false });
        },
      ),
    );
  });
});
