import type { APIRoute } from 'astro';
import { getCatalog, getDiagram, getExample } from '#src/catalog/catalog.ts';
import { absoluteFrom } from '#src/lib/content/href.ts';
import { entryMarkdown } from '#src/lib/content/markdown.ts';

/** All entries as Markdown, one after the other. */
export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  const texts = getCatalog().entries.map((entry) => entryMarkdown(entry, getExample, getDiagram, absolute));
  return new Response(texts.join('\n---\n\n'));
};
