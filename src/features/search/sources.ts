import type { Found, Item, Options, Result } from '#src/lib/search/answer.ts';
import { openClient } from './client.ts';
import { openFullText, type FullText, type Load } from './pagefind.ts';

/**
 * What a panel asks: the short index in its worker, and beneath it the full text.
 * @param base of the site, with slashes
 * @param load imports a module by its address
 */
export function openSources(base: string, load: Load): Sources {
  const client = openClient(base, () => {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  });
  let fullText: Promise<FullText> | undefined;
  return {
    topics: client.topics,
    more: client.more,
    short: client.ask,
    async full(query) {
      fullText ??= openFullText(load, base);
      fullText.catch(() => (fullText = undefined));
      return (await fullText)(query);
    },
  };
}

/** Lines for pages of which nothing is known but what the full text says. */
export function bareItems(found: readonly Found[]): Item[] {
  return found.map(({ path, text, section }) => {
    const title = section?.title ?? path;
    const facts = { kind: '', label: '', topic: '', level: '', python: '', status: '' };
    return { ...facts, title, path: section?.path ?? path, section: null, text };
  });
}

/** The sources of results; each rejects when it cannot be had, and tries again when asked again. */
export interface Sources {
  readonly topics: () => Promise<readonly { readonly id: string; readonly title: string }[]>;
  readonly short: (query: string, options: Options) => Promise<Result>;
  /** The short index's answer with what it lacked next, until nothing comes any more: null. */
  readonly more: (query: string, options: Options) => Promise<Result | null>;
  readonly full: FullText;
}
