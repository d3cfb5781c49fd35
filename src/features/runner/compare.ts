import { diffArrays } from 'diff';

/** Two texts with more differences than this are shown as wholly different: to find the least would take too long. */
const MOST_EDITS = 500;

/** A line of two texts beside each other: in both, only in the first, or only in the second. */
export interface Line {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Whether two outputs are the same; white space at the end, which no page shows, aside. */
export function isSame(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}

/** The lines of two texts, in order: what is gone stands before what came in its place. */
export function diffLines(before: string, after: string): Line[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const found = diffArrays(old, now, { maxEditLength: MOST_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  return found.flatMap(({ value, removed, added }) => {
    const kind = removed ? 'gone' : added ? 'new' : 'same';
    return value.map((text): Line => ({ kind, text }));
  });
}

/** Leaves out lines that are the same, save `context` of them around each difference; a number says how many. */
export function inContext(lines: readonly Line[], context = 2): (Line | number)[] {
  const near = lines.map((_line, index) =>
    lines.slice(Math.max(index - context, 0), index + context + 1).some(({ kind }) => kind !== 'same'),
  );
  const result: (Line | number)[] = [];
  for (const [index, line] of lines.entries()) {
    const last = result.at(-1);
    if (near[index] === true) result.push(line);
    else if (typeof last === 'number') result[result.length - 1] = last + 1;
    else result.push(1);
  }
  return result;
}

function linesOf(text: string): string[] {
  const trimmed = text.trimEnd();
  return trimmed === '' ? [] : trimmed.split('\n');
}
