import { answer, type Options, type Result } from '#src/lib/search/answer.ts';
import { docsOf, type Details, type Names, type Phrasings } from '#src/lib/search/files.ts';
import { addDocs, buildIndex } from '#src/lib/search/index.ts';
import { lackingFor, type Part } from '#src/lib/search/lacking.ts';

// So many documents take a few milliseconds.
const AT_ONCE = 100;

/**
 * Fetches the site's own index and makes it searchable: what every entry is called, and, as queries need it, the rest.
 * @param base of the site, with slashes
 * @throws when the names cannot be fetched or are not what they should be
 */
export async function openShort(base: string): Promise<Short> {
  const names = await fetchJson<Names>(`${base}search/names.json`);
  let phrasings: Phrasings | null = null;
  const details = new Map<string, Details>();
  const index = buildIndex(docsOf({ names, phrasings, details }));
  const fetchPart = async (part: Part): Promise<void> => {
    if ('topic' in part) details.set(part.topic, await fetchJson<Details>(`${base}search/details/${part.topic}.json`));
    else phrasings = await fetchJson<Phrasings>(`${base}search/phrasings.json`);
  };
  const addParts = async (parts: readonly Part[]): Promise<void> => {
    const topics = new Set(
      parts.flatMap((part) => ('topic' in part ? [part.topic] : names.topics.map(({ id }) => id))),
    );
    const docs = docsOf({ names, phrasings, details }).filter(({ topic }) => topics.has(topic));
    for (let at = 0; at < docs.length; at += AT_ONCE) {
      addDocs(index, docs.slice(at, at + AT_ONCE));
      // A key press in between is answered with what is there.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return {
    topics: names.topics,
    ask: (query, options) => answer(index, query, options),
    async complete(query, options) {
      let grown = false;
      for (;;) {
        const result = answer(index, query, options);
        const parts = lackingFor(query, options.filters ?? {}, result, { names, phrasings, details });
        const fetched = await Promise.allSettled(parts.map(fetchPart));
        // What cannot be had is asked for again by the next query.
        const here = parts.filter((_, at) => fetched[at]?.status === 'fulfilled');
        if (here.length === 0) return grown;
        await addParts(here);
        grown = true;
      }
    },
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** The index, ready to be asked. */
export interface Short {
  readonly topics: Names['topics'];
  readonly ask: (query: string, options: Options) => Result;
  /** Fetches what a query's answer lacks; tells whether anything came. */
  readonly complete: (query: string, options: Options) => Promise<boolean>;
}
