import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Details, Files, Names, Phrasings } from '#src/lib/search/files.ts';

/** All that the search may fetch, from a built site. */
export function readSearchFiles(dist: string): Files & { readonly phrasings: Phrasings } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, 'search', `${name}.json`), 'utf8'));
  const names = read('names') as Names;
  const details = names.topics.map(({ id }) => [id, read(`details/${id}`) as Details] as const);
  return { names, phrasings: read('phrasings') as Phrasings, details: new Map(details) };
}
