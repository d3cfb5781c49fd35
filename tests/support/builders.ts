import { buildCatalog } from '#src/lib/content/catalog.ts';
import { LEVELS } from '#src/lib/content/schema.ts';
import type { Catalog, SourceFile } from '#src/lib/content/model.ts';
import type { Fault } from '#src/lib/content/fault.ts';

/** Files that make a sound catalogue of one concept, one question and one program, or with changes: path to text. */
export function contentFiles(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): SourceFile[] {
  const texts = { ...SOUND, ...changes };
  return Object.entries(texts).flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }],
  );
}

/** The faults of the sound content with changes. */
export function faultsOf(changes: Readonly<Record<string, string | Uint8Array | null>>): readonly Fault[] {
  return buildCatalog(contentFiles(changes)).errors;
}

/** The catalogue of the sound content. */
export function soundCatalog(): Catalog {
  return buildCatalog(contentFiles()).value;
}

/** A question's file; front matter lines that are given replace those of the same name, null removes one. */
export function questionText(fields: Readonly<Record<string, string | null>> = {}, body = QUESTION_BODY): string {
  const all: Record<string, string | null> = {
    number: '57',
    title: 'What does a task group give you?',
    summary: 'A task group owns the tasks that it starts.',
    level: 'advanced',
    aliases: '[TaskGroup]',
    sources: '[{ title: Task groups, url: "https://docs.python.org/3/library/asyncio-task.html" }]',
    updated: '2026-11-21',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** A concept's file, with the same rule. */
export function conceptText(fields: Readonly<Record<string, string | null>> = {}, body = CONCEPT_BODY): string {
  const concept = {
    number: '50',
    title: 'The event loop',
    summary: 'One thread, many waits, taken in turn.',
    aliases: '[event loop]',
  };
  return questionText({ ...concept, ...fields }, body);
}

export const QUESTION_BODY = `<SayThisFirst>

It owns its tasks.

</SayThisFirst>

## The longer answer

Leaving the block waits for \`every\` child.

## See it run

<Example name="group_waits" />

## Traps

<Trap title="Swallowing it">

Do not.

</Trap>

## They may ask next

<AskNext question="And then?">

Then it ends.

</AskNext>

## Weak, solid, outstanding

<Signals>
<Weak>

It is newer.

</Weak>
<Solid>

It waits.

</Solid>
<Outstanding>

It cancels.

</Outstanding>
</Signals>
`;

export const CONCEPT_BODY = `<InOneBreath>

A loop runs callbacks.

</InOneBreath>

## How it works

It [waits](/questions/task-group/).

## See it run

<Example name="group_waits" />

## Traps

## What interviewers probe

<AskNext question="And blocking calls?">

They stop the loop.

</AskNext>
`;

export const PROGRAM = `# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "A group waits"
# runs-in = "browser"
# ///
print("done")
`;

export const DIAGRAM = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 90">
<title>The loop</title>
<desc>A ring of
  tasks.</desc>
<rect class="box hot" x="9" y="9" width="90" height="40"/><path class="line" d="M99 29h80" marker-end="url(#arrow)"/>
</svg>
`;

const TOPIC_PROSE = `orientation: ${'Tasks share one thread and give it up where they wait. '.repeat(4)}, interviews: { ${LEVELS.map(
  (level) => `${level}: ${'How it comes up at this level in one plain sentence.'.repeat(2)}`,
).join(', ')} }`;

/** One record of topics.yaml. */
export function topicText(id: string, concepts: string, scope = 'Threads and processes and loops.'): string {
  return `- { id: ${id}, title: ${id}, scope: ${scope}, ${TOPIC_PROSE}, concepts: [${concepts}] }\n`;
}

const SOUND: Readonly<Record<string, string>> = {
  'content/topics.yaml': topicText('concurrency', 'event-loop'),
  'content/concepts/concurrency/event-loop.mdx': conceptText(),
  'content/questions/concurrency/task-group.mdx': questionText(),
  'content/examples/concurrency/group_waits.py': PROGRAM,
  'content/examples/concurrency/group_waits.out': 'done\n',
};
