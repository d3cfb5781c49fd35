import { fold, squash, stem, template, wordsOf, wordsWithWholes } from './text.ts';
import { QUESTION_WORDS } from './vocabulary.ts';

/** How much a word counts by where it stands. */
export const FIELDS = { title: 1, alias: 0.97, identifier: 0.9, phrasing: 0.9, heading: 0.62 } as const;

// A word of a sentence, torn from it, says less than the sentence.
const SCATTERED = 0.5;

/** Of so many pages one that has a word makes the word rare. */
export const RARE = 1000;

/** Makes documents searchable. Takes time in proportion to their text: some 50 ms per thousand documents. */
export function buildIndex<D extends Doc>(docs: readonly D[]): Index<D> {
  const index: MutableIndex<D> = {
    ...{ docs: [], units: [], sorted: [], unsorted: [], numbers: new Map(), postings: new Map(), words: new Map() },
    ...{ spellings: new Set(), wholes: new Map() },
  };
  addDocs(index, docs);
  return index;
}

/** Adds documents, or what is known now of documents that were there by the same path, to an index of `buildIndex`. */
export function addDocs<D extends Doc>(target: Index<D>, docs: readonly D[]): void {
  const index = target as MutableIndex<D>;
  for (const doc of docs) {
    const number = index.numbers.get(doc.path) ?? index.docs.length;
    index.numbers.set(doc.path, number);
    index.docs[number] = doc;
    index.units[number] = unitsOf(doc);
    for (const { field, text, squashed } of index.units[number]) {
      if (isCalled(field)) index.wholes.set(squashed, (index.wholes.get(squashed) ?? new Set()).add(number));
      for (const word of wordsWithWholes(text)) {
        const key = stem(word);
        if (!index.words.has(word)) index.unsorted.push(word);
        index.words.set(word, key);
        if (isCalled(field) && field !== 'phrasing') index.spellings.add(word);
        const posting = index.postings.get(key) ?? new Map<number, number>();
        const value = field === 'phrasing' ? SCATTERED : FIELDS[field];
        index.postings.set(key, posting.set(number, Math.max(posting.get(number) ?? 0, value)));
      }
    }
  }
}

/** All words in order. What was added since the last time is sorted in when asked for, since it may come in many parts. */
export function sortedWords(target: Index): readonly string[] {
  const index = target as MutableIndex<Doc>;
  if (index.unsorted.length > 0) {
    // Two sorted runs are merged in one go: https://v8.dev/blog/array-sort
    index.sorted = [...index.sorted, ...index.unsorted.sort()].sort();
    index.unsorted = [];
  }
  return index.sorted;
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
  ];
}

/** Whether a document is called what this field holds; headings only speak of it. */
export function isCalled(field: Unit['field']): boolean {
  return field !== 'heading';
}

/**
 * The rarer a word, the more it says. Against a fixed number, for it should depend little on what else has been fetched: all
 * that has a word of the query is here once its shard is.
 */
export function weightOf(index: Index, key: string): number {
  return Math.log(1 + RARE / ((index.postings.get(key)?.size ?? 0) + 0.5));
}

/** What can be found: an entry or a program, as far as the short index knows it. */
export interface Doc {
  readonly path: string;
  readonly kind: 'concept' | 'question' | 'example';
  readonly title: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  readonly phrasings: readonly string[];
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
}

/** Documents made searchable. */
export interface Index<D extends Doc = Doc> {
  readonly docs: readonly D[];
  readonly units: readonly (readonly Unit[])[];
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly words: ReadonlyMap<string, string>;
  /** The words that spelling is corrected to: those that something is called by. */
  readonly spellings: ReadonlySet<string>;
  /** Which documents are called what, squashed. */
  readonly wholes: ReadonlyMap<string, ReadonlySet<number>>;
}

interface MutableIndex<D extends Doc> extends Index<D> {
  readonly docs: D[];
  readonly units: Unit[][];
  readonly numbers: Map<string, number>;
  readonly postings: Map<string, Map<number, number>>;
  readonly words: Map<string, string>;
  readonly spellings: Set<string>;
  readonly wholes: Map<string, Set<number>>;
  sorted: string[];
  /** Words that are not in `sorted` yet. */
  unsorted: string[];
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
