import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTitle, isCode, LONGEST_TITLE, MOST_ENTRIES, type EntrySet } from '#src/lib/set/entry-set.ts';
import { formatSet, parseSet } from '#src/lib/set/fragment.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20261121 });

const whole = (title: string, ...codes: string[]): EntrySet => ({ title, codes });
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => `q${String(index + 1)}`);
const code = fc
  .tuple(fc.constantFrom('c', 'q'), fc.integer({ min: 1, max: 99_999 }))
  .map(([kind, number]) => `${kind}${String(number)}`);
const title = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 120 }))
  .map(cleanTitle);
const anySet: fc.Arbitrary<EntrySet> = fc.record({
  title,
  codes: fc.uniqueArray(code, { minLength: 1, maxLength: MOST_ENTRIES }),
});

describe('the address of a set', () => {
  it.each([
    [whole('', 'q12', 'q57', 'c8'), '#q12.q57.c8.n3'],
    [whole('Senior backend round', 'q12', 'c8'), '#Senior-backend-round/q12.c8.n2'],
    [whole('Back-end (1/2)', 'q12'), '#Back%2Dend-%281%2F2%29/q12.n1'],
    [whole('__init__ & co. ~ 100%', 'c8'), '#%5F%5Finit%5F%5F-%26-co.-%7E-100%25/c8.n1'],
    [whole('Café 🐍', 'c8'), '#Caf%C3%A9-%F0%9F%90%8D/c8.n1'],
  ])('of %o is %s', (set, fragment) => {
    expect(formatSet(set)).toBe(fragment);
    expect(parseSet(fragment)).toEqual({ value: set, errors: [] });
  });

  it('gives back every set as it was, in its order', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(parseSet(formatSet(set))).toEqual({ value: set, errors: [] });
      }),
    );
  });

  it('of sixty entries stays under 1,800 characters, whatever the title, and survives the browser', () => {
    const site = 'https://python-interview-reference.example/and/a/long/base/for/a/project/page/set/';
    const codes = Array.from({ length: MOST_ENTRIES }, (_, index) => `q${String(99_999 - index)}`);
    for (const sign of ['a', '-', '漢', '🐍', '\ud800']) {
      const address = new URL(site + formatSet({ title: sign.repeat(400), codes })).href;
      expect(address.length).toBeLessThan(1800);
      expect(parseSet(new URL(address).hash).value.codes).toEqual(codes);
    }
    fc.assert(
      fc.property(anySet, (set) => {
        expect(parseSet(new URL(site + formatSet(set)).hash).value).toEqual(set);
      }),
    );
  });
});

describe('a mangled address', () => {
  const set = whole('Senior round, part 1/2', 'q12', 'q57', 'c8');
  const fragment = formatSet(set);

  it.each<readonly [string, string]>([
    ['encoded as a whole', `#${encodeURIComponent(fragment.slice(1))}`],
    ['encoded twice', `#${encodeURIComponent(encodeURIComponent(fragment.slice(1)))}`],
    ['with its slashes decoded', fragment.replaceAll('%2F', '/')],
    ['in capitals', fragment.replace('q12.q57.c8.n3', 'Q12.Q57.C8.N3')],
    ['with spaces for points', fragment.replaceAll('.', '%20')],
    ...['.', ')', '),', '>', '%3E', '%22', '”', '*', '**', '_', ']', "'", '…', '/'].map(
      (junk): readonly [string, string] => [`with ${junk} at its end`, fragment + junk],
    ),
  ])('%s still names the same set', (_, damaged) => {
    expect(parseSet(damaged)).toEqual({ value: set, errors: [] });
  });

  it.each([
    ['#A/q12.q57.c', ['q12', 'q57'], [/“c”/, /Q57 may be another entry/]],
    ['#A/q12.q5', ['q12', 'q5'], [/cut off: Q5 may be/]],
    ['#A/q12.q57.n', ['q12', 'q57'], [/“n”/, /cut off/]],
    ['#A/q1.q2.q3.n1', ['q1', 'q2', 'q3'], [/says that it has 1 entries, and 3 could be read/]],
    ['#A/q12.x9.q0.c8.n4', ['q12', 'c8'], [/“x9”, “q0”/, /has 4 entries, and 2 could/]],
    ['#A/q12.q57.q12.n2', ['q12', 'q57'], [/more than once, shown once: Q12\./]],
    ['#A/q12 see this.n1', ['q12'], [/“see”, “this”/]],
    ['#%E6%97%A5%E6%9C/q1.n1', ['q1'], [/part of its title/]],
    ['#Half-a-tit', [], [/ends before the first/]],
    ['#', [], [/ends before the first/]],
    ['#A/', [], [/ends before the first/]],
    ['#A/n0', [], [/no entries/]],
  ])('%s shows %j and says what is wrong', (damaged, codes, complaints) => {
    const { value, errors } = parseSet(damaged);
    expect(value.codes).toEqual(codes);
    expect(errors.length).toBe(complaints.length);
    for (const [index, complaint] of complaints.entries()) expect(errors[index]).toMatch(complaint);
  });

  it('keeps the title, where only that is left', () => {
    expect(parseSet('#Half-a-tit').value.title).toBe('Half a tit');
    expect(parseSet('#100%25-p%C3').value.title).toBe('100% p');
  });

  it('of too many entries shows the first sixty and names the others', () => {
    const { value, errors } = parseSet(`#${[...numbers(64), 'n64'].join('.')}`);
    expect(value.codes).toEqual(numbers(MOST_ENTRIES));
    expect(errors).toEqual(['A set holds 60 entries. Left out: Q61, Q62, Q63, Q64.']);
  });

  it('with a long title cuts it and says so', () => {
    const { value, errors } = parseSet(`#${'a'.repeat(200)}/q1.n1`);
    expect(value.title.length).toBe(LONGEST_TITLE);
    expect(errors).toEqual([expect.stringMatching(/longer than 80/)]);
  });

  it('of hostile size is read at its beginning only', () => {
    const { value, errors } = parseSet(`#T/${'q1.x.'.repeat(200_000)}`);
    expect(value.codes).toEqual(['q1']);
    expect(errors[0]).toMatch(/only its beginning/);
    expect(errors.join(' ').length).toBeLessThan(500);
    for (const width of [1, 2, 3, 4]) {
      expect(parseSet(`#${'T'.repeat(width)}/${'q57.'.repeat(5000)}`).value.codes).toEqual(['q57']);
    }
  });

  it('that was cut off anywhere is never taken for whole', () => {
    const sets = fc.tuple(anySet, fc.constantFrom('', 'Round one')).map(([{ codes }, title]) => ({ title, codes }));
    fc.assert(
      fc.property(sets, fc.nat(), (set, at) => {
        const all = formatSet(set);
        const { value, errors } = parseSet(all.slice(0, at % all.length));
        expect(errors.length).toBeGreaterThan(0);
        // The last may be cut to another number, and the errors name it; those before it are as they were.
        const sure = value.codes.slice(0, -1);
        expect(set.codes.slice(0, sure.length)).toEqual(sure);
      }),
    );
  });
});

describe('any text for an address', () => {
  const part = fc.oneof(
    code,
    fc.constantFrom('#', '/', '.', '-', '%', '%2F', '%25', '%E0%A4', 'n3', 'q0', 'c', 'Q07', '\u202e', '\ud83d', '💥'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const nearly = fc.array(part, { maxLength: 90 }).map((parts) => `#${parts.join('')}`);
  const dotted = fc.array(part, { maxLength: 90 }).map((parts) => `#${parts.join('.')}`);
  const damaged = fc.tuple(anySet, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([set, at, noise]) => {
    const all = formatSet(set);
    const where = at % all.length;
    return all.slice(0, where) + noise + all.slice(where + 1);
  });

  it('gives a sound set or what could be read of it, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly, dotted, damaged), (fragment) => {
        const { value, errors } = parseSet(fragment);
        expect(value.codes.every(isCode)).toBe(true);
        expect(new Set(value.codes).size).toBe(value.codes.length);
        expect(value.codes.length).toBeLessThanOrEqual(MOST_ENTRIES);
        expect(value.title).toBe(cleanTitle(value.title));
        expect(value.codes.length > 0 || errors.length > 0).toBe(true);
        // What was read can be shared again, and is then whole.
        const again = parseSet(formatSet(value));
        expect(again.value).toEqual(value);
        if (value.codes.length > 0) expect(again.errors).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
