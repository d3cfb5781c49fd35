import { changedParts, type News } from '#src/lib/content/changes.ts';
import type { Entry } from '#src/lib/content/model.ts';
import { textsOf, type Change } from './git.ts';

// How many days on which an entry was touched are looked at, to find one on which readers would see a difference.
const DAYS = 6;

/**
 * When readers last saw something new in each of the entries, and what: all that came of one day is one change. Newest
 * first; of one day, the higher numbers, which were written later. Where git does not know, the entry's own date stands.
 * @param root where the repository is
 * @param changesOf the changes of a file, newest first
 */
export function newsOf(
  entries: readonly Entry[],
  root: string,
  changesOf: (file: string) => readonly Change[],
): Item[] {
  const days = entries.map(({ file }) => daysOf(changesOf(file)).slice(0, DAYS));
  const versions = [...new Set(days.flat().flatMap(({ now, before }) => [now, ...(before === null ? [] : [before])]))];
  const read = textsOf(root, versions);
  const texts = new Map(versions.map((version, index) => [version, read[index]]));
  const items = entries.map((entry, index) => {
    for (const { date, now, before } of days[index] ?? []) {
      const [after, old] = [texts.get(now), before === null ? null : texts.get(before)];
      if (old === null) return { entry, date, news: 'new' as const };
      if (after === undefined || old === undefined) break;
      const news = changedParts(old, after, entry.kind);
      if (news.length > 0) return { entry, date, news };
    }
    return { entry, date: entry.updated, news: null };
  });
  return items.toSorted((a, b) => b.date.localeCompare(a.date) || b.entry.number - a.entry.number);
}

/** One change for each day: from the text before its first commit to that after its last. */
function daysOf(changes: readonly Change[]): Change[] {
  const days = [...Map.groupBy(changes, ({ date }) => date).values()];
  return days.flatMap((day) => {
    const [last, first] = [day[0], day.at(-1)];
    return last === undefined || first === undefined ? [] : [{ ...last, before: first.before }];
  });
}

/** An entry with the day of its last change that shows, as ISO date; `news` is null where nobody knows what it was. */
export interface Item {
  readonly entry: Entry;
  readonly date: string;
  readonly news: News | null;
}
