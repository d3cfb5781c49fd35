import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from '../catalog/catalog.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { cardsOf, type Card } from '../lib/preview/card.ts';
import { painter } from './painter.ts';

const CACHE = join(cacheFolder(process.env, homedir()), 'previews');

/**
 * Draws the picture that stands beside a link to each entry, program and topic, into `<site>/previews/`. What was drawn
 * once is kept in the user's cache until anything in it changes. While the site is written, pictures come on demand.
 */
export function previews(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  let pictures: Promise<Pictures> | undefined;
  return {
    name: 'previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*$/, '').slice(base.length);
          if (!path.startsWith('/previews/')) return next();
          const card = cardsOf(load(root)).get(path);
          if (card === undefined) return next();
          painter()
            .then((drawn) => drawn.draw(card))
            .then((png) => response.setHeader('content-type', 'image/png').end(png), next);
        });
      },
      'astro:build:start': () => {
        // Drawn on other threads while the pages are made; a failure waits to be reported below.
        pictures = drawAll(cardsOf(load(root)), CACHE);
        pictures.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, drawn } = (await pictures) ?? { files: new Map<string, Uint8Array>(), drawn: 0 };
        await Promise.all([...files].map(([path, png]) => write(join(fileURLToPath(dir), path), png)));
        logger.info(`${String(drawn)} drawn, ${String(files.size - drawn)} from cache.`);
      },
    },
  };
}

/** The picture of every card, out of the folder `cache` or drawn and put there. */
export async function drawAll(cards: ReadonlyMap<string, Card>, cache: string): Promise<Pictures> {
  const paint = await painter();
  let drawn = 0;
  const files = await Promise.all(
    [...cards].map(async ([path, card]) => {
      const file = join(cache, `${paint.key(card)}.png`);
      const kept = await readFile(file).catch(() => null);
      if (kept !== null) return [path, kept] as const;
      drawn += 1;
      const png = await paint.draw(card);
      // Without a cache the next build only takes longer.
      await keep(file, png).catch(() => undefined);
      return [path, png] as const;
    }),
  );
  return { files: new Map(files), drawn };
}

/** Written aside and moved when whole: two builds may draw the same at once. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const draft = `${file}.${String(process.pid)}`;
  await write(draft, png);
  await rename(draft, file);
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Pictures by their addresses, and how many of them had to be drawn. */
interface Pictures {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly drawn: number;
}
