import { expect, it } from 'vitest';
import { needsOf } from '#src/lib/content/needs.ts';

const native = { runsIn: 'native', dependencies: [], command: null, requires: '3.9', source: '' } as const;

it.each([
  [{ runsIn: 'browser' }, null],
  [{ dependencies: ['numpy', 'pandas'] }, 'numpy, pandas'],
  [{ command: 'mypy --strict' }, 'mypy'],
  [{ requires: '3.15' }, 'Python 3.15'],
  [{ source: 'import threading\nimport subprocess\n' }, 'processes'],
  [{ source: 'from concurrent.futures import ThreadPoolExecutor\n' }, 'threads'],
  [{ source: 'import signal\n' }, 'signals'],
  [{ source: 'import socket\n' }, 'sockets'],
  [{ source: 'import os\n' }, 'a native Python'],
] as const)('%j needs %s', (changes, needs) => {
  expect(needsOf({ ...native, ...changes })).toBe(needs);
});
