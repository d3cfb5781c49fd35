import { answer, type Options, type Result } from '#src/lib/search/answer.ts';
import { Docs } from '#src/lib/search/docs.ts';
import type { Facts, Names } from '#src/lib/search/files.ts';
import { addDocs, buildIndex } from '#src/lib/search/index.ts';
import { lackingFor } from '#src/lib/search/lacking.ts';

// After so many milliseconds a file will not come, and the search goes on without.
const PATIENCE = 10_000;

/**
 * Fetches the site's own index and makes it searchable: what every entry is called, and, as queries need it, the rest.
 * @param base of the site, with slashes
 * @throws when the names cannot be fetched or are not what they should be
 */
export async function openShort(base: string): Promise<Short> {
  const names = (await fetchFile(`${base}search/names.json`)) as Names;
  const docs = new Docs(names);
  const index = buildIndex(docs.all);
  const here = new Set<string>();
  // In one step: a query in between must find a file either not here, or known.
  const take = async (file: string): Promise<void> => {
    const facts = (await fetchFile(`${base}search/${file}.json`, {})) as Facts;
    addDocs(index, docs.learn(facts));
    here.add(file);
  };
  return {
    topics: names.topics,
    ask: (query, options) => answer(index, query, options),
    async more(query, options) {
      const result = answer(index, query, options);
      const lacking = lackingFor(query, options.filters ?? {}, result, here, names.shards);
      // What cannot be had is asked for again by the next query.
      const fetched = await Promise.allSettled(lacking.map(take));
      return fetched.some(({ status }) => status === 'fulfilled');
    },
  };
}

/** @param otherwise what there is in the place of a file that does not exist, as after a new build */
async function fetchFile(address: string, otherwise?: object): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404 && otherwise !== undefined) return otherwise;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The index, ready to be asked. */
export interface Short {
  readonly topics: Names['topics'];
  readonly ask: (query: string, options: Options) => Result;
  /** Fetches what a query's answer lacks next; tells whether anything came, after which there may be more to fetch. */
  readonly more: (query: string, options: Options) => Promise<boolean>;
}
