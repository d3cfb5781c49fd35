import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pyodideSnapshot } from '#src/cli/pyodide-snapshot.ts';

const snapshot = await pyodideSnapshot();
const folder = mkdtempSync(join(tmpdir(), 'reference-'));
// As in a browser that cannot pause WebAssembly.
const WITHOUT = ['--import', 'data:text/javascript,delete WebAssembly.Suspending; delete WebAssembly.promising'];

describe.each([
  ['with stack switching', []],
  ['without it', WITHOUT],
])('a program in Pyodide %s', { timeout: 60_000 }, (_how, flags) => {
  it('runs asyncio.run at top level, which cancels what is left', () => {
    expect(run(RUN, flags)).toBe('started\n5\ncancelled\nZeroDivisionError\n');
  });

  it('awaits at top level', () => {
    expect(run('import asyncio\nprint(await asyncio.sleep(0, "ran"))\n', flags)).toBe('ran\n');
  });

  it('has no input here', () => {
    expect(run('try:\n    input()\nexcept EOFError:\n    print("none")\n', flags)).toBe('none\n');
  });
});

function run(source: string, flags: readonly string[]): string {
  const file = join(folder, 'program.py');
  writeFileSync(file, source);
  const script = new URL('../../src/cli/pyodide-program.ts', import.meta.url).pathname;
  return execFileSync(process.execPath, [...flags, script, file, snapshot], { encoding: 'utf8', input: '' });
}

const RUN = `
import asyncio

async def wait():
    print("started")
    try:
        await asyncio.sleep(60)
    finally:
        told.append("cancelled")

async def main(value):
    task = asyncio.create_task(wait())
    await asyncio.sleep(0.01)
    return value

told = []
if __name__ == "__main__":
    print(asyncio.run(main(5)))
    print(*told)
    try:
        asyncio.run(main(1 / 0))
    except ZeroDivisionError as error:
        print(type(error).__name__)
`;
