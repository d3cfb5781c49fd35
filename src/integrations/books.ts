import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { load } from '../catalog/catalog.ts';
import { findChromium } from '../cli/chromium.ts';
import { CACHE } from '../cli/environment.ts';
import { BOOKS, SECTIONS } from '../lib/content/href.ts';
import { epubOf } from './books/epub.ts';
import { flatten } from './books/flatten.ts';
import { kept } from './books/kept.ts';
import { offer } from './books/offer.ts';
import { pageOf, print } from './books/pdf.ts';
import { readVolume, type Volume } from './books/volume.ts';

/** Makes the whole reference into one EPUB and, where there is a Chromium, one PDF; About then says how large they are. */
export function books(): AstroIntegration {
  let site = '';
  let base = '/';
  let root = '';
  return {
    name: 'books',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? 'http://localhost';
        base = config.base;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const style = (name: string): string => readFileSync(join(root, 'src/styles', name), 'utf8');
        const volume = readVolume(dist, load(root), site, base);
        const made = new Map([
          [BOOKS.epub, epubOf(volume, epubStyle(style('epub.css'), style('tokens.css')))],
          [BOOKS.pdf, await pdfOf(volume, style('book.css'), logger)],
        ]);
        const sizes = new Map<string, number>();
        for (const [path, bytes] of made) {
          if (bytes === null) continue;
          writeFileSync(join(dist, path), bytes);
          sizes.set(path, bytes.length);
        }
        const about = join(dist, SECTIONS.about, 'index.html');
        if (existsSync(about)) writeFileSync(about, offer(readFileSync(about, 'utf8'), sizes));
        logger.info([...sizes].map(([path, size]) => `${path} ${String(size)} bytes`).join(', '));
      },
    },
  };
}

/** A reader's own dark theme changes the paper, and with it the inks that can be read on it. */
function epubStyle(css: string, tokens: string): string {
  return `${flatten(css, tokens, 'light')}@media (prefers-color-scheme: dark) {\n${flatten(css, tokens, 'dark')}}\n`;
}

async function pdfOf(volume: Volume, css: string, logger: AstroIntegrationLogger): Promise<Uint8Array | null> {
  if (process.env['WITHOUT_PDF'] !== undefined) return null;
  if (findChromium() === null) {
    logger.warn('No PDF was made: it takes a Chromium. Install one, or name it in CHROMIUM_PATH, and build again.');
    return null;
  }
  try {
    return await kept(CACHE, 'reference.pdf', pageOf(volume, css), print);
  } catch (error) {
    logger.warn(`No PDF was made: Chromium failed. ${String(error)}`);
    return null;
  }
}
