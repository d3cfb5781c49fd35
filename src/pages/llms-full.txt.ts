import type { APIRoute } from 'astro';
import { getCatalog, getDiagram, getExample } from '#src/catalog/catalog.ts';
import { withBase } from '#src/lib/content/href.ts';
import { entryMarkdown } from '#src/lib/content/markdown.ts';

/** All entries as Markdown, one after the other. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
  const texts = getCatalog().entries.map((entry) => entryMarkdown(entry, getExample, getDiagram, absolute));
  return new Response(texts.join('\n---\n\n'));
};
