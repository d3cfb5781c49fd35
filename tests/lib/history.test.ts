import { describe, expect, it } from 'vitest';
import { parseList, readList, READ_KEY, remember, SEARCHES_KEY, withFirst } from '#src/lib/history.ts';

function memory(): Storage {
  const stored = new Map<string, string>();
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  } as Storage;
}

it('puts an item first, once', () => {
  expect(withFirst(['a', 'b', 'c'], 'b', 2)).toEqual(['b', 'a']);
});

it('keeps the newest first and no more than it may', () => {
  const storage = memory();
  for (let index = 0; index < 10; index += 1) remember(storage, SEARCHES_KEY, `query ${index}`);
  expect(readList(storage, SEARCHES_KEY)).toEqual([9, 8, 7, 6, 5, 4].map((index) => `query ${index}`));
  expect(readList(storage, READ_KEY)).toEqual([]);
});

describe('what is stored', () => {
  it.each([null, 'x', '{}', '[1, null, ""]', `["${'x'.repeat(300)}"]`])('is no list if it is %j', (stored) => {
    expect(parseList(stored)).toEqual([]);
  });

  it('may be forbidden', () => {
    expect(readList(null, READ_KEY)).toEqual([]);
    expect(() => remember(null, READ_KEY, 'x')).not.toThrow();
  });
});
