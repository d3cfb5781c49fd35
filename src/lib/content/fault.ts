/**
 * One thing wrong with the content, said so that its author can mend it without reading our code.
 * `line` is 1-based and absent where a fault has no single line.
 */
export interface Fault {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  readonly problem: string;
  readonly fix: string;
}

/** What a parser gives back: the value, as far as it could be read, and everything found wrong. */
export interface Parsed<T> {
  readonly value: T;
  readonly errors: readonly Fault[];
}

/** Renders faults as one list, a line each, sorted by file and line, under a heading with their count. */
export function formatFaults(faults: readonly Fault[]): string {
  const lines = [...faults]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(formatFault);
  const noun = faults.length === 1 ? 'fault' : 'faults';
  return [`${faults.length} ${noun} in the content:`, ...lines].join('\n');
}

/** Shortens a value for a message: one line, at most 60 characters, strings quoted. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const field = fault.field === undefined ? '' : ` [${fault.field}]`;
  const value = fault.value === undefined ? '' : ` ${fault.value}`;
  return `  ${place}${field}${value}: ${fault.problem}. Fix: ${fault.fix}.`;
}
