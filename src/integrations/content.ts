import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from '../catalog/catalog.ts';

/** Checks all content before anything is built, so that an author sees every fault at once. */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        try {
          load(fileURLToPath(config.root));
        } catch (error) {
          // In development the page shows the list, and goes on when the file is mended.
          if (process.argv.includes('dev')) logger.error(String(error));
          else throw error;
        }
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_event, file) => {
          if (/\/content\/.*\.(py|out|yaml|json)$/.test(file)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
