import { SITE } from '#src/lib/site.ts';
import { summaryOf, type Example } from './example.ts';
import { pathOf, permalinkOf, previewPath, topicPath, withBase } from './href.ts';
import type { Catalog, Entry } from './model.ts';

/**
 * Every address that leads on to another: the permalinks, and those that pages had before. A permalink maps the renamed
 * headings of its page, too: people paste it with a fragment.
 */
export function movesOf(catalog: Pick<Catalog, 'topics' | 'entries' | 'examples' | 'redirects'>): Move[] {
  const items = [...catalog.entries, ...catalog.examples];
  const said = new Map([
    ...catalog.topics.map((topic) => [topicPath(topic.id), sayTopic(topic)] as const),
    ...items.flatMap((item) => [pathOf(item), permalinkOf(item)].map((path) => [path, sayItem(item)] as const)),
  ]);
  // A page that stays knows the former names of its headings itself.
  const moved = catalog.redirects.filter(({ from, to }) => from !== to);
  const permalinks = items.map((item) => {
    const to = pathOf(item);
    const renames = moved.filter((redirect) => redirect.to === to).map(({ fragments }) => fragments);
    const fragments = Object.fromEntries(renames.flatMap((renamed) => Object.entries(renamed)));
    return { ...sayItem(item), from: permalinkOf(item), to, fragments, permanent: false };
  });
  const renamed = moved.map((redirect) => ({
    ...(said.get(redirect.to) ?? SITE_SAYS),
    ...redirect,
    permanent: true,
  }));
  return [...permalinks, ...renamed];
}

/**
 * The moves in the form that hosts read from `_redirects`, https://docs.netlify.com/manage/routing/redirects/overview/.
 * A browser takes the fragment along over a redirect but no host sees it, so a move that renames fragments is left to
 * its page. A permalink is "302 Found": nobody should put the page's address of today in its place.
 */
export function formatRedirects(moves: readonly Move[], base: string): string {
  const lines = moves
    .filter(({ fragments }) => Object.keys(fragments).length === 0)
    .map(({ from, to, permanent }) => `${withBase(from, base)} ${withBase(to, base)} ${permanent ? '301' : '302'}\n`);
  return lines.join('');
}

const SITE_SAYS: Said = { title: SITE.name, description: SITE.description, preview: previewPath() };

function sayItem(item: Entry | Example): Said {
  const description = item.kind === 'example' ? summaryOf(item) : item.summary;
  return { title: item.title, description, preview: previewPath(permalinkOf(item)) };
}

function sayTopic({ id, title, scope }: Catalog['topics'][number]): Said {
  return { title, description: scope, preview: previewPath(topicPath(id)) };
}

/** What is said of the page that an address leads to, for those who unfurl it. */
interface Said {
  readonly title: string;
  readonly description: string;
  readonly preview: string;
}

/** An address that leads on to another, without base; `fragments` were renamed on the way, old to new. */
export interface Move extends Said {
  readonly from: string;
  readonly to: string;
  readonly fragments: Readonly<Record<string, string>>;
  /** Whether the address was given up; a permalink never is. */
  readonly permanent: boolean;
}
