import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { programsOf } from '#src/lib/search/files.ts';

export const GET: APIRoute = () => Response.json(programsOf(getCatalog()));
