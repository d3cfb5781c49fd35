import type { APIRoute } from 'astro';
import { entriesJsonSchema } from '#src/lib/content/entries-json.ts';

export const GET: APIRoute = () => Response.json(entriesJsonSchema());
