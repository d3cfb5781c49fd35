import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { shortIndexOf } from '#src/lib/search/short-index.ts';

export const GET: APIRoute = () => Response.json(shortIndexOf(getCatalog()));
