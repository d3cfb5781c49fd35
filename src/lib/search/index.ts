import { fold, squash, stem, template, wordsOf } from './text.ts';
import { QUESTION_WORDS } from './vocabulary.ts';

/** How much a word counts by where it stands. */
export const FIELDS = { title: 1, alias: 0.97, identifier: 0.9, phrasing: 0.9, heading: 0.62, summary: 0.5 } as const;

/** Makes documents searchable. Takes time in proportion to their text: some 50 ms per thousand documents. */
export function buildIndex<D extends Doc>(docs: readonly D[]): Index<D> {
  const postings = new Map<string, Map<number, number>>();
  const words = new Map<string, string>();
  const spellings = new Set<string>();
  const units: Unit[][] = [];
  const wholes = new Map<string, Set<number>>();
  for (const [number, doc] of docs.entries()) {
    units.push(unitsOf(doc));
    for (const { field, text, squashed } of units[number] ?? []) {
      if (isCalled(field)) wholes.set(squashed, (wholes.get(squashed) ?? new Set()).add(number));
      for (const word of wordsWithWholes(text)) {
        const key = stem(word);
        words.set(word, key);
        if (isCalled(field) && field !== 'phrasing') spellings.add(word);
        const posting = postings.get(key) ?? new Map<number, number>();
        postings.set(key, posting.set(number, Math.max(posting.get(number) ?? 0, FIELDS[field])));
      }
    }
  }
  const sorted = [...words.keys()].sort();
  return { docs, units, postings, words, sorted, spellings: [...spellings], wholes };
}

function unitsOf(doc: Doc): Unit[] {
  const unit = (field: keyof typeof FIELDS, text: string, at = 0): Unit => ({
    field,
    text,
    at,
    folded: fold(text),
    squashed: squash(text),
    template: template(text),
    stems: new Set(
      wordsOf(text)
        .filter((word) => !QUESTION_WORDS.has(word))
        .map(stem),
    ),
  });
  return [
    unit('title', doc.title),
    // "Generators: functions that pause at yield" is called Generators.
    ...(doc.title.includes(': ') ? [unit('title', doc.title.split(': ')[0] ?? '')] : []),
    ...doc.aliases.map((text) => unit('alias', text)),
    ...doc.identifiers.map((text) => unit('identifier', text)),
    ...doc.identifiers.flatMap((text) =>
      text.includes('.') ? [unit('identifier', text.split('.').at(-1) ?? '')] : [],
    ),
    ...[...doc.aliases, ...doc.identifiers].flatMap((text) => {
      const special = /__(\w+)__$/.exec(text)?.[1];
      return special === undefined ? [] : [unit('identifier', `dunder ${special}`)];
    }),
    ...doc.phrasings.map((text) => unit('phrasing', text)),
    ...doc.headings.map(({ text }, at) => unit('heading', text, at)),
    unit('summary', doc.summary),
  ];
}

/** Whether a document is called what this field holds; headings and the summary only speak of it. */
export function isCalled(field: Unit['field']): boolean {
  return field !== 'heading' && field !== 'summary';
}

/** The words of a text, and those that underscores or dots join, whole as well. */
function wordsWithWholes(text: string): string[] {
  const joined = fold(text).match(/[\p{L}\p{N}]+(?:[_.][\p{L}\p{N}]+)+/gu) ?? [];
  const solid = text.match(/\p{L}+/gu)?.filter((word) => /\p{Ll}\p{Lu}/u.test(word)) ?? [];
  return [...wordsOf(text), ...[...joined, ...solid].map(squash)];
}

/** The rarer a word, the more it says. */
export function weightOf(index: Index, key: string): number {
  const count = index.postings.get(key)?.size ?? 0;
  return Math.log(1 + index.docs.length / (count + 0.5));
}

/** What can be found: an entry or a program, as far as the short index knows it. */
export interface Doc {
  readonly kind: 'concept' | 'question' | 'example';
  readonly title: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  readonly phrasings: readonly string[];
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  readonly summary: string;
}

/** Documents made searchable. */
export interface Index<D extends Doc = Doc> {
  readonly docs: readonly D[];
  readonly units: readonly (readonly Unit[])[];
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly words: ReadonlyMap<string, string>;
  readonly sorted: readonly string[];
  /** The words that spelling is corrected to: those that something is called by. */
  readonly spellings: readonly string[];
  /** Which documents are called what, squashed. */
  readonly wholes: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A stretch of a document that can be matched as a whole; `at` numbers headings. */
export interface Unit {
  readonly field: keyof typeof FIELDS;
  readonly text: string;
  readonly at: number;
  readonly folded: string;
  readonly squashed: string;
  readonly template: string;
  readonly stems: ReadonlySet<string>;
}
