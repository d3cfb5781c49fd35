import { z } from 'astro/zod';
import { LEVELS } from './levels.ts';
import { PYTHON_VERSION } from './python-version.ts';

export { LEVELS };
export const KINDS = ['concept', 'question', 'example'] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case');
const entryId = z.string().regex(/^(concept|question)\/[a-z0-9-]+$/, 'is not an id like concept/gil');
const version = z.string().regex(PYTHON_VERSION, 'is not a minor release like "3.11"');
const sentence = z
  .string()
  .min(20)
  .max(160)
  .regex(/[.?!]$/, 'does not end like a sentence');

const prose = z.string().min(60).max(400);

/** Front matter of a concept or a question. */
export const entrySchema = z.strictObject({
  number: z.int().positive(),
  title: z.string().min(4).max(90),
  summary: sentence,
  level: z.enum(LEVELS),
  aliases: z.array(z.string().min(1)).default([]),
  phrasings: z.array(z.string().min(5).max(120)).max(16).default([]),
  identifiers: z.array(z.string().regex(/^[\w.]+$/, 'is not a dotted Python name')).default([]),
  python: z.strictObject({ since: version.optional(), until: version.optional() }).optional(),
  prerequisites: z.array(entryId).default([]),
  related: z.array(entryId).default([]),
  sources: z.array(z.strictObject({ title: z.string().min(3), url: z.url({ protocol: /^https$/ }) })).min(1),
  updated: z.iso.date(),
});

/** One record of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  id: slug,
  title: z.string().min(3),
  scope: sentence,
  orientation: z.string().min(200).max(900),
  concepts: z.array(slug),
  interviews: z.strictObject({ beginner: prose, intermediate: prose, advanced: prose, expert: prose }),
});

/** The PEP 723 block at the head of an example. */
export const scriptSchema = z.strictObject({
  'requires-python': z.string().regex(/^>=3\.\d{1,2}$/, 'is not of the form ">=3.11"'),
  dependencies: z.array(z.string().regex(/^[a-z0-9-]+$/, 'is not a plain library name like "numpy"')).default([]),
  tool: z.strictObject({
    reference: z.strictObject({
      title: z.string().min(4).max(90),
      'runs-in': z.enum(['browser', 'native']),
      command: z
        .string()
        .regex(/^(pytest|mypy)( \S+)*$/, 'is not pytest or mypy with its options')
        .optional(),
      'exit-code': z.int().min(0).default(0),
    }),
  }),
});

/** One record of `content/redirects.yaml`: a page that moved, or stayed, and those of its fragments that were renamed. */
export const redirectSchema = z.strictObject({
  from: z.string().regex(/^\/.*\/$/, 'is not an address like /questions/old/'),
  to: z.string().regex(/^\/.*\/$/, 'is not an address like /questions/new/'),
  fragments: z.record(z.string(), z.string()).default({}),
});

/**
 * What the recorder noted of an example: the source it ran (first 16 hex digits of SHA-256), on what, and with which
 * versions of its libraries.
 */
export const runSchema = z.strictObject({
  source: z.string().regex(/^[0-9a-f]{16}$/),
  cpython: z.array(z.string()),
  pyodide: z.string().nullable(),
  packages: z.record(z.string(), z.string()).optional(),
});

export type Level = (typeof LEVELS)[number];
export type Kind = (typeof KINDS)[number];
export type EntryData = z.infer<typeof entrySchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Redirect = z.infer<typeof redirectSchema>;
export type Run = z.infer<typeof runSchema>;
