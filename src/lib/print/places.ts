import { pathOf, permalinkOf, topicPath, topicPrintPath } from '#src/lib/content/href.ts';
import type { Catalog, Entry } from '#src/lib/content/model.ts';
import type { Topic } from '#src/lib/content/schema.ts';

// Slugs have single hyphens only, so two of them part an entry from what is within it.
const WITHIN = '--';

/** Where an entry or a topic stands in a long text of many: the id of its beginning, "question-zip", "topic-typing". */
export function placeOf(item: Pick<Entry, 'kind' | 'slug'> | Topic): string {
  return 'slug' in item ? `${item.kind}-${item.slug}` : `topic-${item.id}`;
}

/** The id, in a long text, of what has the id `id` on its own page. */
export function within(place: string, id: string): string {
  return `${place}${WITHIN}${id}`;
}

/** The place that an id of a long text belongs to. */
export function placeWithin(id: string): string {
  return id.split(WITHIN)[0] ?? id;
}

/** The places of topics and entries, by every address without base that leads to them. */
export function placesOf({ topics, entries }: Pick<Catalog, 'topics' | 'entries'>): Places {
  return new Map([
    ...topics.flatMap((topic) =>
      [topicPath(topic.id), topicPrintPath(topic.id)].map((path) => [path, placeOf(topic)] as const),
    ),
    ...entries.flatMap((entry) => [pathOf(entry), permalinkOf(entry)].map((path) => [path, placeOf(entry)] as const)),
  ]);
}

/** The link `href` as it leads within a long text, or null if what it leads to is not in there. */
export function linkWithin(href: string, base: string, places: Places): string | null {
  const [address = '', fragment] = href.split('#');
  const root = base.replace(/\/$/, '');
  const place = address.startsWith(`${root}/`) ? places.get(address.slice(root.length)) : undefined;
  if (place === undefined) return null;
  return `#${fragment === undefined ? place : within(place, fragment)}`;
}

export type Places = ReadonlyMap<string, string>;
