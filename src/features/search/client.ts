import type { Options, Result } from '#src/lib/search/answer.ts';
import type { Names } from '#src/lib/search/files.ts';

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
  const ask = (query: string, options: Options, more = false): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      running().postMessage({ id, base, query, options, more } satisfies Question);
    });
  return {
    topics: async () => (await ask('', {})).topics,
    ask: async (query, options) => (await ask(query, options)).result,
    more: async (query, options) => {
      const { grown, result } = await ask(query, options, true);
      return grown ? result : null;
    },
  };
}

/** The index, as the page asks it. All reject when it cannot be had; asking again tries again. */
export interface Client {
  readonly topics: () => Promise<Names['topics']>;
  readonly ask: (query: string, options: Options) => Promise<Result>;
  /** Fetches what the answer to a query lacks next, and answers again, until nothing comes any more: null. */
  readonly more: (query: string, options: Options) => Promise<Result | null>;
}

/** What the page sends; `more` when the answer may wait for what is to be fetched. */
export interface Question {
  readonly id: number;
  readonly base: string;
  readonly query: string;
  readonly options: Options;
  readonly more: boolean;
}

interface Answered {
  readonly id: number;
  readonly topics: Names['topics'];
  readonly grown: boolean;
  readonly result: Result;
}

/** What the worker sends back. */
export type Reply = Answered | { readonly id: number; readonly error: string };
