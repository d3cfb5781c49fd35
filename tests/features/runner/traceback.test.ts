import { expect, it } from 'vitest';
import { piecesOf } from '#src/features/runner/traceback.ts';

it.each([
  ['no line', [['no line', null]]],
  [
    '  File "a.py", line 3, in f\n',
    [
      ['  File "a.py", ', null],
      ['line 3', 3],
      [', in f\n', null],
    ],
  ],
  [
    'File "/home/pyodide/a.py", line 12',
    [
      ['File "/home/pyodide/a.py", ', null],
      ['line 12', 12],
    ],
  ],
  ['File "/lib/python314.zip/a.py", line 3', [['File "/lib/python314.zip/a.py", line 3', null]]],
  ['File "b.py", line 3', [['File "b.py", line 3', null]]],
  ['', []],
])('%j names these lines of a.py', (text, pieces) => {
  expect(piecesOf(text, 'a.py').map(({ text: piece, line }) => [piece, line])).toEqual(pieces);
});
