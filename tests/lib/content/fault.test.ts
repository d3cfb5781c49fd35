import { expect, it } from 'vitest';
import { formatFaults, show } from '#src/lib/content/fault.ts';

it('lists faults a line each, by file and line', () => {
  const text = formatFaults([
    { file: 'b.mdx', problem: 'missing', field: 'title', fix: 'add it' },
    { file: 'a.mdx', line: 9, problem: 'unknown component', value: '<Foo>', fix: 'remove it' },
    { file: 'a.mdx', line: 2, problem: 'odd', fix: 'mend it' },
  ]);
  expect(text).toBe(
    [
      '3 faults in the content:',
      '  a.mdx:2: odd. Fix: mend it.',
      '  a.mdx:9 <Foo>: unknown component. Fix: remove it.',
      '  b.mdx [title]: missing. Fix: add it.',
    ].join('\n'),
  );
});

it.each([
  ['text', '"text"'],
  [undefined, 'nothing'],
  [[1, 2], '[1,2]'],
  ['x'.repeat(80), `"${'x'.repeat(56)}…`],
])('shows %j as %s', (value, expected) => {
  expect(show(value)).toBe(expected);
});
