import type { Outcome } from './client.ts';

/** What a reader is told of a run's end; `same` is whether it printed what is recorded, null where that is unknown. */
export function wordsFor(outcome: Outcome, { same, changed }: { same: boolean | null; changed: boolean }): string {
  switch (outcome.how) {
    case 'stopped':
      return 'Stopped.';
    case 'silent':
      return 'Stopped: it ran for 10 seconds and printed nothing.';
    case 'unanswered':
      return 'Stopped: it was still printing, and nobody asked it to go on.';
    case 'memory':
      return 'Out of memory: a program has 512 MiB here.';
    case 'crashed':
      return `The interpreter crashed (${outcome.why}), as it does in a browser when C functions call each other too deeply. The next run gets a new one.`;
    case 'unavailable':
      return `Python could not be started: ${outcome.why}. What it printed when it was recorded is below.`;
    case 'ended': {
      const end = outcome.status === 0 ? 'Finished' : `Ended with exit status ${String(outcome.status)}`;
      if (same === null) return `${end}.`;
      // What is recorded ended well.
      if (same && outcome.status !== 0) return `${end}; standard output is as recorded.`;
      if (!changed) return same ? `${end}: same as recorded.` : `${end}, but not as recorded:`;
      return same ? `${end}: your change leaves the output as it was.` : `${end}. Your change to the output:`;
    }
  }
}

/** How far the loading is: "Loading Python: 3.1 of 13.4 MB". */
export function progressWords(loaded: number, total: number): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return loaded < total ? `Loading Python: ${megabytes(loaded)} of ${megabytes(total)} MB` : 'Starting Python…';
}
