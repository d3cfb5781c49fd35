import { SHAPES } from './body.ts';
import { frontMatterOf } from './front-matter.ts';
import type { Entry } from './model.ts';

/**
 * The parts of an entry whose words differ between two versions of its file, as readers call them, in the order of the
 * page: ["title", "Say this first", "Traps", "sources"]. How the lines are broken does not matter.
 */
export function changedParts(before: string, after: string, kind: keyof typeof SHAPES): string[] {
  const [old, now] = [partsOf(before, kind), partsOf(after, kind)];
  const names = new Set([...now.keys(), ...old.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name));
}

/** What is new in an entry, in a sentence, and then what it is about. */
export function formatNews(news: News | null, { kind, summary }: Pick<Entry, 'kind' | 'summary'>): string {
  if (news === null) return summary;
  if (news === 'new') return `New ${kind}. ${summary}`;
  return `Changed: ${news.join('; ')}. ${summary}`;
}

function partsOf(text: string, kind: keyof typeof SHAPES): Map<string, string> {
  const meta = frontMatterOf('', text).value;
  const fields = new Map(typeof meta === 'object' && meta !== null ? Object.entries(meta) : []);
  const field = (name: string): string => JSON.stringify(fields.get(name) ?? null);
  const [opening = '', ...sections] = text.replace(/^---$.*?^---$/ms, '').split(/^## /m);
  return new Map([
    ['title', field('title')],
    [SHAPES[kind].short.title, plain(opening)],
    ...sections.map((section) => [section.split('\n', 1)[0]?.trim() ?? '', plain(section)] as const),
    ['sources', field('sources')],
    ['level', field('level')],
  ]);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** That an entry is new, or the names of its parts that changed. */
export type News = 'new' | readonly string[];
