import { diffArrays } from 'diff';

/** More changed lines than this are not told one by one: finding them takes time that grows with the square. */
const MOST_CHANGES = 1000;

/**
 * What changed from one text to another, line by line, with three equal lines around each change and `left` lines where
 * more are equal; empty where nothing changed, null where nearly everything did.
 */
export function diffLines(before: string, after: string, context = 3): DiffLine[] | null {
  const changes = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return null;
  if (changes.every(({ added, removed }) => !added && !removed)) return [];
  return changes.flatMap(({ value, added, removed }, index): DiffLine[] => {
    if (added || removed) return value.map((text) => ({ kind: added ? 'new' : 'old', text: visible(text) }));
    const head = index === 0 ? 0 : context;
    const tail = index === changes.length - 1 ? 0 : context;
    const same = value.map((text) => ({ kind: 'same', text: visible(text) }) as const);
    const left = value.length - head - tail;
    // To name one line takes as much room as to show it.
    if (left <= 1) return same;
    return [...same.slice(0, head), { kind: 'left', count: left }, ...same.slice(value.length - tail)];
  });
}

/** The lines of a text; the newline that ends the last one begins no other. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Spells out what would not be seen in a text, or would turn a line round: https://trojansource.codes */
export function visible(text: string): string {
  return text.replace(/[^\P{C}\t\n]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** A line of a difference, or how many equal ones are left out there. */
export type DiffLine =
  { readonly kind: 'same' | 'old' | 'new'; readonly text: string } | { readonly kind: 'left'; readonly count: number };
