import type { Chunk } from './protocol.ts';

/** Of longer output its first and its last half are kept. */
export const KEPT = 64 * 1024;

/** What a program printed, in order: its beginning, how many characters were cut, its end. */
export interface Output {
  readonly head: readonly Chunk[];
  readonly cut: number;
  readonly tail: readonly Chunk[];
}

/** Keeps the head and the tail of output that may have no end. */
export class Keeper {
  readonly #half: number;
  #room: number;
  #head: Chunk[] = [];
  #tail: Chunk[] = [];
  #tailLength = 0;
  #cut = 0;

  constructor(kept = KEPT) {
    this.#half = this.#room = kept / 2;
  }

  /** Whether the head has room: until then every piece is worth telling. */
  get open(): boolean {
    return this.#room > 0;
  }

  add(stream: Chunk['stream'], text: string): void {
    const first = text.slice(0, this.#room);
    const rest = text.slice(this.#room);
    this.#room -= first.length;
    if (first !== '') this.#head.push({ stream, text: first });
    if (rest === '') return;
    this.#tail.push({ stream, text: rest });
    this.#tailLength += rest.length;
    // Not at every piece: what is cut is copied.
    if (this.#tailLength > 2 * this.#half || this.#tail.length > this.#half) this.#trim();
  }

  /** What is new in the head since it was last taken, and the tail as it is. */
  take(): Output {
    this.#trim();
    const head = this.#head;
    this.#head = [];
    return { head, cut: this.#cut, tail: this.#tail };
  }

  #trim(): void {
    const tail = joined(this.#tail);
    let over = this.#tailLength - this.#half;
    while (over > 0) {
      const [first] = tail;
      if (first === undefined) break;
      const rest = first.text.slice(over);
      const gone = first.text.length - rest.length;
      over -= gone;
      this.#cut += gone;
      this.#tailLength -= gone;
      if (rest === '') tail.shift();
      else tail[0] = { ...first, text: rest };
    }
    this.#tail = tail;
  }
}

/** Puts together what is told of a program's output, piece by piece. */
export class Collected implements Output {
  readonly head: Chunk[] = [];
  cut = 0;
  tail: readonly Chunk[] = [];

  add(news: Output): void {
    for (const chunk of news.head) {
      const last = this.head.at(-1);
      if (last?.stream === chunk.stream) this.head[this.head.length - 1] = { ...last, text: last.text + chunk.text };
      else this.head.push(chunk);
    }
    this.cut = news.cut;
    this.tail = news.tail;
  }
}

/** What went to standard output, or null where some of it was cut. */
export function stdoutOf({ head, cut, tail }: Output): string | null {
  if (cut > 0) return null;
  return [...head, ...tail]
    .filter(({ stream }) => stream === 'out')
    .map(({ text }) => text)
    .join('');
}

/** The same with neighbours of one stream made one. */
function joined(chunks: readonly Chunk[]): Chunk[] {
  const result: { stream: Chunk['stream']; texts: string[] }[] = [];
  for (const { stream, text } of chunks) {
    const last = result.at(-1);
    if (last?.stream === stream) last.texts.push(text);
    else result.push({ stream, texts: [text] });
  }
  return result.map(({ stream, texts }) => ({ stream, text: texts.join('') }));
}
