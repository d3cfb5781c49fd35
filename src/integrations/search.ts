import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/**
 * Builds Pagefind's index over the finished pages, into `<site>/pagefind/`. While the site is written, the index of the
 * last build is served in its place.
 */
export function search(): AstroIntegration {
  let built = new URL('dist/', import.meta.url);
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, name = ''] = /\/pagefind\/([\w./-]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
          if (name === '' || name.includes('..')) return next();
          readFile(new URL(`pagefind/${name}`, built)).then(
            (content) => {
              response.setHeader(
                'content-type',
                extname(name) === '.js' ? 'text/javascript' : 'application/octet-stream',
              );
              response.end(content);
            },
            () => next(),
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ writePlayground: false });
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`Indexed ${added.page_count} pages.`);
      },
    },
  };
}
