/** Lines of a program from `first` to `last`, both of them included and counted from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The range between two lines, whichever comes first. */
export function rangeOf(one: number, other: number): LineRange {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/**
 * The lines that a fragment (`#L3`, `#L3-L7`) names in a program of `count` lines, or null where it names none.
 * A range may be written backwards, and what it names beyond the program is left out.
 */
export function parseLines(fragment: string, count: number): LineRange | null {
  const match = /^#L(\d+)(?:-L(\d+))?$/.exec(fragment);
  if (match === null) return null;
  const one = Number(match[1]);
  const named = rangeOf(one, Number(match[2] ?? one));
  const range = { first: Math.max(named.first, 1), last: Math.min(named.last, count) };
  return range.first > range.last ? null : range;
}

/** The fragment that names the lines: `#L3` for one, `#L3-L7` for more. */
export function formatLines({ first, last }: LineRange): string {
  return first === last ? `#L${String(first)}` : `#L${String(first)}-L${String(last)}`;
}
