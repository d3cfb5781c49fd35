/**
 * Calls `run` of run_program.py; gives the exit status and whether memory ran out. Where WebAssembly can be paused, the
 * program may wait as native ones do; elsewhere only what it awaits at top level is waited for.
 */
export async function callRun(
  run: RunProgram,
  name: string,
  source: string,
  argv: unknown,
  ask?: () => Promise<string | null>,
): Promise<[status: number, memoryRanOut: boolean]> {
  const args = [source, name, argv, ask];
  const result = 'Suspending' in WebAssembly ? await run.callPromising(...args) : await run(...args);
  return result.toJs();
}

/** The function as Pyodide hands it out: awaited, it is through. */
export interface RunProgram {
  (...args: readonly unknown[]): Awaitable;
  callPromising(...args: readonly unknown[]): Promise<Ended>;
}

type Awaitable = Ended | PromiseLike<Ended>;

interface Ended {
  toJs(): [status: number, memoryRanOut: boolean];
}
