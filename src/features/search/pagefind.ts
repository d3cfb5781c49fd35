import type { Found } from '#src/lib/search/answer.ts';
import { wordsOf } from '#src/lib/search/text.ts';
import { contentWords } from '#src/lib/search/vocabulary.ts';
import { foundOf, type FoundPage } from './results.ts';

// More pages than a reader looks at; each costs a request the first time.
const PAGES = 6;

/**
 * Opens the full text of the site.
 * @param load imports a module by its address
 * @param base of the site, with slashes: "/reference/"
 * @throws when the index cannot be loaded
 */
export async function openFullText(load: Load, base: string): Promise<FullText> {
  const pagefind = (await load(`${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return async (query) => {
    // It holds no symbols, and for nothing it answers nothing.
    const words = contentWords(wordsOf(query)).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words.length === 0) return [];
    const { results } = (await pagefind.search(words.join(' '))) ?? { results: [] };
    const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
    return pages.map((page) => foundOf(page, base));
  };
}

/** The pages whose text has all words of a query, best first. */
export type FullText = (query: string) => Promise<readonly Found[]>;

/** Imports a module by its address. */
export type Load = (address: string) => Promise<unknown>;

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<FoundPage> }[] } | null>;
}
