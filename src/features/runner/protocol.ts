/** What a worker needs to start Python; `snapshot` is the memory of one that has started before. */
export interface Start {
  readonly files: Files;
  readonly snapshot: Uint8Array | null;
}

/** Pyodide's files, and the Python that runs a program. */
export interface Files {
  readonly glue: ArrayBuffer;
  readonly wasm: ArrayBuffer;
  readonly stdlib: ArrayBuffer;
  readonly harness: string;
}

/** A program as it is run: `name` is its file's name, "zip_tour.py". */
export interface Program {
  readonly name: string;
  readonly source: string;
  readonly argv?: readonly string[];
}

/** What the page tells the worker. A line of input ends with its line feed; null is the end of the input. */
export type Command =
  { readonly type: 'run'; readonly program: Program } | { readonly type: 'input'; readonly line: string | null };

/** A piece of output; `in` is what the reader typed. */
export interface Chunk {
  readonly stream: 'out' | 'err' | 'in';
  readonly text: string;
}

/** How a run ended, as the worker knows it. */
export type Ended =
  | { readonly how: 'ended'; readonly status: number }
  | { readonly how: 'memory' }
  | { readonly how: 'crashed'; readonly why: string };

/** What the worker tells the page: `head` is to be added, `tail` replaces the tail so far. */
export type Message =
  | { readonly type: 'ready'; readonly snapshot: Uint8Array | null }
  | { readonly type: 'output'; readonly head: readonly Chunk[]; readonly cut: number; readonly tail: readonly Chunk[] }
  | { readonly type: 'input' }
  | { readonly type: 'failed'; readonly why: string }
  | { readonly type: 'ended'; readonly ended: Ended };

/** Reads what came from a worker, in which strangers' code may have run. Null where it is no message. */
export function parseMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null;
  switch (data['type']) {
    case 'ready': {
      const snapshot = data['snapshot'];
      return { type: 'ready', snapshot: snapshot instanceof Uint8Array ? snapshot : null };
    }
    case 'output': {
      const { head, cut, tail } = data;
      if (!areChunks(head) || !areChunks(tail) || typeof cut !== 'number') return null;
      return { type: 'output', head, cut, tail };
    }
    case 'input':
      return { type: 'input' };
    case 'failed':
      return { type: 'failed', why: String(data['why']) };
    case 'ended': {
      const ended = parseEnded(data['ended']);
      return ended === null ? null : { type: 'ended', ended };
    }
    default:
      return null;
  }
}

function parseEnded(data: unknown): Ended | null {
  if (!isRecord(data)) return null;
  const { how, status, why } = data;
  if (how === 'ended' && typeof status === 'number') return { how, status };
  if (how === 'memory') return { how };
  return how === 'crashed' ? { how, why: String(why) } : null;
}

function areChunks(data: unknown): data is Chunk[] {
  return (
    Array.isArray(data) &&
    data.every(
      (chunk: unknown) =>
        isRecord(chunk) && ['out', 'err', 'in'].includes(String(chunk['stream'])) && typeof chunk['text'] === 'string',
    )
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
