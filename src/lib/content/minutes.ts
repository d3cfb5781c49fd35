import type { Body } from './body.ts';

// Prose at 220 words a minute; a program is studied for half a minute.
const WORDS_A_MINUTE = 220;
const PROGRAM_MINUTES = 0.5;

/** How long a body takes to read, in whole minutes, one at least. */
export function minutesOf(body: Pick<Body, 'words' | 'examples'>): number {
  return Math.max(1, Math.round(body.words / WORDS_A_MINUTE + body.examples.length * PROGRAM_MINUTES));
}
