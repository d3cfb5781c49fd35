import { describe, expect, it } from 'vitest';
import type { Outcome } from '#src/features/runner/client.ts';
import { progressWords, wordsFor } from '#src/features/runner/words.ts';

const ENDED: Outcome = { how: 'ended', status: 0 };
const FAILED: Outcome = { how: 'ended', status: 1 };

describe('the end of a run', () => {
  it.each<[Outcome, boolean | null, boolean, string]>([
    [ENDED, true, false, 'Finished: same as recorded.'],
    [ENDED, false, false, 'Finished, but not as recorded:'],
    [ENDED, true, true, 'Finished: your change leaves the output as it was.'],
    [ENDED, false, true, 'Finished. Your change to the output:'],
    [ENDED, null, true, 'Finished.'],
    [FAILED, true, false, 'Ended with exit status 1; standard output is as recorded.'],
    [FAILED, false, true, 'Ended with exit status 1. Your change to the output:'],
    [{ how: 'stopped' }, null, false, 'Stopped.'],
    [{ how: 'silent' }, null, false, 'Stopped: it ran for 10 seconds and printed nothing.'],
    [{ how: 'memory' }, null, false, 'Out of memory: a program has 512 MiB here.'],
  ])('%j (as recorded: %s, changed: %s) is said', (outcome, same, changed, words) => {
    expect(wordsFor(outcome, { same, changed })).toBe(words);
  });
});

it('loading is said in bytes, then it starts', () => {
  expect(progressWords(3_100_000, 13_394_199)).toBe('Loading Python: 3.1 of 13.4 MB');
  expect(progressWords(13_394_199, 13_394_199)).toBe('Starting Python…');
});
