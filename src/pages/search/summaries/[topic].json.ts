import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { summariesOf } from '#src/lib/search/files.ts';

export function getStaticPaths(): object[] {
  return getCatalog().topics.map(({ id }) => ({ params: { topic: id } }));
}

export const GET: APIRoute<object, { topic: string }> = ({ params }) =>
  Response.json(summariesOf(getCatalog(), params.topic));
