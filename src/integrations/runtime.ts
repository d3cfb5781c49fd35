import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { RUN, runtimePath } from '../lib/content/href.ts';

const require = createRequire(import.meta.url);
const { version } = require('pyodide/package.json') as { version: string };
const FILES = { glue: 'pyodide.asm.mjs', wasm: 'pyodide.asm.wasm', stdlib: 'python_stdlib.zip' } as const;
const TYPES: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  zip: 'application/zip',
};
const WORKER = fileURLToPath(new URL('../features/runner/worker.ts', import.meta.url));
const ID = 'virtual:runtime';

/**
 * Puts Pyodide's files into the site, under an address that names their release, and gives pages `virtual:runtime`: where
 * they lie, and the worker's code as a string, because a worker without origin cannot be loaded from an address of ours.
 */
export function runtime(): AstroIntegration {
  const folder = runtimePath(version);
  return {
    name: 'runtime',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: ID,
                resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
                load: async (id) => (id === `\0${ID}` ? moduleText(folder) : undefined),
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = basename(new URL(request.url ?? '', 'http://localhost').pathname);
          const file = Object.values(FILES).find((one) => one === name);
          if (file === undefined || request.url?.includes(folder) !== true) return next();
          response.setHeader('content-type', TYPES[file.split('.').at(-1) ?? ''] ?? '');
          response.end(readFileSync(require.resolve(`pyodide/${file}`)));
        });
      },
      'astro:build:done': ({ dir }) => {
        const target = new URL(`.${folder}`, dir);
        mkdirSync(target, { recursive: true });
        for (const file of Object.values(FILES))
          copyFileSync(require.resolve(`pyodide/${file}`), new URL(file, target));
      },
    },
  };
}

async function moduleText(folder: string): Promise<string> {
  const files = Object.fromEntries(
    Object.entries(FILES).map(([kind, file]) => [
      kind,
      { path: `${folder}${file}`, bytes: statSync(require.resolve(`pyodide/${file}`)).size },
    ]),
  );
  const exported = { code: await workerCode(), files, sandbox: `${RUN}sandbox.html` };
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

async function workerCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Pyodide's loader asks for them under Node only.
    external: ['node:*', 'ws'],
  });
  return outputFiles.map(({ text }) => text).join('');
}
