import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMIT_MS, PROGRAMS_OF_A_WORKER, Runtime, type Outcome, type Watch } from '#src/features/runner/client.ts';
import type { Command, Files, Message } from '#src/features/runner/protocol.ts';

const FILES: Files = { glue: new ArrayBuffer(1), wasm: new ArrayBuffer(1), stdlib: new ArrayBuffer(1), harness: '' };
const PROGRAM = { name: 'a.py', source: 'print("a")' };

/** A worker that does what the test says. */
class FakeWorker {
  readonly commands: Command[] = [];
  readonly fail: (why: string) => void;
  closed = false;
  readonly #page = { onmessage: null as ((event: { data: unknown }) => void) | null };

  constructor(fail: (why: string) => void) {
    this.fail = fail;
  }

  get connection(): { port: MessagePort; close: () => void } {
    const port = Object.assign(this.#page, { postMessage: (command: Command) => this.commands.push(command) });
    return { port: port as unknown as MessagePort, close: () => (this.closed = true) };
  }

  say(message: Message): void {
    this.#page.onmessage?.({ data: message });
  }
}

function setUp(): { runtime: Runtime; workers: FakeWorker[]; snapshots: unknown[]; loads: AbortSignal[] } {
  const workers: FakeWorker[] = [];
  const snapshots: unknown[] = [];
  const loads: AbortSignal[] = [];
  const runtime = new Runtime(
    (_onLoad, signal) => {
      loads.push(signal);
      return Promise.resolve(FILES);
    },
    (start, fail) => {
      snapshots.push(start.snapshot);
      const worker = new FakeWorker(fail);
      workers.push(worker);
      return worker.connection;
    },
  );
  return { runtime, workers, snapshots, loads };
}

const watch = (changes: Partial<Watch> = {}): Watch => ({
  onLoad: () => undefined,
  onStart: () => undefined,
  onOutput: () => undefined,
  onInput: () => Promise.resolve(null),
  onStill: () => new Promise(() => undefined),
  ...changes,
});
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const READY: Message = { type: 'ready', snapshot: new Uint8Array(3) };
const PRINTED: Message = { type: 'output', head: [{ stream: 'out', text: 'a' }], cut: 0, tail: [] };
const ENDED: Message = { type: 'ended', ended: { how: 'ended', status: 0 } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a runtime', () => {
  it('makes one worker for all programs, when the first is run', async () => {
    const { runtime, workers, loads } = setUp();
    expect(workers.length + loads.length).toBe(0);
    for (let round = 0; round < 3; round += 1) {
      const outcome = runtime.run(PROGRAM, watch());
      await settle();
      if (round === 0) workers[0]?.say(READY);
      await settle();
      workers[0]?.say(ENDED);
      expect(await outcome).toEqual({ how: 'ended', status: 0 });
    }
    expect([workers.length, loads.length, workers[0]?.commands.length]).toEqual([1, 1, 3]);
  });

  it('stops at once, and starts anew from the memory it knows', async () => {
    const { runtime, workers, snapshots } = setUp();
    const outcome = runtime.run(PROGRAM, watch());
    await settle();
    workers[0]?.say(READY);
    await settle();
    runtime.stop();
    expect(await outcome).toEqual({ how: 'stopped' });
    expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
    expect(snapshots).toEqual([null, new Uint8Array(3)]);
  });

  it('stops one program for another', async () => {
    const { runtime, workers } = setUp();
    const first = runtime.run(PROGRAM, watch());
    await settle();
    workers[0]?.say(READY);
    await settle();
    const second = runtime.run(PROGRAM, watch());
    expect(await first).toEqual({ how: 'stopped' });
    await settle();
    workers[1]?.say({ type: 'ready', snapshot: null });
    await settle();
    workers[1]?.say(ENDED);
    expect(await second).toEqual({ how: 'ended', status: 0 });
  });

  it('says when it cannot be had, and tries again', async () => {
    const { runtime, workers } = setUp();
    const first = runtime.run(PROGRAM, watch());
    await settle();
    workers[0]?.fail('no workers here');
    expect(await first).toEqual({ how: 'unavailable', why: 'no workers here' });
    const second = runtime.run(PROGRAM, watch());
    await settle();
    workers[1]?.say(READY);
    await settle();
    // What a program has JavaScript do may fail, too; that is no reason to give up.
    workers[1]?.fail('uncaught');
    workers[1]?.say(ENDED);
    expect(await second).toEqual({ how: 'ended', status: 0 });
  });

  it('makes a new worker now and then, between two programs', async () => {
    const { runtime, workers } = setUp();
    for (let round = 0; round <= PROGRAMS_OF_A_WORKER; round += 1) {
      const outcome = runtime.run(PROGRAM, watch());
      await settle();
      workers.at(-1)?.say(READY);
      await settle();
      workers.at(-1)?.say(ENDED);
      expect(await outcome).toEqual({ how: 'ended', status: 0 });
    }
    expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('makes a new worker after one that failed between two programs', async () => {
    const { runtime, workers } = setUp();
    for (let round = 0; round < 2; round += 1) {
      const outcome = runtime.run(PROGRAM, watch());
      await settle();
      workers.at(-1)?.say(READY);
      await settle();
      workers.at(-1)?.say(ENDED);
      expect(await outcome).toEqual({ how: 'ended', status: 0 });
      workers.at(-1)?.say({ type: 'failed', why: 'no memory' });
      await settle();
    }
    expect(workers.length).toBe(2);
  });

  it('passes output and input on', async () => {
    const { runtime, workers } = setUp();
    const seen: string[] = [];
    const outcome = runtime.run(
      PROGRAM,
      watch({
        onOutput: ({ head }) => seen.push(head.map(({ text }) => text).join('')),
        onInput: () => Promise.resolve('line\n'),
      }),
    );
    await settle();
    workers[0]?.say(READY);
    await settle();
    workers[0]?.say(PRINTED);
    workers[0]?.say(PRINTED);
    workers[0]?.say({ type: 'input' });
    await settle();
    workers[0]?.say(ENDED);
    await outcome;
    expect(seen).toEqual(['a', 'aa']);
    expect(workers[0]?.commands.at(-1)).toEqual({ type: 'input', line: 'line\n' });
  });
});

describe('the limit of time', () => {
  const running = async (changes: Partial<Watch> = {}): Promise<{ outcome: Promise<Outcome>; worker: FakeWorker }> => {
    const { runtime, workers } = setUp();
    const outcome = runtime.run(PROGRAM, watch(changes));
    await settle();
    const [worker] = workers;
    if (worker === undefined) throw new Error('no worker was made');
    worker.say(READY);
    await settle();
    return { outcome, worker };
  };

  it('stops a program that prints nothing', async () => {
    const { outcome } = await running();
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    expect(await outcome).toEqual({ how: 'silent' });
  });

  it('asks about one that prints, and lets it go on', async () => {
    const asked = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const { outcome, worker } = await running({ onStill: asked });
    for (let round = 0; round < 5; round += 1) {
      worker.say(PRINTED);
      await vi.advanceTimersByTimeAsync(LIMIT_MS);
    }
    expect(asked).toHaveBeenCalledTimes(5);
    worker.say(ENDED);
    expect(await outcome).toEqual({ how: 'ended', status: 0 });
  });

  it('stops one that prints when nobody answers', async () => {
    const { outcome, worker } = await running();
    worker.say(PRINTED);
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    worker.say(PRINTED);
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    expect(await outcome).toEqual({ how: 'unanswered' });
  });

  it('does not count while the reader is asked for input', async () => {
    const { outcome, worker } = await running({ onInput: () => new Promise(() => undefined) });
    worker.say({ type: 'input' });
    await vi.advanceTimersByTimeAsync(5 * LIMIT_MS);
    worker.say(ENDED);
    expect(await outcome).toEqual({ how: 'ended', status: 0 });
  });
});
