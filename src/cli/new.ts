// `npm run new -- concept|question|example [--topic … --slug … --title … …]`: writes a new file that passes every
// check. What a flag does not say is asked for.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parseDocument, YAMLSeq } from 'yaml';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { formatFaults } from '#src/lib/content/fault.ts';
import { nextNumber, scaffoldEntry, scaffoldExample } from '#src/lib/content/scaffold.ts';
import { entrySchema, LEVELS } from '#src/lib/content/schema.ts';
import { validate } from '#src/lib/content/validate.ts';

const TOPICS = 'content/topics.yaml';
const names = [
  'topic',
  'slug',
  'title',
  'level',
  'summary',
  'source',
  'source-title',
  'example',
  'requires',
  'runs-in',
] as const;
const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const terminal = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
const files = readContent(process.cwd());
const { value: catalog } = buildCatalog(files);

const kind = await ask('kind', positionals[0], ['concept', 'question', 'example']);
const topic = await ask(
  'topic',
  values['topic'],
  catalog.topics.map(({ id }) => id),
);
const slug = await ask('slug', values['slug']);
const title = await ask('title', values['title']);
if (kind === 'example') await newExample();
else await newEntry(kind === 'concept' ? 'concept' : 'question');
terminal?.close();

async function newExample(): Promise<void> {
  const requires = await ask('requires', values['requires'] ?? '3.9');
  const runsIn = await ask('runs-in', values['runs-in'] ?? 'browser', ['browser', 'native']);
  const text = scaffoldExample(title, requires, runsIn === 'native' ? 'native' : 'browser');
  write(`content/examples/${topic}/${slug}.py`, text);
  execFileSync(process.execPath, ['src/cli/examples.ts', '--update', slug], { stdio: 'inherit' });
}

async function newEntry(kind: 'concept' | 'question'): Promise<void> {
  const used = catalog.entries.filter((entry) => entry.kind === kind).map((entry) => entry.number);
  const source = {
    title: await ask('source-title', values['source-title']),
    url: await ask('source', values['source']),
  };
  const example = await ask(
    'example',
    values['example'],
    catalog.examples.map(({ name }) => name),
  );
  const file = `content/${kind}s/${topic}/${slug}.mdx`;
  const data = validate(
    entrySchema,
    {
      number: nextNumber(kind, used),
      title,
      summary: await ask('summary', values['summary']),
      level: await ask('level', values['level'], LEVELS),
      sources: [source],
      updated: new Date().toISOString().slice(0, 10),
    },
    file,
  );
  if (data.value === null) return stop(formatFaults(data.errors));
  const topics = kind === 'concept' ? withConcept(readFileSync(TOPICS, 'utf8')) : undefined;
  write(file, scaffoldEntry(kind, data.value, example), topics);
}

/** The topics file with the new concept at the end of its topic's reading order; comments are kept. */
function withConcept(text: string): string {
  const document = parseDocument(text);
  const concepts = document.getIn([catalog.topics.findIndex(({ id }) => id === topic), 'concepts']);
  if (concepts instanceof YAMLSeq) concepts.add(slug);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Writes the file, unless it exists or the content would have a new fault with it. */
function write(file: string, text: string, topics?: string): void {
  if (existsSync(file)) stop(`${file} exists. Choose another slug.`);
  const added = [{ path: file, text }, ...(topics === undefined ? [] : [{ path: TOPICS, text: topics }])];
  const before = buildCatalog(files).errors.length;
  const kept = files.filter(({ path }) => !added.some((other) => other.path === path));
  const after = buildCatalog([
    ...kept,
    ...added.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  ]).errors;
  // A new program has no recorded output yet; the recorder follows.
  const faults = after.filter((fault) => fault.problem !== 'no recorded output');
  if (faults.length > before) stop(formatFaults(faults));
  for (const { path, text } of added) writeFileSync(path, text);
  console.log(`Wrote ${added.map(({ path }) => path).join(' and ')}. Next: write it, then npm test.`);
}

async function ask(name: string, given: string | undefined, allowed: readonly string[] = []): Promise<string> {
  const answer =
    given ??
    (await terminal?.question(
      `${name}${allowed.length > 0 && allowed.length < 9 ? ` (${allowed.join(', ')})` : ''}: `,
    ));
  if (answer === undefined) return stop(`--${name} is missing.`);
  if (allowed.length > 0 && !allowed.includes(answer))
    return stop(`${name} ${JSON.stringify(answer)} is not one of ${allowed.join(', ')}.`);
  return answer;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
