import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { lastChange } from '#src/catalog/dates.ts';
import { newest } from '#src/catalog/selections.ts';
import { absoluteFrom, pathOf } from '#src/lib/content/href.ts';
import { SITE } from '#src/lib/site.ts';

const ITEMS = 50;

/** New and changed entries, newest first, each with what its last change was called. */
export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  return rss({
    title: SITE.name,
    description: SITE.description,
    site: absolute('/'),
    items: newest(ITEMS).map((entry) => {
      const change = lastChange(entry.file);
      return {
        title: entry.title,
        link: absolute(pathOf(entry)),
        description: change === null ? entry.summary : `${entry.summary} Last change: ${change.subject}.`,
        pubDate: new Date(change?.date ?? entry.updated),
      };
    }),
  });
};
