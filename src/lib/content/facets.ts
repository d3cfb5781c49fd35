import type { Entry } from './model.ts';

/** What the lists filter an entry by; `python` is the release it needs, or "any". */
export function facetsOf(entry: Entry): { level: string; topic: string; python: string } {
  return { level: entry.level, topic: entry.topic, python: entry.python?.since ?? 'any' };
}
