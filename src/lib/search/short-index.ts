import { attribute, textOf, walk } from '#src/lib/content/mdx-node.ts';
import { labelOf, pathOf } from '#src/lib/content/href.ts';
import type { Catalog, Entry } from '#src/lib/content/model.ts';
import { fold } from './text.ts';
import type { Doc } from './index.ts';

// A name has three words at most; a longer alias is an error message or a sentence, which is typed in several words.
const isName = (alias: string): boolean => alias.trim().split(/\s+/).length <= 3;

/** What the search asks for first: what every entry is called. Small, because a reader waits for it. */
export function shortIndexOf(catalog: Catalog): ShortIndex {
  return { topics: catalog.topics.map(({ id, title }) => ({ id, title })), pages: catalog.entries.map(entryPage) };
}

/** What it asks for when names do not suffice: sentences that lead to an entry, its headings, and the programs. */
export function fullIndexOf(catalog: Catalog): FullIndex {
  const details = catalog.entries.map(
    (entry) =>
      [
        labelOf(entry),
        {
          summary: entry.summary,
          sentences: entry.aliases.filter((alias) => !isName(alias)),
          phrasings: entry.phrasings,
          headings: headingsOf(entry),
        },
      ] as const,
  );
  return {
    details: Object.fromEntries(details),
    programs: catalog.examples.map(({ name, title, topic }) => [name, title, topic] as const),
  };
}

/** The pages of both, as the search holds them; of the first alone while the other is on its way. */
export function docsOf(short: ShortIndex, full: FullIndex | null): (Doc & PageFacts)[] {
  const entries = short.pages.map((page) => docOf({ ...page, ...full?.details[page.label] }));
  return [...entries, ...(full?.programs ?? []).map((program) => docOf(programPage(...program)))];
}

/** A served page with what can be derived from the rest of it. */
function docOf(page: Page): Doc & PageFacts {
  const headings = page.headings?.map((heading) =>
    typeof heading === 'string'
      ? { text: heading, anchor: anchorOf(heading) }
      : { text: heading[0], anchor: heading[1] },
  );
  return {
    ...page,
    // The last part of an address is what a page is called, too.
    aliases: [
      ...(page.aliases ?? []),
      ...(page.sentences ?? []),
      page.path.split('/').at(-2)?.replaceAll('-', ' ') ?? '',
    ],
    identifiers: page.identifiers ?? [],
    phrasings: page.phrasings ?? [],
    headings: headings ?? [],
    summary: page.summary ?? '',
    level: page.level ?? '',
    python: page.python ?? 'any',
  };
}

/** The anchor that most headings have: github-slugger's, but for a repeated heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function entryPage(entry: Entry): Page {
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

/** The file that the search fetches first. */
export interface ShortIndex {
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly pages: readonly Page[];
}

/** The file that it fetches beside it: details of the entries by their labels ("Q57"), and all programs by their names. */
export interface FullIndex {
  readonly details: Readonly<Record<string, Pick<Page, 'summary' | 'sentences' | 'phrasings' | 'headings'>>>;
  readonly programs: readonly (readonly [name: string, title: string, topic: string])[];
}

/** One page, without what is empty; a heading whose anchor is not `anchorOf` it comes with its anchor. */
export interface Page {
  readonly kind: Doc['kind'];
  readonly label: string;
  readonly path: string;
  readonly title: string;
  readonly topic: string;
  readonly level?: string;
  readonly python?: string;
  readonly aliases?: readonly string[];
  /** The aliases that are longer than names. */
  readonly sentences?: readonly string[];
  readonly identifiers?: readonly string[];
  readonly phrasings?: readonly string[];
  readonly headings?: readonly (string | readonly [text: string, anchor: string])[];
  readonly summary?: string;
}

/** What is shown of a page, and what it is filtered by. */
export interface PageFacts {
  readonly label: string;
  readonly path: string;
  readonly topic: string;
  readonly level: string;
  readonly python: string;
}
