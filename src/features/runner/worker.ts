// Runs in the sandbox's worker: no page, no storage, no network. A fresh interpreter for each program.
import { openInterpreters, type Interpreter } from './interpreter.ts';
import { Keeper } from './output.ts';
import type { Command, Ended, Message, Program, Start } from './protocol.ts';

/** Once the head is full, the tail is told this often, however much is printed. */
const TAIL_EVERY_MS = 100;

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Start>) => port && void serve(data, port), {
  once: true,
});

async function serve(start: Start, port: MessagePort): Promise<void> {
  const send = (message: Message): void => port.postMessage(message);
  const failed = (error: unknown): void => send({ type: 'failed', why: String(error) });
  try {
    const interpreters = await openInterpreters(start);
    let next = interpreters.next();
    let answer: (line: string | null) => void = () => undefined;
    const ask = (): Promise<string | null> =>
      new Promise((resolve) => {
        answer = resolve;
        send({ type: 'input' });
      });
    const obey = async (command: Command): Promise<void> => {
      if (command.type === 'input') {
        answer(command.line);
        return;
      }
      const ended = await run(await next, command.program, send, ask);
      send({ type: 'ended', ended });
      next = interpreters.next();
      await next;
    };
    port.onmessage = ({ data }: MessageEvent<Command>) => void obey(data).catch(failed);
    await next;
    send({ type: 'ready', snapshot: start.snapshot === null ? interpreters.snapshot : null });
  } catch (error) {
    failed(error);
  }
}

async function run(
  interpreter: Interpreter,
  program: Program,
  send: (message: Message) => void,
  ask: () => Promise<string | null>,
): Promise<Ended> {
  const keeper = new Keeper();
  let told = 0;
  let over = false;
  const tell = (): void => {
    told = performance.now();
    send({ type: 'output', ...keeper.take() });
  };
  const print = (stream: 'out' | 'err' | 'in', text: string): void => {
    // A timer that the program left behind may still print.
    if (over || text === '') return;
    const open = keeper.open;
    keeper.add(stream, text);
    if (open || performance.now() - told > TAIL_EVERY_MS) tell();
  };
  const asked = async (): Promise<string | null> => {
    tell();
    const line = await ask();
    if (line !== null) print('in', line);
    return line;
  };
  try {
    return await interpreter.run(program, print, asked);
  } catch (error) {
    // The program's own exceptions end in a traceback; this one is the interpreter's end.
    return { how: 'crashed', why: error instanceof Error ? error.message : String(error) };
  } finally {
    tell();
    over = true;
  }
}
