import { attribute, textOf, walk } from '#src/lib/content/mdx-node.ts';
import { labelOf, pathOf } from '#src/lib/content/href.ts';
import type { Catalog, Entry } from '#src/lib/content/model.ts';
import type { Doc } from './index.ts';
import { fold, wordsOf } from './text.ts';
import { QUESTION_WORDS } from './vocabulary.ts';

// A name has two words at most; a longer alias is a message or a sentence, and who types it types several words.
const isName = (alias: string): boolean => alias.trim().split(/\s+/).length <= 2;

/** What the search asks for first: what every entry is called. Small, because a reader waits for it. */
export function namesOf(catalog: Catalog): Names {
  return { topics: catalog.topics.map(({ id, title }) => ({ id, title })), pages: catalog.entries.map(pageOf) };
}

/** What it asks for when several words are typed: the sentences that lead to each entry, by its label ("Q57"). */
export function phrasingsOf(catalog: Catalog): Phrasings {
  const sentences = catalog.entries.map((entry) => [
    labelOf(entry),
    [entry.aliases.filter((alias) => !isName(alias)), entry.phrasings.map(wordsThatSay)],
  ]);
  return Object.fromEntries(sentences) as Phrasings;
}

/** What it asks for of the topics that results are from: summaries, headings and programs. */
export function detailsOf(catalog: Catalog, topic: string): Details {
  const entries = catalog.entries
    .filter((entry) => entry.topic === topic)
    .map((entry) => [labelOf(entry), { summary: entry.summary, headings: headingsOf(entry) }]);
  const programs = catalog.examples
    .filter((example) => example.topic === topic)
    .map(({ name, title }) => [name, title] as const);
  return { entries: Object.fromEntries(entries) as Details['entries'], programs };
}

/** The pages as the search holds them, with what is known of them so far. */
export function docsOf({ names, phrasings, details }: Files): SearchDoc[] {
  const entries = names.pages.map((page) => docOf(page, phrasings?.[page.label], details.get(page.topic)));
  const programs = [...details].flatMap(([topic, known]) =>
    known.programs.map(([name, title]) => docOf(programPage(name, title, topic))),
  );
  return [...entries, ...programs];
}

/** A served page with what can be derived from the rest of it. */
function docOf(page: Page, sentences?: Phrasings[string], details?: Details): SearchDoc {
  const { summary = '', headings = [] } = details?.entries[page.label] ?? {};
  const [aliases, phrasings] = sentences ?? [[], []];
  return {
    ...page,
    // The last part of an address is what a page is called, too.
    aliases: [...(page.aliases ?? []), ...aliases, page.path.split('/').at(-2)?.replaceAll('-', ' ') ?? ''],
    identifiers: page.identifiers ?? [],
    phrasings,
    headings: headings.map((text) => ({ text, anchor: anchorOf(text) })),
    summary,
    level: page.level ?? '',
    python: page.python ?? 'any',
  };
}

/** The anchor that a heading has on its page: github-slugger's. No page repeats a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

const PLAIN = /^\p{Lu}?[\p{Ll}\p{N}\s,.?'-]*$/u;

/** The words of a plain sentence that say something: the search looks at no others. Messages and code stay as they are. */
function wordsThatSay(phrasing: string): string {
  if (!PLAIN.test(phrasing)) return phrasing;
  const words = wordsOf(phrasing).filter((word) => !QUESTION_WORDS.has(word));
  return words.length > 0 ? words.join(' ') : phrasing;
}

function pageOf(entry: Entry): Page {
  return {
    kind: entry.kind,
    label: labelOf(entry),
    path: pathOf(entry),
    title: entry.title,
    topic: entry.topic,
    level: entry.level,
    ...(entry.python?.since === undefined ? {} : { python: entry.python.since }),
    aliases: entry.aliases.filter(isName),
    identifiers: entry.identifiers,
  };
}

function programPage(name: string, title: string, topic: string): Page {
  const program = { kind: 'example', name } as const;
  return { kind: 'example', label: labelOf(program), path: pathOf(program), title, topic };
}

/** The third-level headings: an author's own, the traps and the follow-ups. The sections' names say nothing. */
function headingsOf(entry: Entry): string[] {
  const texts = [...walk(entry.body.root)].flatMap((node) => {
    if (node.type === 'heading' && node.depth === 3) return [textOf(node)];
    if (node.name === 'Trap') return [attribute(node, 'title') ?? ''];
    return node.name === 'AskNext' ? [attribute(node, 'question') ?? ''] : [];
  });
  return texts.map((text) => text.replaceAll('`', '')).filter((text) => fold(text) !== '');
}

/** The file /search/names.json. */
export interface Names {
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly pages: readonly Page[];
}

/** The file /search/phrasings.json: of each entry the aliases that are longer than names, and the phrasings. */
export type Phrasings = Readonly<Record<string, readonly [aliases: readonly string[], phrasings: readonly string[]]>>;

/** A file /search/details/<topic>.json: entries by their labels, and programs. */
export interface Details {
  readonly entries: Readonly<Record<string, { readonly summary: string; readonly headings: readonly string[] }>>;
  readonly programs: readonly (readonly [name: string, title: string])[];
}

/** What the search has fetched so far; details by their topic. */
export interface Files {
  readonly names: Names;
  readonly phrasings: Phrasings | null;
  readonly details: ReadonlyMap<string, Details>;
}

/** One page by its names, without what is empty. */
export interface Page {
  readonly kind: Doc['kind'];
  readonly label: string;
  readonly path: string;
  readonly title: string;
  readonly topic: string;
  readonly level?: string;
  readonly python?: string;
  readonly aliases?: readonly string[];
  readonly identifiers?: readonly string[];
}

/** A page as the search holds it: with what is shown of it, and what it is filtered by. */
export interface SearchDoc extends Doc {
  readonly label: string;
  readonly path: string;
  readonly topic: string;
  readonly level: string;
  readonly python: string;
}
