import { stringify } from 'yaml';
import { SHAPES } from './body.ts';
import type { EntryData } from './schema.ts';

// Numbers that the reference keeps for the subjects it has promised: new entries come after them.
const RESERVED = { concept: 50, question: 100 } as const;

/** What a new entry's author still has to replace begins with this; a content test refuses to publish it. */
export const UNWRITTEN = 'Write here';

/** The next free number of a kind: never one that is in use or kept. */
export function nextNumber(kind: keyof typeof RESERVED, used: readonly number[]): number {
  return Math.max(RESERVED[kind], ...used) + 1;
}

/** The text of a new entry that passes every check, with a hint where its author has to write. */
export function scaffoldEntry(kind: keyof typeof RESERVED, data: EntryData, example: string): string {
  const { short, sections } = SHAPES[kind];
  const [opening, run, traps, ask, signals] = sections;
  const parts = [
    `---\n${stringify(data, { lineWidth: 0 })}---`,
    block(short.component, '', `${UNWRITTEN} what you would say first, in two or three sentences.`),
    `## ${opening}`,
    `${UNWRITTEN} how it works, with ### subheadings where they help.`,
    `## ${run}`,
    `<Example name="${example}" />`,
    `## ${traps}`,
    block('Trap', ` title="${UNWRITTEN} what people get wrong"`, `${UNWRITTEN} what happens, and what to do instead.`),
    `## ${ask}`,
    block('AskNext', ` question="${UNWRITTEN} the follow-up?"`, `${UNWRITTEN} its answer.`),
  ];
  if (signals !== undefined) {
    const grades = ['Weak', 'Solid', 'Outstanding'].map((grade) => block(grade, '', `${UNWRITTEN} how that sounds.`));
    parts.push(`## ${signals}`, block('Signals', '', grades.join('\n\n')));
  }
  return parts.join('\n\n') + '\n';
}

/** The text of a new program, with its metadata block. */
export function scaffoldExample(title: string, requires: string, runsIn: 'browser' | 'native'): string {
  return `# /// script
# requires-python = ">=${requires}"
# dependencies = []
#
# [tool.reference]
# title = ${JSON.stringify(title)}
# runs-in = "${runsIn}"
# ///
print("${UNWRITTEN} what makes the point visible")
`;
}

function block(name: string, attributes: string, text: string): string {
  return `<${name}${attributes}>\n\n${text}\n\n</${name}>`;
}
