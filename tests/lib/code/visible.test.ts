import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible } from '#src/lib/code/visible.ts';

it.each([
  ['access = "user\u202e⁦# admin⁩"', 'access = "user⟨U+202E⟩⟨U+2066⟩# admin⟨U+2069⟩"'],
  ['x\u200b = 1\u0007\0', 'x⟨U+200B⟩ = 1⟨U+0007⟩⟨U+0000⟩'],
  ['\ufeffprint()\r\n', '⟨U+FEFF⟩print()⟨U+000D⟩\n'],
])('what hides in %j is spelled out', (text, seen) => {
  expect(visible(text)).toBe(seen);
});

it('what is seen anyway stays as it is, and so do lines', () => {
  expect(visible('\tgrößer 🐍 漢字\n\n')).toBe('\tgrößer 🐍 漢字\n\n');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/[^\P{C}\t\n]/u);
      expect(visible(text).split('\n').length).toBe(text.split('\n').length);
    }),
  );
});
