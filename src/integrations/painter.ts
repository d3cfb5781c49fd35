import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { Card } from '../lib/preview/card.ts';
import { designOf, FONTS, middleOf, PREVIEW, ROOM, TITLE_SIZES } from '../lib/preview/design.ts';
import { lightPalette } from '../lib/preview/palette.ts';

const require = createRequire(import.meta.url);
const FILES = {
  [FONTS.sans]: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  [FONTS.mono]: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
};

/** Prepares what pictures are drawn with: the fonts, and the colours of the site's tokens. */
export async function painter(): Promise<Painter> {
  const renderer = new Renderer();
  const palette = lightPalette(await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
  const fonts = await Promise.all(
    Object.entries(FILES).map(async ([name, file]) => ({ name, data: await readFile(require.resolve(file)) })),
  );
  for (const font of fonts) await renderer.registerFont(font);
  const renderers = await readFile(join(dirname(require.resolve('@takumi-rs/core')), '..', 'package.json'));
  const tools = hash(renderers, ...fonts.map(({ data }) => data));

  const fits = async (card: Card, size: number): Promise<boolean> => {
    const { height, children } = await renderer.measure(middleOf(card, size, palette));
    const lines = children.flatMap(({ runs }) => runs);
    return (
      height <= ROOM.height && lines.every(({ text, x, width }) => x + width <= ROOM.width + spaceAfter(text, size))
    );
  };
  const titleSize = async (card: Card): Promise<number> => {
    for (const size of TITLE_SIZES) if (await fits(card, size)) return size;
    throw new Error(`No picture: the title "${card.title}" does not fit. Shorten it.`);
  };
  return {
    titleSize,
    key: (card) => hash(JSON.stringify([TITLE_SIZES.map((size) => designOf(card, size, palette)), ROOM, tools])),
    draw: async (card) =>
      renderer.render(designOf(card, await titleSize(card), palette), { ...PREVIEW, format: 'png' }),
  };
}

/** A space that hangs over the end of a line does not show. */
function spaceAfter(line: string, size: number): number {
  return line.endsWith(' ') ? size / 2 : 0;
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 32);
}

/** Draws pictures. */
export interface Painter {
  /** A name for the picture that changes with anything that could change how it looks. */
  key(card: Card): string;
  /** The largest size in which the title fits, in pixels; throws when none does. */
  titleSize(card: Card): Promise<number>;
  /** The picture, as PNG. */
  draw(card: Card): Promise<Uint8Array>;
}
