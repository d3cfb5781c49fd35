import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { absoluteFrom, pathOf } from '#src/lib/content/href.ts';
import { SITE } from '#src/lib/site.ts';

/** What there is, for language models: https://llmstxt.org/ */
export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  const { topics, entries } = getCatalog();
  const sections = topics.map(({ id, title }) => {
    const lines = entries
      .filter(({ topic }) => topic === id)
      .map((entry) => `- [${entry.title}](${absolute(`${pathOf(entry)}index.md`)}): ${entry.summary}`);
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  const whole = `Everything in one file: [llms-full.txt](${absolute('/llms-full.txt')}). Records of all entries: [entries.json](${absolute('/entries.json')}).`;
  return new Response([`# ${SITE.name}`, `> ${SITE.description}`, whole, ...sections].join('\n\n').concat('\n'));
};
