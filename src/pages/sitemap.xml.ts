import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { lastChanged } from '#src/catalog/dates.ts';
import { absoluteFrom, pathOf, SECTIONS, topicPath } from '#src/lib/content/href.ts';

/** Every canonical page with the day of its last change: https://www.sitemaps.org/protocol.html */
export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  const { topics, entries, examples } = getCatalog();
  const fixed = ['/', ...Object.values(SECTIONS), ...topics.map(({ id }) => topicPath(id))];
  const dated = [...entries, ...examples].map(
    (entry) => [pathOf(entry), lastChanged(entry.file, entry.kind === 'example' ? '' : entry.updated)] as const,
  );
  const urls = [...fixed.map((path) => [path, ''] as const), ...dated].map(([path, date]) => {
    return `<url><loc>${absolute(path)}</loc>${date === '' ? '' : `<lastmod>${date}</lastmod>`}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
