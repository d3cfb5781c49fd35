import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Docs, type SearchDoc } from '#src/lib/search/docs.ts';
import type { Facts, Names } from '#src/lib/search/files.ts';

/** All that the search may fetch, from a built site. */
export function readSearchFiles(dist: string): { readonly names: Names; readonly facts: readonly Facts[] } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, 'search', name), 'utf8'));
  const names = read('names.json') as Names;
  const files = [`shards/${names.shards}`, 'summaries'].flatMap((folder) =>
    readdirSync(join(dist, 'search', folder)).map((name) => join(folder, name)),
  );
  return { names, facts: files.map((name) => read(name) as Facts) };
}

/** The pages as the search holds them once it has fetched everything. */
export function readDocs(dist: string): SearchDoc[] {
  const { names, facts } = readSearchFiles(dist);
  const docs = new Docs(names);
  for (const some of facts) docs.learn(some);
  return docs.all;
}
