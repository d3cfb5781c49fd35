import { expect, it } from 'vitest';
import { minutesOf } from '#src/lib/content/minutes.ts';

const example = { name: 'x', line: 1 };

it.each([
  [0, 0, 1],
  [440, 0, 2],
  [660, 2, 4],
])('%i words and %i programs take %i minutes', (words, programs, minutes) => {
  expect(minutesOf({ words, examples: Array.from({ length: programs }, () => example) })).toBe(minutes);
});
