import type { Entry } from '#src/lib/content/model.ts';
import { getCatalog } from './catalog.ts';
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
