import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { phrasingsOf } from '#src/lib/search/files.ts';

export const GET: APIRoute = () => Response.json(phrasingsOf(getCatalog()));
