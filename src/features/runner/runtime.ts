import { code, files, sandbox } from 'virtual:runtime';
import { withBase } from '#src/lib/content/href.ts';
import harness from '#src/lib/python/run_program.py?raw';
import { Runtime } from './client.ts';
import { fetchFiles } from './files.ts';
import { openSandbox } from './sandbox.ts';

const BASE = import.meta.env.BASE_URL;

/** The page's Python. Nothing of it is loaded before it runs its first program. */
export const runtime = new Runtime(
  async (onLoad, signal) => {
    const located = (kind: keyof typeof files): { address: string; bytes: number } => ({
      address: withBase(files[kind].path, BASE),
      bytes: files[kind].bytes,
    });
    const list = { glue: located('glue'), wasm: located('wasm'), stdlib: located('stdlib') };
    return { ...(await fetchFiles(list, onLoad, signal)), harness };
  },
  (start, fail) => openSandbox(withBase(sandbox, BASE), code, start, fail),
);
