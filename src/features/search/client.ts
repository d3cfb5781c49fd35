import type { Options, Result } from '#src/lib/search/answer.ts';
import type { ShortIndex } from '#src/lib/search/short-index.ts';

/**
 * Asks the site's index in its worker.
 * @param base of the site, with slashes
 * @param start makes the worker; it is a parameter because only the page's own module knows where it lies
 */
export function openClient(base: string, start: () => Worker): Client {
  const waiting = new Map<number, { resolve: (reply: Answered) => void; reject: (error: Error) => void }>();
  let last = 0;
  let worker: Worker | undefined;
  const fail = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const running = (): Worker => {
    if (worker !== undefined) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data);
    });
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
    return worker;
  };
  const ask = (query: string | null, options: Options): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      running().postMessage({ id, base, query, options } satisfies Question);
    });
  return {
    topics: async () => (await ask('', {})).topics,
    complete: async () => {
      await ask(null, {});
    },
    ask: async (query, options) => (await ask(query, options)).result,
  };
}

/** The index, as the page asks it. All reject when it cannot be had; asking again tries again. */
export interface Client {
  readonly topics: () => Promise<ShortIndex['topics']>;
  /** Fetches the second part of the index; settles when it is whole, or will stay without. */
  readonly complete: () => Promise<void>;
  readonly ask: (query: string, options: Options) => Promise<Result>;
}

/** What the page sends; a null query waits for the whole index. */
export interface Question {
  readonly id: number;
  readonly base: string;
  readonly query: string | null;
  readonly options: Options;
}

interface Answered {
  readonly id: number;
  readonly topics: ShortIndex['topics'];
  readonly result: Result;
}

/** What the worker sends back. */
export type Reply = Answered | { readonly id: number; readonly error: string };
