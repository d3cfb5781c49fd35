/**
 * What a source of results answers for one query. Pagefind is one such source (pagefind.ts); a ranking
 * layer can stand between any number of them and the panel, because all speak in hits.
 */
export type Search = (query: string, filters: Filters) => Promise<readonly Hit[]>;

/** Turns one page that Pagefind found into hits: the page, then at most two of its sections. */
export function hitsOf(page: FoundPage, words: readonly string[]): Hit[] {
  const title = page.meta['title'] ?? page.url;
  const about = {
    title,
    number: page.meta['number'] ?? '',
    topic: page.meta['topic'] ?? '',
    level: page.meta['level'] ?? '',
  };
  const sections = page.sub_results.filter((section) => section.anchor !== undefined);
  const top: Hit = { ...about, kind: 'page', url: page.url, section: null, excerpt: segments(page.excerpt) };
  const inTitle = words.length > 0 && words.every((word) => title.toLowerCase().includes(word));
  // A query that names the page wants the page; its sections would only be in the way.
  const below = inTitle && words.length < 2 ? [] : sections.slice(0, 2);
  return [
    top,
    ...below.map((section): Hit => ({
      ...about,
      kind: 'section',
      url: section.url,
      section: section.title,
      excerpt: segments(section.excerpt),
    })),
  ];
}

/** Pages in the order of their source, but programs behind the entries that explain them. */
export function inOrder<T extends Pick<FoundPage, 'meta'>>(pages: readonly T[]): T[] {
  return [...pages].sort((a, b) => Number(a.meta['kind'] === 'example') - Number(b.meta['kind'] === 'example'));
}

/** The words of a query, in lower case. */
export function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Splits Pagefind's excerpt (HTML whose only tag is `mark`) into plain text, so that nothing is set as HTML. */
export function segments(excerpt: string): Segment[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { text: decode(marked?.[1] ?? part), marked: marked !== null };
    });
}

/** Marks the words of a query where they stand in a title. */
export function markWords(title: string, words: readonly string[]): Segment[] {
  if (words.length === 0) return [{ text: title, marked: false }];
  const pattern = new RegExp(`(${words.map(escape).join('|')})`, 'i');
  return title
    .split(pattern)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** What the status line says of a finished search. */
export function statusText(pages: number, query: string): string {
  if (query === '') return '';
  if (pages === 0) return `Nothing found for “${query}”`;
  return pages === 1 ? '1 entry found' : `${pages} entries found`;
}

/** The state of a search as an address says it: unknown kinds are ignored. */
export function parseSearch(params: URLSearchParams): { query: string; filters: Filters } {
  const kind = SEARCH_KINDS.find((known) => known === params.get('kind'));
  return { query: params.get('q') ?? '', filters: kind === undefined ? {} : { kind } };
}

/** The address of a search, relative to the search page: "?q=gil&kind=concept", or "" for none. */
export function formatSearch(query: string, filters: Filters): string {
  const params = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters });
  return params.size === 0 ? '' : `?${params}`;
}

export const SEARCH_KINDS = ['question', 'concept', 'example'] as const;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Narrows a search; a missing field narrows nothing. */
export interface Filters {
  readonly kind?: (typeof SEARCH_KINDS)[number];
}

/** A stretch of text that matches the query, or does not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** One line of the list: a page, or a section of the page before it. */
export interface Hit {
  readonly kind: 'page' | 'section';
  readonly url: string;
  readonly title: string;
  readonly section: string | null;
  readonly number: string;
  readonly topic: string;
  readonly level: string;
  readonly excerpt: readonly Segment[];
}

/** The part of Pagefind's answer that is read here (https://pagefind.app/docs/api-reference/). */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly anchor?: unknown;
  }[];
}
