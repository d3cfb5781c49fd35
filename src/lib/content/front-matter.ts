import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/** Reads the YAML between the first two `---` lines. `value` is null when there is none or it is broken. */
export function frontMatterOf(file: string, text: string): { value: unknown; errors: Fault[] } {
  const match = /^---\r?\n(?<yaml>.*?)^---$/ms.exec(text);
  if (match?.groups === undefined) {
    return {
      value: null,
      errors: [{ file, line: 1, problem: 'no front matter', fix: 'begin the file with --- fields ---' }],
    };
  }
  const lines = new LineCounter();
  const yaml = parseDocument(match.groups['yaml'] ?? '', { lineCounter: lines, prettyErrors: false });
  const errors = yaml.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line + 1,
    problem: `front matter is not YAML (${error.message})`,
    fix: 'correct that line; quote values that hold ": " or begin with a symbol',
  }));
  return { value: errors.length > 0 ? null : yaml.toJS(), errors };
}
