import type { APIRoute } from 'astro';
import { getCatalog, getDiagram, getExample } from '#src/catalog/catalog.ts';
import { absoluteFrom, pathOf } from '#src/lib/content/href.ts';
import { entryMarkdown, exampleMarkdown } from '#src/lib/content/markdown.ts';
import type { Entry } from '#src/lib/content/model.ts';
import type { Example } from '#src/lib/content/example.ts';

export function getStaticPaths(): object[] {
  const { entries, examples } = getCatalog();
  return [...entries, ...examples].map((entry) => {
    const [, list, slug] = pathOf(entry).split('/');
    return { params: { list, slug }, props: { entry } };
  });
}

export const GET: APIRoute<{ entry: Entry | Example }> = ({ props: { entry }, site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  if (entry.kind === 'example') return new Response(exampleMarkdown(entry, absolute));
  return new Response(entryMarkdown(entry, getExample, getDiagram, absolute));
};
