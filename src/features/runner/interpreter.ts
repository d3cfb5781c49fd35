import { loadPyodide, type PyodideAPI } from 'pyodide';
import { info } from 'pyodide/pyodide-lock.json';
import { callRun, type RunProgram } from '#src/lib/python/call.ts';
import type { Chunk, Ended, Program, Start } from './protocol.ts';

/** What a program may have, in bytes; the browser itself would give more than a phone has. */
const MEMORY = 512 * 1024 * 1024;
// Nothing is ever fetched from there: the files are handed in.
const NOWHERE = 'https://runtime.invalid/';
const fetchOfBrowser = globalThis.fetch;

/** Starts Python, or takes up the memory of one that was started before, and then gives fresh interpreters. */
export async function openInterpreters({ files, snapshot }: Start): Promise<Interpreters> {
  limitMemory();
  const glue = URL.createObjectURL(new Blob([files.glue], { type: 'text/javascript' }));
  const [{ default: createPyodideModule }, wasm] = await Promise.all([
    import(/* @vite-ignore */ glue) as Promise<{ default: Options['createPyodideModule'] }>,
    WebAssembly.compile(files.wasm),
  ]);
  const load = async (options: Options): Promise<PyodideAPI> => {
    const failed = handIn(wasm, files.stdlib);
    const lock = { info, packages: {} } as unknown as Options['lockFileContents'];
    const given = { indexURL: NOWHERE, packageBaseUrl: NOWHERE, lockFileContents: lock, createPyodideModule };
    return Promise.race([loadPyodide({ ...given, stdin: () => null, ...options }), failed]).finally(handBack);
  };
  let started: PyodideAPI | undefined;
  let memory = snapshot;
  if (memory === null) {
    started = await load({ _makeSnapshot: true });
    // Once for what it imports: a snapshot cannot hold what the page refers to.
    started.runPython(files.harness, { globals: started.toPy({}) as never });
    memory = started.makeMemorySnapshot();
  }
  const kept = memory;
  return {
    snapshot: kept,
    async next() {
      const python = started ?? (await load({ _loadSnapshot: kept }));
      started = undefined;
      return wrap(python, files.harness);
    },
  };
}

function wrap(python: PyodideAPI, harness: string): Interpreter {
  const scope = python.toPy({}) as { get(name: 'run'): RunProgram };
  python.runPython(harness, { globals: scope as never });
  const call = scope.get('run');
  return {
    async run({ name, source, argv = [] }, print, ask) {
      python.setStdout({ write: writer((text) => print('out', text)) });
      python.setStderr({ write: writer((text) => print('err', text)) });
      const [status, memory] = await callRun(call, name, source, python.toPy(argv), ask);
      return memory ? { how: 'memory' } : { how: 'ended', status };
    },
  };
}

function writer(print: (text: string) => void): (bytes: Uint8Array) => number {
  const decoder = new TextDecoder();
  return (bytes) => {
    print(decoder.decode(bytes, { stream: true }));
    return bytes.length;
  };
}

/**
 * Pyodide fetches two files when it starts; it is given those that are here. Rejects when there is no memory for it,
 * which Pyodide itself does not tell.
 */
function handIn(wasm: WebAssembly.Module, stdlib: ArrayBuffer): Promise<never> {
  globalThis.fetch = (url) => Promise.resolve(new Response(addressOf(url).endsWith('.zip') ? stdlib : null));
  return new Promise((_resolve, reject) => {
    WebAssembly.instantiateStreaming = async (_response, imports) => {
      const made = WebAssembly.instantiate(wasm, imports);
      made.catch(reject);
      return { instance: await made, module: wasm };
    };
  });
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : request.toString();
}

function handBack(): void {
  globalThis.fetch = fetchOfBrowser;
}

/** Beyond the limit an allocation fails, and Python raises MemoryError. */
function limitMemory(): void {
  const proto = WebAssembly.Memory.prototype;
  const grow = Object.getOwnPropertyDescriptor(proto, 'grow')?.value as (
    this: WebAssembly.Memory,
    pages: number,
  ) => number;
  proto.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65_536 > MEMORY) throw new RangeError('the limit of the page');
    return grow.call(this, pages);
  };
}

type Options = NonNullable<Parameters<typeof loadPyodide>[0]>;

/** One fresh Python, for one program. */
export interface Interpreter {
  run(
    program: Program,
    print: (stream: Chunk['stream'], text: string) => void,
    ask: () => Promise<string | null>,
  ): Promise<Ended>;
}

interface Interpreters {
  readonly snapshot: Uint8Array;
  readonly next: () => Promise<Interpreter>;
}
