import { FACETS, type Filters, type Found, type Result } from '#src/lib/search/answer.ts';
import { fold, stem, wordsOf } from '#src/lib/search/text.ts';
import { contentWords } from '#src/lib/search/vocabulary.ts';

/** What Pagefind found of a page: the section that matches best, if it is one, and the words around the match. */
export function foundOf(page: FoundPage, base: string): Found {
  const section = page.sub_results.find(({ anchor }) => anchor !== undefined);
  const path = (url: string): string => url.replace(base.replace(/\/$/, ''), '');
  return {
    path: path(page.url),
    text: plain(section?.excerpt ?? page.excerpt),
    section: section === undefined ? null : { title: section.title, path: path(section.url) },
  };
}

/** Tells the parts of a text that a query's words begin from the rest; forms of a word count as the word. */
export function markWords(text: string, query: string): Segment[] {
  const stems = [...new Set(contentWords(wordsOf(query)).map(stem))].filter((word) => word !== '');
  if (stems.length === 0) return [{ text, marked: false }];
  const bounded = stems.map((word) =>
    /^[\p{L}\p{N}]/u.test(word) ? `(?<![\\p{L}\\p{N}])${word}[\\p{L}\\p{N}]*` : escape(word),
  );
  const pattern = new RegExp(`(${bounded.join('|')})`, 'iu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** The state of a search as an address says it: ?q=gil&kind=concept&level=expert&level=advanced. */
export function parseSearch(params: URLSearchParams): { query: string; filters: Filters } {
  const chosen = FACETS.map((facet) => [facet, params.getAll(facet)] as const).filter(
    ([, values]) => values.length > 0,
  );
  return { query: params.get('q') ?? '', filters: Object.fromEntries(chosen) };
}

/** The address of a search, relative to the search page; "" for none. */
export function formatSearch(query: string, filters: Filters): string {
  const chosen = FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => [facet, value]));
  const params = new URLSearchParams([...(query === '' ? [] : [['q', query]]), ...chosen]);
  return params.size === 0 ? '' : `?${params}`;
}

/** The choices with one value of a facet added, or taken away if it was chosen. */
export function toggled(filters: Filters, facet: keyof Filters, value: string): Filters {
  const before = filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...filters, [facet]: after };
}

/** What the status line says of a finished search. */
export function statusText(
  total: number,
  query: string,
  { weak, corrected }: Pick<Result, 'weak' | 'corrected'>,
): string {
  if (query === '') return total === 0 ? '' : 'Read last';
  if (total === 0) return `Nothing on “${query}” here`;
  if (weak) return `No good match for “${query}”; the nearest:`;
  const results = total === 1 ? '1 result' : `${total} results`;
  return corrected === null ? results : `Showing ${results} for “${corrected}”`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** Pagefind's excerpt (HTML whose only tag is `mark`) as plain text, so that nothing is ever set as HTML. */
export function plain(excerpt: string): string {
  return excerpt.replace(/<\/?mark>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function escape(word: string): string {
  return fold(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A stretch of text that matches the query, or does not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** The part of Pagefind's answer that is read here (https://pagefind.app/docs/api-reference/). */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly anchor?: unknown;
  }[];
}
