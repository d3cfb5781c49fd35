import { FIELDS, isCalled, type Index, type Unit } from './index.ts';
import { correctionOf, termsOf, type Term } from './terms.ts';
import { distance, fold, squash, template } from './text.ts';
import { QUESTION_WORDS } from './vocabulary.ts';

/** Hits that score less than this part of the best one are left out. */
const KEPT = 0.2;
const EXAMINED = 60;
/** What each further word of a title, sentence or heading weighs against it. */
const FURTHER = 0.9;
/** So many letters make a sentence: shorter strings occur within others by chance. */
const SENTENCE = 18;

/**
 * The documents that answer a query, best first. Pure: the same index and query give the same answer.
 * @param spelling false when the reader insists on what was typed
 */
export function rank(index: Index, query: string, spelling = true): Answer {
  const terms = termsOf(index, query, spelling);
  const corrected = spelling ? correctionOf(query, terms) : null;
  if (corrected === null) return rankTerms(index, query, terms, spelling);
  const answer = rankTerms(index, corrected, termsOf(index, corrected, false), false);
  return { ...answer, understood: corrected, corrected: answer.weak ? null : corrected };
}

function rankTerms(index: Index, query: string, terms: readonly Term[], spelling: boolean): Answer {
  const mass = sum(terms.map(({ weight }) => weight));
  if (mass === 0) return { hits: [], understood: null, corrected: null, weak: true };
  const covered = new Map<number, number>();
  for (const { weight, matches } of terms) {
    const best = new Map<number, number>();
    for (const [key, quality] of matches) {
      for (const [doc, field] of index.postings.get(key) ?? []) {
        best.set(doc, Math.max(best.get(doc) ?? 0, quality * field));
      }
    }
    for (const [doc, value] of best) covered.set(doc, (covered.get(doc) ?? 0) + (weight * value) / mass);
  }
  const glyphs = new Set(
    terms.flatMap(({ matches }) => [...matches.keys()].filter((key) => !/[\p{L}\p{N}]/u.test(key))),
  );
  const wanted = {
    terms,
    mass,
    spelling,
    glyphs,
    folded: fold(query),
    whole: squash(query),
    template: template(query),
  };
  const likely = [...covered].sort((a, b) => b[1] - a[1]).slice(0, EXAMINED);
  const called = wholesNear(index, wanted, likely[0]?.[1] ?? 0);
  const candidates = new Map([...called.map((doc) => [doc, covered.get(doc) ?? 0] as const), ...likely]);
  const examined = [...candidates].map(([doc, coverage]) => examine(index, doc, coverage, wanted));
  examined.sort((a, b) => b.score - a.score || a.doc - b.doc);
  const top = examined[0];
  const weak = top === undefined || coveredBy(top) < goodFor(terms);
  const hits = examined.filter(({ score }) => score >= KEPT * (top?.score ?? 0));
  return { hits, understood: null, corrected: null, weak };
}

/** How much of the query a hit has, between 0 and 1: anywhere in it, and in one place. Above 1, if it is called just that. */
function coveredBy({ coverage, share, near }: Hit): number {
  return Math.max(near, (coverage + share) / 2);
}

/**
 * How much of a query the best entry has to cover for a good match: of a short one nearly half, or it is probably about
 * something else; a long one may well use words that we do not.
 */
function goodFor(terms: readonly Term[]): number {
  const content = terms.filter(({ word }) => !QUESTION_WORDS.has(word));
  const unknown = content.filter(({ sure }) => sure < 0.8).length;
  return (content.length < 4 ? 0.48 : 0.25) + (0.1 * unknown) / Math.max(1, content.length);
}

/** The documents that are called just what was typed; what begins or nearly is it, where words found little. */
function wholesNear(index: Index, { whole, spelling }: Wanted, coverage: number): number[] {
  const same = index.wholes.get(whole);
  if (same !== undefined) return [...same];
  if (coverage > 0.5 || whole.length < 3) return [];
  const limit = !spelling ? 0 : whole.length > 8 ? 2 : whole.length > 4 ? 1 : 0;
  return [...index.wholes]
    .filter(([other]) => other.startsWith(whole) || (limit > 0 && distance(whole, other, limit) <= limit))
    .slice(0, EXAMINED)
    .flatMap(([, docs]) => [...docs]);
}

/** How well one document answers, and which of its headings answers best. */
function examine(index: Index, doc: number, coverage: number, wanted: Wanted): Hit {
  let overlap = 0;
  let share = 0;
  let title = 0;
  let near = 0;
  let section: { at: number; overlap: number } | null = null;
  for (const unit of index.units[doc] ?? []) {
    const common = commonOf(unit, wanted);
    const value = common.mass / (wanted.mass + FURTHER * (unit.stems.size - common.seen));
    share = Math.max(share, (common.mass / wanted.mass) * Math.max(0.8, FIELDS[unit.field]));
    if (unit.field === 'heading') {
      if (value > (section?.overlap ?? 0)) section = { at: unit.at, overlap: value };
    } else near = Math.max(near, nearness(wanted, unit));
    if (unit.field === 'title') title = Math.max(title, value);
    overlap = Math.max(overlap, value * FIELDS[unit.field]);
  }
  const example = index.docs[doc]?.kind === 'example';
  const concept = index.docs[doc]?.kind === 'concept';
  const score = (0.7 * coverage + overlap) * (example ? 0.5 : 1) + near + (concept ? 0.03 : 0);
  const named = section !== null && section.overlap >= 0.5 && section.overlap >= title - 0.05 && near < 0.5;
  return { doc, score, coverage, share, near, section: named ? (section?.at ?? null) : null };
}

/** How much of the query's weight a unit has, and how many of its stems have it. */
function commonOf(unit: Unit, { terms }: Wanted): { mass: number; seen: number } {
  let mass = 0;
  const seen = new Set<string>();
  for (const { weight, matches } of terms) {
    let best = 0;
    for (const key of unit.stems) {
      const quality = matches.get(key) ?? 0;
      if (quality > 0) seen.add(key);
      best = Math.max(best, quality);
    }
    mass += weight * best;
  }
  return { mass, seen: seen.size };
}

/** What a whole query that is, begins or nearly is a whole unit adds, between 0 and 1. */
function nearness(wanted: Wanted, unit: Unit): number {
  const { whole } = wanted;
  const { squashed, field } = unit;
  const factor = isCalled(field) ? FIELDS[field] : 0;
  if (factor === 0 || whole === '' || squashed === '') return 0;
  if (wanted.glyphs.has(squashed) && squashed !== whole) return 0.4 * factor;
  if (squashed === whole) return unit.folded === wanted.folded ? 1.1 * factor : factor;
  if (whole.length > 1 && squashed.startsWith(whole)) return factor * (0.35 + 0.3 * (whole.length / squashed.length));
  const part = Math.max(partOf(whole, squashed), 0.6 * partOf(wanted.template, unit.template));
  if (part > 0) return factor * (0.2 + 0.5 * part);
  if (whole.length < 5 || !wanted.spelling) return 0;
  const limit = whole.length > 8 ? 2 : 1;
  const steps = distance(whole, squashed, limit);
  return steps > limit ? 0 : factor * (0.75 - 0.12 * steps);
}

/** An error message comes with more around it than what we know it by, or with less: which part of it the other is. */
function partOf(a: string, b: string): number {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= SENTENCE && more.includes(less) ? less.length / more.length : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What is looked for: the words, their weight in all, and the query as one string. */
interface Wanted {
  readonly terms: readonly Term[];
  readonly mass: number;
  readonly spelling: boolean;
  /** The operators in the query, typed or spoken: an entry that is called by one is about it. */
  readonly glyphs: ReadonlySet<string>;
  readonly folded: string;
  readonly whole: string;
  readonly template: string;
}

/** A document's place in the list: by number in the index, and the heading to land on, if one answers best. */
export interface Hit {
  readonly doc: number;
  readonly score: number;
  /** How much of the query's weight the document has, between 0 and 1. */
  readonly coverage: number;
  /** The same of the one title, name, sentence or heading that has most of it. */
  readonly share: number;
  readonly near: number;
  readonly section: number | null;
}

/** The answer to a query; `understood` is the query with its spelling corrected, and `corrected` the same where that led to a good match. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly understood: string | null;
  readonly corrected: string | null;
  readonly weak: boolean;
}
