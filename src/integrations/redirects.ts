import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { load } from '../catalog/catalog.ts';
import { formatRedirects, movesOf } from '../lib/content/moves.ts';

/**
 * Writes `<site>/_redirects`, from which common hosts redirect without a page in between. As a route Astro would leave
 * it out, because of its name.
 */
export function redirects(): AstroIntegration {
  let known: AstroConfig | undefined;
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        known = config;
      },
      'astro:build:done': async ({ dir }) => {
        if (known === undefined) return;
        const moves = movesOf(load(fileURLToPath(known.root)));
        await writeFile(new URL('_redirects', dir), formatRedirects(moves, known.base));
      },
    },
  };
}
