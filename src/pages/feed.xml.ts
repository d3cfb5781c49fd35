import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { changesOf } from '#src/catalog/dates.ts';
import { newsOf } from '#src/catalog/news.ts';
import { formatNews } from '#src/lib/content/changes.ts';
import { absoluteFrom, pathOf } from '#src/lib/content/href.ts';
import { SITE } from '#src/lib/site.ts';

const ITEMS = 50;

/** New and changed entries, newest first, each with what changed. A change makes a new item for those who read along. */
export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  const latest = newsOf(getCatalog().entries, process.cwd(), changesOf).slice(0, ITEMS);
  const items = latest.map(({ entry, date, news }) => ({
    title: entry.title,
    link: absolute(pathOf(entry)),
    description: formatNews(news, entry),
    pubDate: new Date(date),
    customData: `<guid isPermaLink="false">${entry.id}@${date}</guid>`,
  }));
  return rss({ title: SITE.name, description: SITE.description, site: absolute('/'), items });
};
