import { describe, expect, it } from 'vitest';
import { answerWithLink } from '#src/features/share/text.ts';
import { markdownLink } from '#src/lib/content/markdown-link.ts';
import { setSingleKeys, singleKeys } from '#src/lib/single-keys.ts';

const memory = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const values = new Map<string, string>();
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
};

describe('what is pasted', () => {
  it('survives brackets in a title', () => {
    expect(markdownLink('How does obj[key] work?', 'https://x/q/1/')).toBe(
      '[How does obj\\[key\\] work?](https://x/q/1/)',
    );
  });

  it('is the question, its answer on one line, and the link', () => {
    expect(answerWithLink('Why?', ' Because\n it  is. ', 'https://x/q/1/')).toBe(
      'Why?\n\nBecause it is.\n\nhttps://x/q/1/',
    );
    expect(answerWithLink('A program', '', 'https://x/e/a/')).toBe('A program\n\nhttps://x/e/a/');
  });
});

it('keys of one letter work until they are switched off', () => {
  const storage = memory();
  expect(singleKeys(storage)).toBe(true);
  expect(setSingleKeys(storage, false)).toBe(true);
  expect(singleKeys(storage)).toBe(false);
  expect([singleKeys(null), setSingleKeys(null, false)]).toEqual([true, false]);
});
