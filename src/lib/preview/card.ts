import { ranOn, type Example } from '#src/lib/content/example.ts';
import { labelOf, permalinkOf, previewPath, topicPath } from '#src/lib/content/href.ts';
import type { Catalog, Entry } from '#src/lib/content/model.ts';
import type { Level, Topic } from '#src/lib/content/schema.ts';
import { SITE } from '#src/lib/site.ts';

/** Every picture of the site: its address, without base, to what it says. */
export function cardsOf(catalog: Pick<Catalog, 'topics' | 'entries' | 'examples'>): Map<string, Card> {
  const titles = new Map(catalog.topics.map(({ id, title }) => [id, title]));
  const topicOf = ({ topic }: Entry | Example): string => titles.get(topic) ?? '';
  return new Map([
    [
      previewPath(),
      { label: '', level: null, about: 'Answers, code and sources', title: SITE.name, note: SITE.description },
    ],
    ...catalog.topics.map((topic) => [previewPath(topicPath(topic.id)), topicCard(topic)] as const),
    ...catalog.entries.map((entry) => [previewPath(permalinkOf(entry)), entryCard(entry, topicOf(entry))] as const),
    ...catalog.examples.map(
      (example) => [previewPath(permalinkOf(example)), programCard(example, topicOf(example))] as const,
    ),
  ]);
}

function entryCard(entry: Entry, about: string): Card {
  return { label: labelOf(entry), level: entry.level, about, title: entry.title, note: '' };
}

function programCard(example: Example, about: string): Card {
  const [releases] = ranOn(example);
  const note = `${about} · a program${releases === undefined ? '' : ` that was run on ${releases}`}`;
  return { label: labelOf(example), level: null, about: '', title: example.title, note };
}

function topicCard({ title, scope }: Topic): Card {
  return { label: '', level: null, about: 'Topic', title, note: scope };
}

/** What a picture says; an empty text or null is left out. */
export interface Card {
  /** The number, or the name of a program's file. */
  readonly label: string;
  readonly level: Level | null;
  /** What the page belongs to. */
  readonly about: string;
  readonly title: string;
  readonly note: string;
}
