import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines, type DiffLine } from '#src/lib/code/diff.ts';

const SIGNS = { same: '  ', old: '- ', new: '+ ' } as const;
const written = (lines: readonly DiffLine[] | null): string[] =>
  (lines ?? []).map((line) => (line.kind === 'left' ? `… ${line.count}` : SIGNS[line.kind] + line.text));
const numbers = (count: number): string => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('');

describe('the difference of two programs', () => {
  it('is empty where there is none, with or without a newline at the end', () => {
    expect(diffLines('a\nb\n', 'a\nb\n')).toEqual([]);
    expect(diffLines('a\nb\n', 'a\nb')).toEqual([]);
    expect(diffLines('', '')).toEqual([]);
  });

  it('shows a changed line with what stands around it, and counts the rest', () => {
    const changed = numbers(20).replace('10\n', 'ten\n');
    expect(written(diffLines(numbers(20), changed))).toEqual([
      '… 6',
      '  7',
      '  8',
      '  9',
      '- 10',
      '+ ten',
      '  11',
      '  12',
      '  13',
      '… 7',
    ]);
  });

  it('leaves out a gap in the middle, but never a single line', () => {
    const twice = (apart: number): string[] => {
      const before = `x\n${numbers(apart)}y\n`;
      return written(diffLines(before, before.replace('x', 'X').replace('y', 'Y')));
    };
    expect(twice(7)).not.toContain('… 1');
    expect(twice(8)).toContain('… 2');
  });

  it.each([
    ['added to nothing', '', 'a\n\n', ['+ a', '+ ']],
    ['removed to nothing', 'a\n', '', ['- a']],
    ['added at the end', 'a\n', 'a\nb\n', ['  a', '+ b']],
  ])('shows lines %s', (_, before, after, lines) => {
    expect(written(diffLines(before, after))).toEqual(lines);
  });

  it('spells out what would hide or turn round', () => {
    const after = 'access = "user\u202e⁦# admin⁩"\nx\u200b = 1\u0007\n\tindented 🐍é\n';
    expect(written(diffLines('', after))).toEqual([
      '+ access = "user⟨U+202E⟩⟨U+2066⟩# admin⟨U+2069⟩"',
      '+ x⟨U+200B⟩ = 1⟨U+0007⟩',
      '+ \tindented 🐍é',
    ]);
  });

  it('gives up on texts that have nothing in common and are long', () => {
    const other = Array.from({ length: 30_000 }, (_, index) => `${-index - 1}\n`).join('');
    expect(diffLines(numbers(30_000), other)).toBeNull();
  });

  it('holds both programs, whatever they are', () => {
    const program = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(program, program, (before, after) => {
        const lines = diffLines(before, after, 100) ?? [];
        const side = (kind: 'old' | 'new'): string =>
          lines.flatMap((line) => (line.kind === 'same' || line.kind === kind ? [line.text] : [])).join('\n');
        if (lines.length === 0) expect(before.replace(/\n$/, '')).toBe(after.replace(/\n$/, ''));
        else expect([side('old'), side('new')]).toEqual([before.replace(/\n$/, ''), after.replace(/\n$/, '')]);
      }),
    );
  });
});
