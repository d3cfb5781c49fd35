import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { lastChanged } from '#src/catalog/dates.ts';
import { entryRecord } from '#src/lib/content/entries-json.ts';
import { absoluteFrom } from '#src/lib/content/href.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  const { entries, examples } = getCatalog();
  const records = [...entries, ...examples].map((entry) =>
    entryRecord(entry, absolute, lastChanged(entry.file, entry.kind === 'example' ? '' : entry.updated) || null),
  );
  return Response.json({ $schema: absolute('/entries.schema.json'), version: 1, entries: records });
};
