import { hitsOf, inOrder, wordsOf, type FoundPage, type Search } from './results.ts';

// More pages than a reader looks at; each costs a request the first time.
const PAGES = 8;

/**
 * Opens the site's Pagefind index as a source of results.
 * @param load imports a module by its address
 * @param bundle the address of the index's folder, with the site's base: "/pagefind/"
 * @throws when the index cannot be loaded
 */
export async function openPagefind(load: Load, bundle: string): Promise<Search> {
  const pagefind = (await load(`${bundle}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return async (query, filters) => {
    const { results } = await pagefind.search(query, { filters });
    const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
    return inOrder(pages).flatMap((page) => hitsOf(page, wordsOf(query)));
  };
}

/** Imports a module by its address. */
export type Load = (address: string) => Promise<unknown>;

interface Pagefind {
  init(): Promise<void>;
  search(query: string, options: { filters: object }): Promise<{ results: readonly { data(): Promise<FoundPage> }[] }>;
}
