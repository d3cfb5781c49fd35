// Runs one Python file as __main__ in a fresh Pyodide: `node pyodide-program.ts program.py snapshot.bin`.
import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { loadPyodide } from 'pyodide';
import { callRun, type RunProgram } from '#src/lib/python/call.ts';

// What the page runs programs with, too.
const HARNESS = new URL('../lib/python/run_program.py', import.meta.url);

const [, , file = '', snapshot = ''] = process.argv;
const python = await loadPyodide({ _loadSnapshot: readFileSync(snapshot) });
python.setStdout({ write: (bytes) => writeSync(1, bytes) });
python.setStderr({ write: (bytes) => writeSync(2, bytes) });
const scope = python.toPy({}) as { get(name: 'run'): RunProgram };
python.runPython(readFileSync(HARNESS, 'utf8'), { globals: scope as never });
const [status] = await callRun(scope.get('run'), basename(file), readFileSync(file, 'utf8'), python.toPy([]));
// A timer that the program cancelled would keep this process alive until it is due.
process.exit(status);
