import type { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { parseBody, type Body } from './body.ts';
import { parseDiagram, type Diagram } from './diagram.ts';
import { parseExample, type Example } from './example.ts';
import { show, type Fault, type Parsed } from './fault.ts';
import { frontMatterOf } from './front-matter.ts';
import { dependencyFaults, linkFaults } from './integrity.ts';
import type { Catalog, Entry, SourceFile } from './model.ts';
import { parseRequirements } from './requirements.ts';
import { entrySchema, LEVELS, redirectSchema, runSchema, topicSchema } from './schema.ts';
import type { EntryData, Run, Topic } from './schema.ts';
import { validate } from './validate.ts';

/**
 * Builds the catalogue from the files under `content/` (paths relative to the project: "content/topics.yaml").
 * Nothing is thrown: what can be read is in `value`, everything wrong is in `errors`, all of it at once.
 */
export function buildCatalog(files: readonly SourceFile[]): Parsed<Catalog> {
  const { texts, errors } = decode(files);
  const topics = parseList(texts, 'content/topics.yaml', topicSchema, errors);
  const redirects = parseList(texts, 'content/redirects.yaml', redirectSchema, errors);
  const runs = parseRuns(texts, errors);
  const entries: Entry[] = [];
  const present = new Set<string>();
  const examples: Example[] = [];
  const diagrams: Diagram[] = [];
  for (const [file, text] of texts) {
    const place = ENTRY_PATH.exec(file)?.groups;
    if (place === undefined) {
      errors.push(...strayFaults(file));
      continue;
    }
    const { room = '', topic = '', name = '', ext = '' } = place;
    if (!topics.some((candidate) => candidate.id === topic)) errors.push(unknownTopic(file, topic, topics));
    if (room === 'diagrams') {
      present.add(`diagram/${name}`);
      const parsed = parseDiagram(file, text);
      errors.push(...parsed.errors);
      if (parsed.value !== null) diagrams.push({ name, file, ...parsed.value });
    } else if (room === 'examples') {
      if (ext !== 'py') continue;
      present.add(`example/${name}`);
      const parsed = parseExample(file, text, outputsOf(texts, file));
      errors.push(...parsed.errors);
      const example = {
        kind: 'example',
        id: `example/${name}`,
        name,
        topic,
        file,
        run: runs.get(name) ?? null,
      } as const;
      if (parsed.value !== null) examples.push({ ...example, ...parsed.value });
    } else {
      const kind = room === 'concepts' ? 'concept' : 'question';
      present.add(`${kind}/${name}`);
      const parsed = parseEntry(file, text, kind);
      errors.push(...parsed.errors);
      const entry = { kind, id: `${kind}/${name}`, slug: name, topic, file, source: text, body: parsed.body } as const;
      if (parsed.value !== null) entries.push({ ...entry, ...parsed.value });
    }
  }
  const catalog = arrange({ topics, entries, examples, diagrams, redirects });
  const pins = parseRequirements(texts.get(REQUIREMENTS) ?? '');
  return { value: catalog, errors: [...errors, ...linkFaults(catalog, present), ...dependencyFaults(examples, pins)] };
}

/** Entries of a kind, of a topic: concepts in the topic's reading order, questions by level, then number. */
function arrange(parts: Omit<Catalog, 'byId'>): Catalog {
  const readingOrder = parts.topics.flatMap((topic) => topic.concepts);
  const topicOrder = parts.topics.map((topic) => topic.id);
  const rank = (entry: Entry): number[] => [
    topicOrder.indexOf(entry.topic),
    entry.kind === 'concept' ? 0 : 1,
    entry.kind === 'concept' ? readingOrder.indexOf(entry.slug) : LEVELS.indexOf(entry.level),
    entry.number,
  ];
  const entries = [...parts.entries].sort((a, b) => compareLists(rank(a), rank(b)));
  const examples = [...parts.examples].sort(
    (a, b) => topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic) || a.name.localeCompare(b.name),
  );
  const byId = new Map([...entries, ...examples].map((entry) => [entry.id, entry]));
  return { ...parts, entries, examples, byId };
}

const ENTRY_PATH =
  /^content\/(?:(?<room>concepts|questions)\/(?<topic>[^/]+)\/(?<name>[a-z0-9-]+)\.(?<ext>mdx)|(?<room>examples)\/(?<topic>[^/]+)\/(?<name>[a-z0-9_]+)(?:\.3\.\d+)?\.(?<ext>py|out)|(?<room>diagrams)\/(?<topic>[^/]+)\/(?<name>[a-z0-9-]+)\.(?<ext>svg))$/;
const REQUIREMENTS = 'content/examples/requirements.txt';
const OTHER_FILES = [
  REQUIREMENTS,
  ...['topics.yaml', 'redirects.yaml', 'addresses.txt', 'examples/runs.json', 'examples/requirements.in'].map(
    (name) => `content/${name}`,
  ),
];

function decode(files: readonly SourceFile[]): { texts: Map<string, string>; errors: Fault[] } {
  const texts = new Map<string, string>();
  const errors: Fault[] = [];
  for (const { path, bytes } of files) {
    try {
      texts.set(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      errors.push({ file: path, problem: 'not UTF-8', fix: 'save the file as UTF-8' });
    }
  }
  return { texts, errors };
}

function parseEntry(
  file: string,
  text: string,
  kind: 'concept' | 'question',
): { value: EntryData | null; body: Body; errors: Fault[] } {
  const front = frontMatterOf(file, text);
  const body = parseBody(file, text, kind);
  if (front.errors.length > 0) return { value: null, body: body.value, errors: [...front.errors, ...body.errors] };
  const data = validate(entrySchema, front.value, file);
  return { value: data.value, body: body.value, errors: [...data.errors, ...body.errors] };
}

function parseList<S extends z.ZodType>(
  texts: ReadonlyMap<string, string>,
  file: string,
  schema: S,
  errors: Fault[],
): z.infer<S>[] {
  let list: unknown;
  try {
    list = parseYaml(texts.get(file) ?? '[]') ?? [];
  } catch (error) {
    errors.push({ file, problem: String(error).split('\n')[0] ?? 'not YAML', fix: 'correct the YAML' });
    return [];
  }
  if (!Array.isArray(list)) {
    errors.push({ file, value: show(list), problem: 'not a list', fix: 'write one record per "- "' });
    return [];
  }
  return list.flatMap((record: unknown, index) => {
    const parsed = validate(schema, record, file, String(index + 1));
    errors.push(...parsed.errors);
    return parsed.value === null ? [] : [parsed.value];
  });
}

function parseRuns(texts: ReadonlyMap<string, string>, errors: Fault[]): Map<string, Run> {
  const file = 'content/examples/runs.json';
  const runs = new Map<string, Run>();
  const fix = 'delete the file and run `npm run examples -- --update`';
  try {
    const records: unknown = JSON.parse(texts.get(file) ?? '{}');
    for (const [name, record] of Object.entries(records ?? {})) {
      const parsed = validate(runSchema, record, file, name);
      errors.push(...parsed.errors);
      if (parsed.value !== null) runs.set(name, parsed.value);
    }
  } catch {
    errors.push({ file, problem: 'not JSON', fix });
  }
  return runs;
}

function outputsOf(texts: ReadonlyMap<string, string>, file: string): Map<string, string> {
  const stem = file.replace(/py$/, '');
  return new Map(
    [...texts].flatMap(([path, text]) => {
      const version = path.startsWith(stem) && /^(?:(3\.\d+)\.)?out$/.exec(path.slice(stem.length));
      return version ? [[version[1] ?? '', text] as const] : [];
    }),
  );
}

function strayFaults(file: string): Fault[] {
  if (OTHER_FILES.includes(file)) return [];
  const problem = 'a file that belongs to no part of the content';
  const fix = 'name it concepts|questions/<topic>/<kebab-case>.mdx or examples/<topic>/<snake_case>.py, or move it out';
  return [{ file, problem, fix }];
}

function unknownTopic(file: string, topic: string, topics: readonly Topic[]): Fault {
  const fix = `move it to one of ${topics.map((known) => known.id).join(', ')}, or add the topic to content/topics.yaml`;
  return { file, field: 'topic (its folder)', value: show(topic), problem: 'unknown topic', fix };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
