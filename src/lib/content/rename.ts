import { isPair, isScalar, isSeq, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { buildCatalog } from './catalog.ts';
import { formatRuns, type Example } from './example.ts';
import { formatFaults } from './fault.ts';
import { pathOf, permalinkOf } from './href.ts';
import { attribute, walk, type MdxNode } from './mdx-node.ts';
import type { Catalog, Entry, SourceFile } from './model.ts';
import type { Run } from './schema.ts';

/** The files outside `content/` that name entries by their ids. */
export const TEST_FILES = ['tests/content/coverage.yaml', 'tests/bench/search/queries.yaml'] as const;

/**
 * Plans the move of an entry ("question/zip") or a program ("example/gil_countdown") to a new slug, with every
 * reference to it and a redirect from each address it was published under. Nothing is read or written.
 * @param files all content, and those of `TEST_FILES` that exist
 */
export function planRename(files: readonly SourceFile[], id: string, slug: string): RenamePlan | RenameProblem {
  const before = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const { value: catalog, errors } = catalogOf(before);
  if (errors.length > 0)
    return { problem: `${formatFaults(errors)}\nMend them first: references have to be readable.` };
  const item = catalog.byId.get(id);
  if (item === undefined) return { problem: unknownId(catalog, id) };
  const rename = renameOf(item, slug);
  const problem = slugProblem(catalog, before, rename) ?? redirectProblem(catalog, rename);
  if (problem !== null) return { problem };

  const published = new Set((before.get('content/addresses.txt') ?? '').split('\n'));
  const after = new Map(
    [...before].map(([path, text]) => [movedPath(path, rename), rewritten(path, text, catalog, rename)]),
  );
  after.set(REDIRECTS, redirected(before.get(REDIRECTS) ?? '', published, rename));
  const left = catalogOf(after).errors;
  if (left.length > 0) return { problem: `${formatFaults(left)}\nThat is what the renaming would leave.` };

  const changes = new Map<string, string | null>([...after].filter(([path, text]) => before.get(path) !== text));
  for (const path of before.keys()) if (!after.has(path)) changes.set(path, null);
  return { changes, mentions: item.kind === 'example' ? mentionsOf(after, rename) : [] };
}

const REDIRECTS = 'content/redirects.yaml';
const RUNS = 'content/examples/runs.json';
const SLUGS = {
  entry: { form: /^[a-z0-9]+(-[a-z0-9]+)*$/, fix: 'Write it in kebab-case, like asyncio-task-group.' },
  program: { form: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, fix: 'Write it in snake_case, like gil_countdown.' },
} as const;

function catalogOf(texts: ReadonlyMap<string, string>): ReturnType<typeof buildCatalog> {
  const content = [...texts].filter(([path]) => path.startsWith('content/'));
  return buildCatalog(content.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
}

function renameOf(item: Entry | Example, slug: string): Rename {
  const renamed = item.kind === 'example' ? { ...item, name: slug } : { ...item, slug };
  const name = item.kind === 'example' ? item.name : item.slug;
  const stem = item.file.replace(/[^/]+$/, '');
  return {
    kind: item.kind,
    from: { id: item.id, name, stem: `${stem}${name}.` },
    to: { id: `${item.kind}/${slug}`, name: slug, stem: `${stem}${slug}.`, path: pathOf(renamed) },
    // An entry's permalink has its number and stays; a program's has its name.
    paths: new Map([pathOf, permalinkOf].map((of) => [of(item), of(renamed)] as const).filter(([a, b]) => a !== b)),
  };
}

function unknownId(catalog: Catalog, id: string): string {
  const name = id.split('/').at(-1) ?? '';
  const alike = [...catalog.byId.keys()].filter((known) => known.endsWith(`/${name}`));
  const fix =
    alike.length > 0 ? `Did you mean ${alike.join(' or ')}?` : 'An id is a kind and a file’s name: concept/gil.';
  return `No such entry: ${JSON.stringify(id)}. ${fix}`;
}

function slugProblem(catalog: Catalog, texts: ReadonlyMap<string, string>, { kind, from, to }: Rename): string | null {
  const { form, fix } = SLUGS[kind === 'example' ? 'program' : 'entry'];
  if (!form.test(to.name)) return `Malformed slug: ${JSON.stringify(to.name)}. ${fix}`;
  if (to.name === from.name) return `${from.id} has that slug already. Choose another.`;
  const file = catalog.byId.get(to.id)?.file ?? [...texts.keys()].find((path) => path.startsWith(to.stem));
  return file === undefined ? null : `Slug taken: ${JSON.stringify(to.name)} is ${file}. Choose another.`;
}

/** An address that once led elsewhere has to go on leading there, and a page cannot rename its own fragments. */
function redirectProblem(catalog: Catalog, { paths }: Rename): string | null {
  const targets = new Set(paths.values());
  const bound = catalog.redirects.find(
    ({ from, to, fragments }) => targets.has(from) && (!paths.has(to) || Object.keys(fragments).length > 0),
  );
  if (bound === undefined) return null;
  const fragments = Object.keys(bound.fragments).length > 0 ? ' with renamed fragments' : '';
  return `Slug taken: ${bound.from} leads to ${bound.to}${fragments} (${REDIRECTS}) and has to for ever. Choose another.`;
}

function movedPath(path: string, { from, to }: Rename): string {
  return path.startsWith(from.stem) ? to.stem + path.slice(from.stem.length) : path;
}

/** A file's text with every reference in it renamed. */
function rewritten(path: string, text: string, catalog: Catalog, rename: Rename): string {
  const { kind, from, to } = rename;
  const entry = catalog.entries.find(({ file }) => file === path);
  if (entry !== undefined)
    return spliced(entry.source, [...frontMatterEdits(text, rename), ...bodyEdits(entry, rename)]);
  if (path === 'content/topics.yaml' && kind === 'concept')
    return spliced(text, scalarEdits(text, ['concepts'], from.name, to.name));
  if (path === RUNS && kind === 'example') {
    const { [from.name]: run, ...runs } = JSON.parse(text) as Record<string, Run>;
    return run === undefined ? text : formatRuns({ ...runs, [to.name]: run });
  }
  if (path === 'tests/content/coverage.yaml') return spliced(text, scalarEdits(text, null, from.id, to.id));
  if (path === 'tests/bench/search/queries.yaml') return spliced(text, scalarEdits(text, ['want'], from.id, to.id));
  return text;
}

function frontMatterEdits(text: string, { from, to }: Rename): Edit[] {
  const [, fence = '', yaml = ''] = /^(---\r?\n)(.*?)^---$/ms.exec(text) ?? [];
  return scalarEdits(yaml, ['prerequisites', 'related'], from.id, to.id).map((edit) => ({
    ...edit,
    start: edit.start + fence.length,
  }));
}

/** Edits of a word in the scalars of YAML: those under one of the fields, or every value. Their quotes stay. */
function scalarEdits(yaml: string, fields: readonly string[] | null, from: string, to: string): Edit[] {
  const edits: Edit[] = [];
  const word = new RegExp(`(?<![^\\s'"])${from}(?![^\\s'"])`);
  visit(parseDocument(yaml), {
    Scalar(key, { range }, path) {
      const inField = path.some(
        (node) => isPair(node) && isScalar(node.key) && fields?.includes(String(node.key.value)),
      );
      if (key === 'key' || !range || (fields !== null && !inField)) return;
      const at = yaml.slice(range[0], range[1]).search(word);
      if (at !== -1) edits.push({ start: range[0] + at, old: from, text: to });
    },
  });
  return edits;
}

function bodyEdits(entry: Entry, { kind, from, to, paths }: Rename): Edit[] {
  return [...walk(entry.body.root)].flatMap((node): Edit[] => {
    const { start, source } = sourceOf(node, entry.source);
    if (node.name === 'Example' && kind === 'example' && attribute(node, 'name') === from.name) {
      return [{ start: start + source.search(/["']/) + 1, old: from.name, text: to.name }];
    }
    const path = node.url?.replace(/[#?].*$/, '') ?? '';
    const target = paths.get(path);
    if (target === undefined) return [];
    // The last, because a link's text may quote the address.
    return [{ start: start + source.lastIndexOf(node.url ?? ''), old: path, text: target }];
  });
}

function sourceOf({ position }: MdxNode, text: string): { start: number; source: string } {
  const start = position?.start.offset ?? 0;
  return { start, source: text.slice(start, position?.end.offset ?? 0) };
}

/** The redirects, each in one step to the page as it is now, and one more from each published address it leaves. */
function redirected(text: string, published: ReadonlySet<string>, { to, paths }: Rename): string {
  const document = parseDocument(text);
  if (!isSeq(document.contents)) document.contents = document.createNode([]) as never;
  const list = document.contents as unknown as YAMLSeq<YAMLMap>;
  const targets = new Set(paths.values());
  list.items = list.items.filter((item) => !targets.has(String(item.get('from'))));
  for (const item of list.items) item.set('to', paths.get(String(item.get('to'))) ?? item.get('to'));
  // A page that had renamed headings of its own has its record already.
  const known = new Set(list.items.map((item) => String(item.get('from'))));
  for (const from of paths.keys()) {
    if (published.has(from) && !known.has(from)) list.add(document.createNode({ from, to: to.path }, { flow: true }));
  }
  list.flow = list.items.length === 0;
  return document.toString({ lineWidth: 0 });
}

/** Where a program's old name is still said: by a tool in a recorded output, or in prose. */
function mentionsOf(texts: ReadonlyMap<string, string>, { from }: Rename): string[] {
  const name = new RegExp(`\\b${from.name}\\b`);
  return [...texts].filter(([path, text]) => /\.(out|mdx)$/.test(path) && name.test(text)).map(([path]) => path);
}

function spliced(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, old, text: fresh }) => done.slice(0, start) + fresh + done.slice(start + old.length), text);
}

interface Edit {
  readonly start: number;
  readonly old: string;
  readonly text: string;
}

/** Both names, and every address of ours that changes: old to new, without base. */
interface Rename {
  readonly kind: 'concept' | 'question' | 'example';
  readonly from: { readonly id: string; readonly name: string; readonly stem: string };
  readonly to: { readonly id: string; readonly name: string; readonly stem: string; readonly path: string };
  readonly paths: ReadonlyMap<string, string>;
}

/** What to write (path to text; null removes the file), and the files that still say the old name. */
export interface RenamePlan {
  readonly changes: ReadonlyMap<string, string | null>;
  readonly mentions: readonly string[];
}

/** Why nothing can be renamed so, and what to do instead. */
export interface RenameProblem {
  readonly problem: string;
}
