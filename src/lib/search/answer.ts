import type { Index } from './index.ts';
import { rank } from './rank.ts';
import type { SearchDoc } from './docs.ts';

export const FACETS = ['kind', 'topic', 'level', 'python', 'status'] as const;

/**
 * The list a reader sees for a query: the short index's ranking, beneath it what only the full text has, narrowed by the
 * chosen facets, with the number of results that each value would show. Without a query: everything that the chosen facets
 * leave, or, if none is chosen, what was read last.
 * @param index documents with the facts that lists show
 */
export function answer(index: Index<SearchDoc>, query: string, options: Options = {}): Result {
  const { filters = {}, body = [], spelling = true, read = new Set<string>() } = options;
  if (query === '') return browse(index, filters, read);
  const { hits, understood, corrected, weak } = rank(index, query, spelling);
  const ranked = hits.map((hit) => rankedItem(index.docs[hit.doc], hit.section, read));
  const known = new Set(hits.map((hit) => index.docs[hit.doc]?.path));
  const docOf = new Map(index.docs.map((doc) => [doc.path, doc]));
  const beneath = body.map((found) => (known.has(found.path) ? null : foundItem(docOf.get(found.path), found, read)));
  const all = [...ranked, ...beneath].filter((item) => item !== null);
  const items = all.filter((item) => passes(item, filters));
  return { items, counts: countsOf(all, filters), understood, corrected, weak, nearest: weak ? topicOf(items) : null };
}

const RECENT = 8;

function browse(index: Index<SearchDoc>, filters: Filters, read: ReadonlySet<string>): Result {
  const numberOf = new Map(index.docs.map((doc, at) => [doc.path, at]));
  const chosen = FACETS.some((facet) => (filters[facet] ?? []).length > 0);
  const numbers = chosen ? [...index.docs.keys()] : [...read].map((path) => numberOf.get(path)).slice(0, RECENT);
  const all = numbers.map((at) => rankedItem(at === undefined ? undefined : index.docs[at], null, read));
  const items = all.filter((item) => item !== null);
  const counts = countsOf(items, filters);
  const shown = items.filter((item) => passes(item, filters));
  return { items: shown, counts, understood: null, corrected: null, weak: false, nearest: null };
}

/** The topic that the best results have most in common; null without any. */
function topicOf(items: readonly Faceted[]): string | null {
  const counts = new Map<string, number>();
  for (const [place, { topic }] of items.slice(0, 5).entries())
    counts.set(topic, (counts.get(topic) ?? 0) + 1 / (place + 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Whether a result passes: any chosen value of a facet will do, and every facet with a choice must pass. */
function passes(item: Faceted, filters: Filters): boolean {
  return FACETS.every(
    (facet) => filters[facet] === undefined || filters[facet].length === 0 || filters[facet].includes(item[facet]),
  );
}

/** How many results each value would show: choices in other facets count, those in its own do not. */
function countsOf(items: readonly Faceted[], filters: Filters): Counts {
  const entries = FACETS.map((facet) => {
    const counts: Record<string, number> = {};
    for (const item of items) {
      if (passes(item, { ...filters, [facet]: [] })) counts[item[facet]] = (counts[item[facet]] ?? 0) + 1;
    }
    return [facet, counts] as const;
  });
  return Object.fromEntries(entries) as Counts;
}

function rankedItem(doc: SearchDoc | undefined, section: number | null, read: ReadonlySet<string>): Item | null {
  if (doc === undefined) return null;
  const heading = section === null ? undefined : doc.headings[section];
  const path = heading === undefined ? doc.path : `${doc.path}#${heading.anchor}`;
  return { ...factsOf(doc, read), path, section: heading?.text ?? null, text: doc.summary || namesOf(doc) };
}

/** What else a page is called: shown until its summary is there. */
function namesOf({ aliases }: SearchDoc): string {
  return aliases.length === 0 ? '' : `Also known as ${aliases.slice(0, 6).join(', ')}`;
}

function foundItem(doc: SearchDoc | undefined, found: Found, read: ReadonlySet<string>): Item | null {
  if (doc === undefined) return null;
  const { section, text, path } = found;
  return { ...factsOf(doc, read), path: section?.path ?? path, section: section?.title ?? null, text };
}

function factsOf(doc: SearchDoc, read: ReadonlySet<string>): Omit<Item, 'path' | 'section' | 'text'> {
  const { kind, label, title, topic, level, python } = doc;
  return { kind, label, title, topic, level, python, status: read.has(doc.path) ? 'read' : 'unread' };
}

export type Facet = (typeof FACETS)[number];
/** The chosen values of each facet; none chosen narrows nothing. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;
/** For each facet, how many results each value would show. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;
type Faceted = Readonly<Record<Facet, string>>;

/** A page that the full text found, the section it found and the words around the match. */
export interface Found {
  readonly path: string;
  readonly text: string;
  readonly section: { readonly title: string; readonly path: string } | null;
}

/** One line of the list; `path` may end in a fragment. */
export interface Item extends Faceted {
  readonly label: string;
  readonly path: string;
  readonly title: string;
  readonly section: string | null;
  readonly text: string;
}

/**
 * What a search answers: `understood` and `corrected` as in `Answer`, and `nearest`, the topic to look at when no match is
 * good.
 */
export interface Result {
  readonly items: readonly Item[];
  readonly counts: Counts;
  readonly understood: string | null;
  readonly corrected: string | null;
  readonly weak: boolean;
  readonly nearest: string | null;
}

/** What else an answer depends on: `read` are the paths of pages the reader has opened. */
export interface Options {
  readonly filters?: Filters;
  readonly body?: readonly Found[];
  readonly spelling?: boolean;
  readonly read?: ReadonlySet<string>;
}
