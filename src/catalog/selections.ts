import type { Entry } from '#src/lib/content/model.ts';
import { getCatalog } from './catalog.ts';
import { pathOf } from '#src/lib/content/href.ts';
import { lastChanged } from './dates.ts';

/** Where a newcomer begins: the first concept of every topic. */
export function startingPoints(): readonly Entry[] {
  const { topics, entries } = getCatalog();
  return topics.flatMap((topic) => entries.find((entry) => entry.topic === topic.id && entry.kind === 'concept') ?? []);
}

/** The entries that changed last, newest first; of one day, the higher numbers, which were written later. */
export function newest(count: number): readonly Entry[] {
  const dated = getCatalog().entries.map((entry) => ({ entry, date: lastChanged(entry.file, entry.updated) }));
  dated.sort((a, b) => b.date.localeCompare(a.date) || b.entry.number - a.entry.number);
  return dated.slice(0, count).map(({ entry }) => entry);
}

/** Every published address with its title, for proposing the nearest one where nothing is found. */
export function addressIndex(): readonly { readonly path: string; readonly title: string }[] {
  const { entries, examples } = getCatalog();
  return [...entries, ...examples].map((entry) => ({ path: pathOf(entry), title: entry.title }));
}
