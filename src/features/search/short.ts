import { answer, type Options, type Result } from '#src/lib/search/answer.ts';
import { Docs } from '#src/lib/search/docs.ts';
import type { Facts, Names } from '#src/lib/search/files.ts';
import { addDocs, buildIndex } from '#src/lib/search/index.ts';
import { lackingFor } from '#src/lib/search/lacking.ts';

// So many documents take a few milliseconds.
const AT_ONCE = 100;

/**
 * Fetches the site's own index and makes it searchable: what every entry is called, and, as queries need it, the rest.
 * @param base of the site, with slashes
 * @throws when the names cannot be fetched or are not what they should be
 */
export async function openShort(base: string): Promise<Short> {
  const fetchFile = async <T>(name: string): Promise<T> => {
    const response = await fetch(`${base}search/${name}.json`);
    if (!response.ok) throw new Error(`search/${name}.json: ${response.status}`);
    return (await response.json()) as T;
  };
  const names = await fetchFile<Names>('names');
  const docs = new Docs(names);
  const index = buildIndex(docs.all);
  const here = new Set<string>();
  return {
    topics: names.topics,
    ask: (query, options) => answer(index, query, options),
    async complete(query, options) {
      const result = answer(index, query, options);
      const lacking = lackingFor(query, options.filters ?? {}, result, here, names.sentences);
      const fetched = await Promise.allSettled(
        lacking.map(async (file) => {
          const facts = await fetchFile<Facts>(file);
          here.add(file);
          return facts;
        }),
      );
      // What cannot be had is asked for again by the next query.
      const came = fetched.filter((one) => one.status === 'fulfilled');
      const changed = [
        ...new Map(came.flatMap(({ value }) => docs.learn(value)).map((doc) => [doc.path, doc])).values(),
      ];
      for (let at = 0; at < changed.length; at += AT_ONCE) {
        addDocs(index, changed.slice(at, at + AT_ONCE));
        // A key press in between is answered with what is there.
        await new Promise((resolve) => setTimeout(resolve));
      }
      return came.length > 0;
    },
  };
}

/** The index, ready to be asked. */
export interface Short {
  readonly topics: Names['topics'];
  readonly ask: (query: string, options: Options) => Result;
  /** Fetches what a query's answer lacks next; tells whether anything came, after which there may be more to fetch. */
  readonly complete: (query: string, options: Options) => Promise<boolean>;
}
