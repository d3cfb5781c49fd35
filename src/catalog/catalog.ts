import { buildCatalog } from '#src/lib/content/catalog.ts';
import type { Catalog, Entry } from '#src/lib/content/model.ts';
import type { Diagram } from '#src/lib/content/diagram.ts';
import type { Example } from '#src/lib/content/example.ts';
import { formatFaults } from '#src/lib/content/fault.ts';
import { fingerprint, readContent } from './read.ts';

let loaded: { readonly key: string; readonly catalog: Catalog } | undefined;
let built: Catalog | undefined;

/**
 * The checked content of this project. Read once per build; in development again whenever a file changed.
 * Throws one error that lists every fault.
 */
export function getCatalog(): Catalog {
  if (import.meta.env.DEV) return load(process.cwd());
  return (built ??= load(process.cwd()));
}

/** Reads and checks `<root>/content`, again only when a file changed; throws one error that lists every fault. */
export function load(root: string): Catalog {
  const key = `${root}\n${fingerprint(root)}`;
  if (loaded?.key === key) return loaded.catalog;
  const { value: catalog, errors } = buildCatalog(readContent(root));
  if (errors.length > 0) throw new Error(formatFaults(errors));
  loaded = { key, catalog };
  return catalog;
}

/** Entries of one kind, in the order of their topics and of reading. */
export function entriesOf(kind: Entry['kind']): readonly Entry[] {
  return getCatalog().entries.filter((entry) => entry.kind === kind);
}

/** A program by its name; the check has made sure that content only names those that exist. */
export function getExample(name: string): Example {
  const found = getCatalog().examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`No such program: ${name}`);
  return found;
}

/** A diagram by its name; checked like programs. */
export function getDiagram(name: string): Diagram {
  const found = getCatalog().diagrams.find((diagram) => diagram.name === name);
  if (found === undefined) throw new Error(`No such diagram: ${name}`);
  return found;
}

/** The entries with these ids, in that order. */
export function getEntries(ids: readonly string[]): readonly Entry[] {
  const { byId } = getCatalog();
  return ids.flatMap((id) => {
    const found = byId.get(id);
    return found === undefined || found.kind === 'example' ? [] : [found];
  });
}

/** The entries that embed a program. */
export function usersOf(example: Example): readonly Entry[] {
  return getCatalog().entries.filter((entry) => entry.body.examples.some(({ name }) => name === example.name));
}

/** What a heading of a page was called by before it had this id; of a page that moved, its redirect says it. */
export function formerIds(path: string, id: string): string[] {
  const renamed = getCatalog().redirects.filter(({ from, to }) => from === path && to === path);
  return renamed.flatMap(({ fragments }) => Object.keys(fragments).filter((former) => fragments[former] === id));
}

/** What stands before and after an entry in its topic's order. */
export function neighboursOf(entry: Entry): { readonly previous: Entry | undefined; readonly next: Entry | undefined } {
  const inTopic = getCatalog().entries.filter((candidate) => candidate.topic === entry.topic);
  const at = inTopic.findIndex((candidate) => candidate.id === entry.id);
  return { previous: inTopic[at - 1], next: inTopic[at + 1] };
}
