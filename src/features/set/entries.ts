import { isCode } from '#src/lib/set/entry-set.ts';

/** Reads what /set/ needs out of `/entries.json`: concepts and questions by their codes. What is no entry is left out. */
export function parseEntries(json: unknown): ReadonlyMap<string, Item> {
  const { entries } = isRecord(json) ? json : {};
  if (!Array.isArray(entries)) return new Map();
  const items = entries.map(parseItem).filter((item) => item !== null);
  return new Map(items.map((item) => [item.code, item]));
}

/** What is known of an entry whose list could not be had: its code. */
export function bareItem(code: string): Item {
  return { code, kind: kindOf(code), title: code.toUpperCase(), summary: '', level: '', url: '' };
}

/** What is said of an entry beside its title: "Q57 · Question · Advanced". */
export function aboutOf({ code, kind, level }: Item): string {
  return [code.toUpperCase(), kind, level].filter(Boolean).map(capitalised).join(' · ');
}

/** A word as it stands at the beginning. */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function parseItem(value: unknown): Item | null {
  if (!isRecord(value)) return null;
  const { kind, number, title, summary, level, url } = value;
  const code = `${text(kind).slice(0, 1)}${String(number)}`;
  if (!isCode(code) || text(title) === '' || !URL.canParse(text(url))) return null;
  return { code, kind: kindOf(code), title: text(title), summary: text(summary), level: text(level), url: text(url) };
}

const kindOf = (code: string): string => (code.startsWith('c') ? 'concept' : 'question');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** An entry as a set shows it. `url` is its published address, empty where it is not known. */
export interface Item {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly level: string;
  readonly url: string;
}
