import { z } from 'astro/zod';
import type { Entry } from './model.ts';
import type { Example } from './example.ts';
import { pathOf, permalinkOf } from './href.ts';
import { KINDS, LEVELS } from './schema.ts';

const record = z.strictObject({
  id: z.string().describe('Kind and slug: "concept/gil". A rename changes it; old addresses then redirect.'),
  kind: z.enum(KINDS),
  number: z.int().positive().nullable().describe('The number of the permalink; null for examples.'),
  title: z.string(),
  summary: z.string(),
  topic: z.string(),
  level: z.enum(LEVELS).nullable().describe('null for examples.'),
  url: z.url().describe('The canonical address.'),
  permalink: z.url().describe('The short address; never changes, never reused.'),
  markdown: z.url().describe('The same entry as Markdown.'),
  aliases: z.array(z.string()),
  python: z
    .strictObject({ since: z.string().optional(), until: z.string().optional() })
    .nullable()
    .describe('The minor releases the entry applies to; null when all.'),
  related: z.array(z.string()).describe('Ids.'),
  examples: z.array(z.string()).describe('Ids of the programs it embeds.'),
  updated: z.iso.date().nullable().describe('The last change; null where nobody knows.'),
});

/** What `/entries.json` holds: an interface that others rely on. */
export const entriesSchema = z.strictObject({
  $schema: z.url().optional(),
  version: z.literal(1),
  entries: z.array(record),
});

/** The JSON Schema (2020-12) of `/entries.json`. */
export function entriesJsonSchema(): object {
  return { title: 'Entries of the Python Interview Reference', ...z.toJSONSchema(entriesSchema) };
}

/**
 * One record of `/entries.json`.
 * @param absolute makes a whole address of one without base
 * @param updated ISO date, or null where it is not known
 */
export function entryRecord(
  entry: Entry | Example,
  absolute: (path: string) => string,
  updated: string | null,
): z.infer<typeof record> {
  const { id, kind, title, topic } = entry;
  const url = absolute(pathOf(entry));
  const common = {
    id,
    kind,
    title,
    topic,
    url,
    permalink: absolute(permalinkOf(entry)),
    markdown: `${url}index.md`,
    updated,
  };
  if (entry.kind === 'example') {
    const summary = `${title}: a program with its recorded output.`;
    const python = { since: entry.requires };
    return { ...common, number: null, summary, level: null, aliases: [], python, related: [], examples: [] };
  }
  const { number, summary, level, aliases, related } = entry;
  const examples = entry.body.examples.map(({ name }) => `example/${name}`);
  return { ...common, number, summary, level, aliases, python: entry.python ?? null, related, examples };
}
