import type { Output } from './output.ts';
import type { Ended, Files, Program, Start } from './protocol.ts';
import { Session, type Connection, type Listener } from './session.ts';

/** A worker serves so many programs: browsers give up the memory of the interpreters before late or not at all. */
export const PROGRAMS_OF_A_WORKER = 20;

/** After each such time a program is asked about, or stopped where it was silent. */
export const LIMIT_MS = 10_000;

/**
 * Python for a page: one worker, made for the first program and used by all; each program gets a fresh interpreter.
 * One program runs at a time: the next ends the one before.
 */
export class Runtime {
  readonly #load: Load;
  readonly #open: Open;
  #files: Files | undefined;
  #snapshot: Uint8Array | null = null;
  #session: Session | undefined;
  #current: AbortController | undefined;

  constructor(load: Load, open: Open) {
    this.#load = load;
    this.#open = open;
  }

  /** Runs a program to its end. Never rejects: whatever goes wrong is an outcome, too. */
  async run(program: Program, watch: Watch): Promise<Outcome> {
    this.stop();
    const current = (this.#current = new AbortController());
    const { signal } = current;
    const stopped = new Promise<Outcome>((resolve) => {
      signal.addEventListener('abort', () => resolve(signal.reason as Outcome), { once: true });
    });
    try {
      return await Promise.race([stopped, this.#run(program, watch, current)]);
    } catch (error) {
      return { how: 'unavailable', why: error instanceof Error ? error.message : String(error) };
    } finally {
      if (this.#current === current) this.#current = undefined;
      // Whatever is still loading for it is of no use.
      current.abort();
    }
  }

  /** Ends the run, or the loading before it, at once. */
  stop(): void {
    this.#current?.abort({ how: 'stopped' } satisfies Outcome);
    this.#current = undefined;
  }

  async #run(program: Program, watch: Watch, current: AbortController): Promise<Outcome> {
    const { signal } = current;
    const onLoad: Watch['onLoad'] = (loaded, total) => signal.aborted || watch.onLoad(loaded, total);
    const files = (this.#files ??= await this.#load(onLoad, signal));
    if (signal.aborted) return signal.reason as Outcome;
    if (this.#session?.dead === true) this.#session = undefined;
    const session = (this.#session ??= this.#connect(files));
    const restart = (): void => {
      session.close();
      // At once, so that the next run need not wait for it.
      this.#session = this.#connect(files);
    };
    signal.addEventListener('abort', restart, { once: true });
    try {
      this.#snapshot = (await session.ready) ?? this.#snapshot;
      watch.onStart();
      const done = this.#limit(session, watch, current);
      const ended = await session.run(program, done.watch).finally(done.end);
      if (session.served >= PROGRAMS_OF_A_WORKER) restart();
      return ended;
    } catch (error) {
      session.close();
      if (this.#session === session) this.#session = undefined;
      throw error;
    } finally {
      signal.removeEventListener('abort', restart);
    }
  }

  #connect(files: Files): Session {
    return new Session((fail) => this.#open({ files, snapshot: this.#snapshot }, fail));
  }

  #limit(session: Session, watch: Watch, current: AbortController): { watch: Listener; end: () => void } {
    let printed = false;
    let asked = false;
    const tick = (): void => {
      if (session.asking) return;
      if (!printed) return current.abort({ how: 'silent' } satisfies Outcome);
      if (asked) return current.abort({ how: 'unanswered' } satisfies Outcome);
      printed = false;
      asked = true;
      void watch.onStill().then(() => {
        asked = false;
        clearInterval(timer);
        timer = setInterval(tick, LIMIT_MS);
      });
    };
    let timer = setInterval(tick, LIMIT_MS);
    const onOutput: Listener['onOutput'] = (output) => {
      printed = true;
      watch.onOutput(output);
    };
    return { watch: { ...watch, onOutput }, end: () => clearInterval(timer) };
  }
}

/** How a run ended; `silent` and `unanswered` were stopped by the limit. */
export type Outcome =
  Ended | { readonly how: 'stopped' | 'silent' | 'unanswered' } | { readonly how: 'unavailable'; readonly why: string };

/** What the event `program-ran` tells: how a run ended, what it printed, and whether the program was changed. */
export interface RanDetail {
  readonly outcome: Outcome;
  readonly output: Output;
  readonly changed: boolean;
}

/** Who runs a program hears of its progress. */
export interface Watch extends Listener {
  readonly onLoad: (loaded: number, total: number) => void;
  readonly onStart: () => void;
  /** Asks whether a program that has printed for 10 seconds may go on; settles when the reader says so. */
  readonly onStill: () => Promise<void>;
}

/** Gets Pyodide's files. */
export type Load = (onLoad: Watch['onLoad'], signal: AbortSignal) => Promise<Files>;

/** Makes a worker of them. */
export type Open = (start: Start, fail: (why: string) => void) => Connection;
