import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { fullIndexOf } from '#src/lib/search/short-index.ts';

export const GET: APIRoute = () => Response.json(fullIndexOf(getCatalog()));
