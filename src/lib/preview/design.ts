import { LEVELS, type Level } from '#src/lib/content/schema.ts';
import { WORDMARK } from '#src/lib/wordmark.ts';
import type { Card } from './card.ts';
import type { Palette } from './palette.ts';

/** The size that Open Graph's readers expect, in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** The fonts of a picture, by the names the design calls them. */
export const FONTS = { sans: 'sans', mono: 'mono' } as const;

/** The title is set in the largest of these sizes with which it fits its room, note included, in pixels. */
export const TITLE_SIZES = [116, 104, 92, 84, 76, 68, 60, 52] as const;
/** The room between what stands above and below, in pixels. */
export const ROOM = { width: 1064, height: 346 } as const;
const MARGIN = { side: 68, top: 60, bottom: 54 } as const;

/** A picture as boxes and text: number, level and topic above, the title, the site below. */
export function designOf(card: Card, size: number, palette: Palette): Box {
  const page = box({
    ...PREVIEW,
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: `${String(MARGIN.top)}px ${String(MARGIN.side)}px ${String(MARGIN.bottom)}px`,
    background: palette.paper,
    color: palette.ink,
    borderTop: `14px solid ${palette.accent}`,
  });
  return page(head(card, palette), middleOf(card, size, palette), foot(palette));
}

/** The title, and the note under it: what has to fit. */
export function middleOf({ title, note }: Card, size: number, palette: Palette): Box {
  const large = { fontSize: size, fontWeight: 720, lineHeight: 1.14, letterSpacing: -0.02 * size };
  const small = { fontSize: 34, lineHeight: 1.3, color: palette.soft };
  const middle = box({ flexDirection: 'column', gap: 18, width: ROOM.width, fontFamily: FONTS.sans });
  return middle(text(title, { ...large, textWrap: 'balance' }), text(note, { ...small, textWrap: 'balance' }));
}

function head({ label, level, about }: Card, palette: Palette): Box {
  const row = box({
    alignItems: 'center',
    gap: 30,
    height: 44,
    fontFamily: FONTS.sans,
    fontSize: 36,
    color: palette.soft,
  });
  const number = { fontFamily: FONTS.mono, fontWeight: 700, fontSize: 38, color: palette.accent };
  return row(text(label, number), ...(level === null ? [] : [pips(level, palette)]), text(about, {}));
}

/** The level as pips and as a word, like on the page. */
function pips(level: Level, palette: Palette): Box {
  const pip = (at: number): Box =>
    box({ width: 34, height: 14, background: at <= LEVELS.indexOf(level) ? palette.accent : palette.line })();
  const word = `${level[0]?.toUpperCase() ?? ''}${level.slice(1)}`;
  return box({ alignItems: 'center', gap: 18 })(
    box({ gap: 7 })(...LEVELS.map((_, at) => pip(at))),
    text(word, { color: palette.ink }),
  );
}

function foot(palette: Palette): Box {
  const apart = { alignItems: 'center', justifyContent: 'space-between' };
  const row = box({ ...apart, fontFamily: FONTS.sans, fontSize: 30, color: palette.soft });
  return row(wordmark(palette), text('Python Interview Reference', {}));
}

function wordmark({ accent, ink }: Palette): Image {
  const { width, height, chevrons, letters } = WORDMARK;
  const stroke = (part: typeof chevrons | typeof letters, colour: string): string =>
    `<path d="${part.path}" stroke="${colour}" stroke-width="${String(part.pen)}"/>`;
  const size = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width * 2)}" height="${String(height * 2)}"`;
  const strokes = `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${stroke(chevrons, accent)}${stroke(letters, ink)}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${strokes}</svg>`;
  return { type: 'image', src: svg, width: width * 2, height: height * 2, style: {} };
}

function box(style: Style): (...children: Part[]) => Box {
  return (...children) => ({
    type: 'container',
    style: { display: 'flex', ...style },
    children: children.filter((part) => part.type !== 'text' || part.text !== ''),
  });
}

function text(words: string, style: Style): Text {
  return { type: 'text', text: words, style };
}

type Style = Readonly<Record<string, string | number>>;
type Part = Box | Text | Image;

/** A box laid out as CSS's flexible box. */
export interface Box {
  readonly type: 'container';
  readonly style: Style;
  readonly children: Part[];
}

/** A run of words in one style. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly style: Style;
}

interface Image {
  readonly type: 'image';
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly style: Style;
}
