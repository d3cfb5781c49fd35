import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painter, type Painter } from '#src/integrations/painter.ts';
import { drawAll } from '#src/integrations/previews.ts';
import { cardsOf, type Card } from '#src/lib/preview/card.ts';
import { TITLE_SIZES } from '#src/lib/preview/design.ts';
import { lightPalette } from '#src/lib/preview/palette.ts';
import { soundCatalog } from '../support/builders.ts';
import { seen } from '../support/picture.ts';

const card: Card = { label: 'Q57', level: 'advanced', about: 'Concurrency', title: 'What is it?', note: '' };
const cache = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => rmSync(cache, { recursive: true }));

let paint: Painter;
beforeAll(async () => {
  paint = await painter();
});

describe('a picture', () => {
  it('is a PNG of the size that is announced, with the title in ink', async () => {
    const { width, height, colours } = seen(await paint.draw(card));
    expect([width, height]).toEqual([1200, 630]);
    const { paper, ink } = lightPalette(readFileSync('src/styles/tokens.css', 'utf8'));
    expect(colours.get(paper)).toBeGreaterThan(400_000);
    expect(colours.get(ink)).toBeGreaterThan(10_000);
  });

  it('shows a short title larger than a long one', async () => {
    const long = { ...card, title: 'What does pydantic check, what does it convert, and what slips through?' };
    expect(await paint.titleSize(card)).toBe(TITLE_SIZES[0]);
    expect(await paint.titleSize(long)).toBeLessThan(TITLE_SIZES[0]);
  });

  it('cuts no title that the content may have, nor a note of full length', async () => {
    const longest = 'concurrent.futures.ProcessPoolExecutor against multiprocessing.pool.ThreadPool, measured';
    expect(longest.length).toBeGreaterThan(85);
    expect(await paint.titleSize({ ...card, title: longest })).toBeGreaterThanOrEqual(52);
    const note = 'Threads and processes and loops, measured. '.repeat(4).slice(0, 160);
    expect(await paint.titleSize({ ...card, title: 'Concurrency and parallelism', note })).toBeGreaterThanOrEqual(68);
  });

  it('is refused rather than cut', async () => {
    await expect(paint.draw({ ...card, title: 'x'.repeat(60) })).rejects.toThrow('does not fit');
  });
});

describe('the cache', () => {
  it('draws what it does not have, and nothing twice', async () => {
    const cards = cardsOf(soundCatalog());
    const first = await drawAll(cards, cache);
    const second = await drawAll(cards, cache);
    expect([first.drawn, second.drawn]).toEqual([cards.size, 0]);
    expect(readdirSync(cache).length).toBe(cards.size);
    for (const [path, png] of first.files) expect(second.files.get(path)).toEqual(Buffer.from(png));
  });

  it('draws anew what says something else, and only that', async () => {
    const cards = cardsOf(soundCatalog());
    await drawAll(cards, cache);
    const changed = new Map([...cards, ['/previews/q/57.png', card]]);
    expect((await drawAll(changed, cache)).drawn).toBe(1);
  });

  it.each([{ label: 'Q58' }, { level: 'expert' }, { about: 'Memory' }, { title: 'Why?' }, { note: 'So.' }] as const)(
    'tells pictures apart by %j',
    (change) => {
      expect(paint.key({ ...card, ...change })).not.toBe(paint.key(card));
      expect(paint.key({ ...card })).toBe(paint.key(card));
    },
  );

  it('may be missing', async () => {
    const { files, drawn } = await drawAll(new Map([['/previews/q/57.png', card]]), '/dev/null/nowhere');
    expect([files.size, drawn]).toEqual([1, 1]);
  });
});
