import { attribute, textOf, walk } from '#src/lib/content/mdx-node.ts';
import { labelOf, pathOf } from '#src/lib/content/href.ts';
import type { Catalog, Entry } from '#src/lib/content/model.ts';
import type { Doc } from './index.ts';
import { shardsOf } from './shards.ts';
import { fold, wordsOf, wordsWithWholes } from './text.ts';
import { contentWords } from './vocabulary.ts';

// A name has two words at most; a longer alias is a message or a sentence, and who types it types several words.
const isName = (alias: string): boolean => alias.trim().split(/\s+/).length <= 2;

/** What the search asks for first: what every entry is called. Small, because a reader waits for it. */
export function namesOf({ topics, entries }: Catalog): Names {
  // Two to four for an entry: with fewer a query fetches more that it has no use for, with more hardly less.
  const shards = 2 ** Math.ceil(Math.log2(2 * entries.length));
  return { shards, topics: topics.map(({ id, title }) => ({ id, title })), pages: entries.map(pageOf) };
}

/** What is said of entries beside their names and summaries: long aliases, phrasings and headings. And all programs. */
export function factsOf(catalog: Catalog): Facts {
  const said = (textsOf: (entry: Entry) => readonly string[]): Pair[] => pairsOf(catalog.entries, textsOf);
  return {
    aliases: said((entry) => entry.aliases.filter((alias) => !isName(alias))),
    phrasings: said((entry) => entry.phrasings.map(wordsThatSay)),
    headings: said(headingsOf),
    ...programsOf(catalog),
  };
}

/**
 * Facts by the shards that the search asks for by the words of a query. Each is in the shards of all its words, so that
 * whoever fetches a word's shard has everything that is said with the word.
 * @param count how many shards there are
 */
export function sharded({ aliases, phrasings, headings, programs }: Facts, count: number): Facts[] {
  const shardsFor = <F extends Pair | Program>(facts: readonly F[] = [], textOf: (fact: F) => string): F[][] => {
    const shards = Array.from({ length: count }, (): F[] => []);
    for (const fact of facts) {
      for (const shard of shardsOf(contentWords(wordsWithWholes(textOf(fact))), count)) shards[shard]?.push(fact);
    }
    return shards;
  };
  const all = {
    aliases: shardsFor(aliases, ([, text]) => text),
    phrasings: shardsFor(phrasings, ([, text]) => text),
    headings: shardsFor(headings, ([, text]) => text),
    programs: shardsFor(programs, ([name, title]) => `${name} ${title}`),
  };
  return Array.from({ length: count }, (_, at) => {
    const kinds = Object.entries(all).map(([kind, shards]) => [kind, shards[at] ?? []] as const);
    return Object.fromEntries(kinds.filter(([, facts]) => facts.length > 0));
  });
}

/** What it asks for of the topics that results in view are from. */
export function summariesOf(catalog: Catalog, topic: string): Facts {
  const entries = catalog.entries.filter((entry) => entry.topic === topic);
  return { summaries: pairsOf(entries, ({ summary }) => [summary]) };
}

/** What it asks for where every program is wanted. */
export function programsOf({ examples }: Catalog): { readonly programs: readonly Program[] } {
  return { programs: examples.map(({ name, title, topic }) => [name, title, topic]) };
}

function pairsOf(entries: readonly Entry[], textsOf: (entry: Entry) => readonly string[]): Pair[] {
  return entries.flatMap((entry) => textsOf(entry).map((text) => [labelOf(entry), text] as const));
}

const PLAIN = /^\p{Lu}?[\p{Ll}\p{N}\s,.?'-]*$/u;

/** The words of a plain sentence that say something: the search looks at no others. Messages and code stay as they are. */
function wordsThatSay(phrasing: string): string {
  return PLAIN.test(phrasing) ? contentWords(wordsOf(phrasing)).join(' ') : phrasing;
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

/** The third-level headings: an author's own, the traps and the follow-ups. The sections' names say nothing. */
function headingsOf(entry: Entry): string[] {
  const texts = [...walk(entry.body.root)].flatMap((node) => {
    if (node.type === 'heading' && node.depth === 3) return [textOf(node)];
    if (node.name === 'Trap') return [attribute(node, 'title') ?? ''];
    return node.name === 'AskNext' ? [attribute(node, 'question') ?? ''] : [];
  });
  return texts.map((text) => text.replaceAll('`', '')).filter((text) => fold(text) !== '');
}

/** The file /search/names.json; `shards` is how many there are of what else is said. */
export interface Names {
  readonly shards: number;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly pages: readonly Page[];
}

/**
 * Any other file of the search, /search/shards/<count>/<number>.json, /search/summaries/<topic>.json or
 * /search/programs.json: what is known of entries, which stand by their labels ("Q57"), and programs.
 */
export interface Facts {
  readonly aliases?: readonly Pair[];
  readonly phrasings?: readonly Pair[];
  readonly headings?: readonly Pair[];
  readonly summaries?: readonly Pair[];
  readonly programs?: readonly Program[];
}

type Pair = readonly [label: string, text: string];
export type Program = readonly [name: string, title: string, topic: string];

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
