// Runs one Python file as __main__ in a fresh Pyodide: `node pyodide-program.ts program.py snapshot.bin`.
import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { loadPyodide } from 'pyodide';

const [, , file = '', snapshot = ''] = process.argv;
const python = await loadPyodide({ _loadSnapshot: readFileSync(snapshot) });
const program = `/home/pyodide/${basename(file)}`;
python.setStdout({ write: (bytes) => writeSync(1, bytes) });
python.setStderr({ write: (bytes) => writeSync(2, bytes) });
python.registerJsModule('reference', { program, source: readFileSync(file, 'utf8') });
try {
  await python.runPythonAsync(`
import pathlib, runpy, sys
from reference import program, source
pathlib.Path(program).write_text(source, encoding="utf-8")
try:
    runpy.run_path(program, run_name="__main__")
finally:
    sys.stdout.flush(); sys.stderr.flush()
`);
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
// A timer that the program cancelled would keep this process alive until it is due.
process.exit(0);
