import { Collected, type Output } from './output.ts';
import { parseMessage, type Command, type Ended, type Message, type Program } from './protocol.ts';

/** One started worker. It serves programs one after the other; when it fails or is closed, it is done with. */
export class Session {
  /** Settles when Python has started, with a snapshot of its memory if one was made. */
  readonly ready: Promise<Uint8Array | null>;
  readonly #connection: Connection;
  readonly #failed: Promise<never>;
  #heed: (message: Message) => void;
  /** Whether the program waits for the reader's input. */
  asking = false;
  /** How many programs it has run, and whether it can run another. */
  served = 0;
  dead = false;

  constructor(open: (fail: (why: string) => void) => Connection) {
    const failure = Promise.withResolvers<never>();
    const start = Promise.withResolvers<Uint8Array | null>();
    this.#failed = failure.promise;
    // Nobody may be waiting when it fails; who comes later learns it.
    this.#failed.catch(() => (this.dead = true));
    this.ready = Promise.race([start.promise, failure.promise]);
    this.ready.catch(() => undefined);
    const fail = (why: string): void => failure.reject(new Error(why));
    let started = false;
    this.#heed = (message) => {
      if (message.type !== 'ready') return;
      started = true;
      start.resolve(message.snapshot);
    };
    // Later errors are those of a program that has JavaScript do something.
    this.#connection = open((why) => started || fail(why));
    this.#connection.port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parseMessage(data);
      if (message?.type === 'failed') fail(message.why);
      else if (message !== null) this.#heed(message);
    };
  }

  /** Runs a program to its end; `onOutput` gets all that is kept so far, `onInput` is asked for a line. */
  async run(program: Program, { onOutput, onInput }: Listener): Promise<Ended> {
    const end = Promise.withResolvers<Ended>();
    const output = new Collected();
    this.#heed = (message) => {
      if (message.type === 'output') {
        output.add(message);
        onOutput(output);
      }
      if (message.type === 'input') void this.#ask(onInput);
      if (message.type === 'ended') {
        this.served += 1;
        end.resolve(message.ended);
      }
    };
    this.#tell({ type: 'run', program });
    return Promise.race([end.promise, this.#failed]);
  }

  close(): void {
    this.#connection.close();
  }

  async #ask(onInput: Listener['onInput']): Promise<void> {
    this.asking = true;
    const line = await onInput();
    this.asking = false;
    this.#tell({ type: 'input', line });
  }

  #tell(command: Command): void {
    this.#connection.port.postMessage(command);
  }
}

/** What runs programs at the other end of a port. */
export interface Connection {
  readonly port: MessagePort;
  readonly close: () => void;
}

/** Who runs a program hears what it prints and gives it its input: a line with its line feed, null at the end. */
export interface Listener {
  readonly onOutput: (output: Output) => void;
  readonly onInput: () => Promise<string | null>;
}
