import type { Catalog, Entry } from './model.ts';
import type { Example } from './example.ts';

/** The lists a reader browses, by their addresses. */
export const SECTIONS = {
  topics: '/topics/',
  concepts: '/concepts/',
  questions: '/questions/',
  examples: '/examples/',
  search: '/search/',
  about: '/about/',
} as const;

/** The page on which readers write programs of their own; no search engine has a use for it. */
export const SCRATCH = '/scratch/';

/** Where a reader makes a set of entries, and where one that was shared opens, from its fragment. No page to find. */
export const SET_PATH = '/set/';

/** The whole reference on paper: its title and contents, each topic a page of its own. */
export const PRINT = '/print/';

/** The whole reference in one file, to read elsewhere. */
export const BOOKS = { epub: '/python-interview-reference.epub', pdf: '/python-interview-reference.pdf' } as const;

/** Where programs run: not pages, but what the pages load for it. */
export const RUN = '/run/';

/** The folder of one release of Pyodide, which never changes: "/run/pyodide-314.0.7/". */
export function runtimePath(version: string): string {
  return `${RUN}pyodide-${version}/`;
}

/** The canonical address of an entry, without base: "/questions/asyncio-task-group/". */
export function pathOf(entry: Entry | Pick<Example, 'kind' | 'name'>): string {
  if (entry.kind === 'example') return `${SECTIONS.examples}${entry.name}/`;
  return `${entry.kind === 'concept' ? SECTIONS.concepts : SECTIONS.questions}${entry.slug}/`;
}

/** The short address that people paste, without base: "/q/57/", "/c/8/", "/e/gil_countdown/". */
export function permalinkOf(entry: Entry | Example): string {
  if (entry.kind === 'example') return `/e/${entry.name}/`;
  return `/${entry.kind === 'concept' ? 'c' : 'q'}/${entry.number}/`;
}

/** The short address of the entry that a set names by its code, without base: "q57" is at "/q/57/". */
export function permalinkOfCode(code: string): string {
  return `/${code.slice(0, 1)}/${code.slice(1)}/`;
}

/** The address of a topic's page. */
export function topicPath(topic: string): string {
  return `${SECTIONS.topics}${topic}/`;
}

/** A whole topic on one page, for paper. */
export function topicPrintPath(topic: string): string {
  return `${topicPath(topic)}print/`;
}

/** The static page of all entries of one level. */
export function levelPath(level: string): string {
  return `/levels/${level}/`;
}

/** The static page of all entries that need one release of Python: "/versions/3.11/". */
export function versionPath(version: string): string {
  return `/versions/${version}/`;
}

/** The picture shown beside a link to the page with this short address: "/previews/q/57.png"; by itself, the site's. */
export function previewPath(path = '/'): string {
  return `/previews${path === '/' ? '/site' : path.slice(0, -1)}.png`;
}

/** The number as readers see it: "Q57", "C8"; an example has its name instead. */
export function labelOf(entry: Entry | Pick<Example, 'kind' | 'name'>): string {
  if (entry.kind === 'example') return `${entry.name}.py`;
  return `${entry.kind === 'concept' ? 'C' : 'Q'}${entry.number}`;
}

/** Puts the site's base in front of an address of ours; any other address is given back as it is. */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/$/, '')}${path}`;
}

/** Takes the site's base from the front of an address of ours again. */
export function withoutBase(path: string, base: string): string {
  const front = base.replace(/\/$/, '');
  return path.startsWith(`${front}/`) ? path.slice(front.length) : path;
}

/** Makes whole addresses, for those who read them elsewhere, of this site's own. */
export function absoluteFrom(site: URL | undefined, base: string): (path: string) => string {
  return (path) => new URL(withBase(path, base), site).href;
}

/** Every address that content may link to, without base and fragments. */
export function addressesOf(catalog: Pick<Catalog, 'topics' | 'entries' | 'examples'>): Set<string> {
  const items = [...catalog.entries, ...catalog.examples];
  return new Set([
    '/',
    ...Object.values(SECTIONS),
    SCRATCH,
    ...catalog.topics.map((topic) => topicPath(topic.id)),
    ...items.flatMap((item) => [pathOf(item), permalinkOf(item)]),
  ]);
}
