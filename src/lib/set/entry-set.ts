import { labelOf } from '#src/lib/content/href.ts';
import type { Entry } from '#src/lib/content/model.ts';

/** With these limits an address of a set stays under 1,800 characters, whatever the title is written in. */
export const MOST_ENTRIES = 60;
export const LONGEST_TITLE = 80;

export const EMPTY_SET: EntrySet = { title: '', codes: [] };

/** The code of an entry in a set: its label in small letters, "q57" or "c8". */
export function codeOf(entry: Entry): string {
  return labelOf(entry).toLowerCase();
}

/** Whether a text is the code of a concept or a question, whether or not there is one of that number. */
export function isCode(text: string): boolean {
  return /^[cq][1-9]\d{0,4}$/.test(text);
}

/** A set with an entry at its end. The same set if it is there already, or if the set is full. */
export function withEntry(set: EntrySet, code: string): EntrySet {
  if (set.codes.includes(code) || set.codes.length >= MOST_ENTRIES) return set;
  return { ...set, codes: [...set.codes, code] };
}

/** A set without an entry. */
export function withoutEntry(set: EntrySet, code: string): EntrySet {
  return { ...set, codes: set.codes.filter((other) => other !== code) };
}

/** A set with an entry moved by some places, as far as there are places. */
export function movedBy(set: EntrySet, code: string, places: number): EntrySet {
  const from = set.codes.indexOf(code);
  if (from < 0) return set;
  const codes = set.codes.filter((other) => other !== code);
  codes.splice(Math.max(0, from + places), 0, code);
  return { ...set, codes };
}

/** A title as a set may have it: one line, and not too long. */
export function cleanTitle(text: string): string {
  return Array.from(plainLine(text)).slice(0, LONGEST_TITLE).join('').trim();
}

/** A text as one line, with nothing in it that is no character or could turn the words around it. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Entries in an order, under a title (which may be empty). Each entry is its code, and none is in it twice. */
export interface EntrySet {
  readonly title: string;
  readonly codes: readonly string[];
}
