import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { PRINT, topicPrintPath } from '#src/lib/content/href.ts';
import type { Catalog } from '#src/lib/content/model.ts';
import { linkWithin, placeOf, placesOf } from '#src/lib/print/places.ts';

/**
 * Reads the reference from its built pages for paper: the front, then each topic. Links lead within the volume where
 * they can, otherwise to the site.
 * @param dist the folder of the built site
 * @param site the site's address, without base
 */
export function readVolume(
  dist: string,
  catalog: Pick<Catalog, 'topics' | 'entries'>,
  site: string,
  base: string,
): Volume {
  const places = placesOf(catalog);
  const relink = (href: string): string => {
    const inside = linkWithin(href, base, places);
    return inside ?? (href.startsWith('/') ? new URL(href, site).href : href);
  };
  const read = (path: string, place: string): Part =>
    readPart(readFileSync(join(dist, path, 'index.html'), 'utf8'), place, relink);
  const front = read(PRINT, 'front');
  const parts = catalog.topics.map((topic) => read(topicPrintPath(topic.id), placeOf(topic)));
  const dates = [...front.html.matchAll(/datetime="([\d-]+)"/g)].map(([, date = '']) => date);
  return {
    title: front.title,
    home: new URL(base, site).href,
    changed: dates.sort().at(-1) ?? '1980-01-01',
    front,
    parts,
  };
}

/** One page for paper as a part of a volume: what stands on it, less what is for the screen. */
export function readPart(html: string, place: string, relink: (href: string) => string): Part {
  const $ = load(html);
  const main = $('main');
  main.find('.on-screen').remove();
  main.find('a[href]').each((_, link) => void $(link).attr('href', relink($(link).attr('href') ?? '')));
  const styles = $('style').toArray();
  return {
    place,
    title: main.find('h1').text().trim(),
    html: (main.html() ?? '').trim(),
    styles: styles.map((style) => $(style).text()).join('\n'),
  };
}

/** A front or a topic: its HTML, in which entries are the `article` elements, and the styles it had on its page. */
export interface Part {
  readonly place: string;
  readonly title: string;
  readonly html: string;
  readonly styles: string;
}

/** The whole reference, in reading order. `changed` is the ISO date of its last change, `home` the site's address. */
export interface Volume {
  readonly title: string;
  readonly home: string;
  readonly changed: string;
  readonly front: Part;
  readonly parts: readonly Part[];
}
