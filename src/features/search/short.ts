import { answer, type Options, type Result } from '#src/lib/search/answer.ts';
import { buildIndex } from '#src/lib/search/index.ts';
import { docsOf, type FullIndex, type ShortIndex } from '#src/lib/search/short-index.ts';

/**
 * Fetches the site's own index and makes it searchable: what every entry is called, and, once asked for, the rest.
 * @param base of the site, with slashes
 * @throws when the first part cannot be fetched or is not what it should be
 */
export async function openShort(base: string): Promise<Short> {
  const short = await fetchJson<ShortIndex>(`${base}search-index.json`);
  let index = buildIndex(docsOf(short, null));
  let completed: Promise<void> | undefined;
  const complete = (): Promise<void> => {
    completed ??= fetchJson<FullIndex>(`${base}search-details.json`).then(
      (full) => void (index = buildIndex(docsOf(short, full))),
      () => undefined,
    );
    return completed;
  };
  return { topics: short.topics, complete, ask: (query, options) => answer(index, query, options) };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** The index, ready to be asked; `complete` fetches the rest and settles once nothing more will come. */
export interface Short {
  readonly topics: ShortIndex['topics'];
  readonly complete: () => Promise<void>;
  readonly ask: (query: string, options: Options) => Result;
}
