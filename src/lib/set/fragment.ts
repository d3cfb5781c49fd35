import { cleanTitle, isCode, LONGEST_TITLE, MOST_ENTRIES, plainLine, type EntrySet } from './entry-set.ts';

// Twice as long as any address that is written here; what is beyond is not even looked at.
const LONGEST = 3600;
const MOST_NAMED = 6;

/**
 * The fragment that a set is shared by: `#Senior-round/q12.q57.c8.n3`. The last part says how many entries there are,
 * so that whoever receives an address that was cut off is told so.
 */
export function formatSet({ title, codes }: EntrySet): string {
  const list = [...codes, `n${String(codes.length)}`].join('.');
  const clean = cleanTitle(title);
  return clean === '' ? `#${list}` : `#${encodeTitle(clean)}/${list}`;
}

/**
 * Reads what can be read of such a fragment. `errors` are sentences for the receiver: what could not be read, and what
 * is missing. Whether there are entries of these numbers is not known here.
 */
export function parseSet(fragment: string): { value: EntrySet; errors: readonly string[] } {
  const whole = fragment.replace(/^#/, '');
  // The part at which it is cut here would be read as another entry.
  const read = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/[^./]+$/, '') : whole;
  // What a sentence or a chat has put behind the address is no part of it.
  const text = unwrapped(read).replace(/[^\p{L}\p{N}]+$/u, '');
  // A title in which a chat has decoded the slashes still ends at the last one.
  const slash = text.lastIndexOf('/');
  const list = readList(text.slice(slash + 1));
  // An address that was cut off within its title has no list.
  const bare = slash < 0 && list.codes.length === 0 && list.said === null;
  const title = readTitle(bare ? text : text.slice(0, Math.max(slash, 0)));
  return {
    value: { title: title.value, codes: list.codes.slice(0, MOST_ENTRIES) },
    errors: [
      ...(whole.length > LONGEST ? ['It is longer than the address of any set: only its beginning was read.'] : []),
      ...title.errors,
      ...(bare ? ['It has no entries: it ends before the first of them.'] : faultsOf(list)),
    ],
  };
}

function encodeTitle(title: string): string {
  // Spaces become hyphens, for the eye. What chats take for the end of an address, or for emphasis, is encoded.
  return encodeURIComponent(title)
    .replaceAll('-', '%2D')
    .replaceAll('%20', '-')
    .replace(/[!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function readTitle(text: string): { value: string; errors: string[] } {
  const decoded = decode(text.replaceAll('-', ' '));
  const errors: string[] = [];
  if (decoded.includes('\ufffd')) errors.push('A part of its title could not be read.');
  if (Array.from(plainLine(decoded)).length > LONGEST_TITLE) {
    errors.push(`Its title was longer than ${LONGEST_TITLE} characters and is cut.`);
  }
  return { value: cleanTitle(decoded), errors };
}

function readList(text: string): List {
  const codes = new Set<string>();
  const twice = new Set<string>();
  const unreadable: string[] = [];
  let said: number | null = null;
  // Whatever stands between the parts, points or what a chat made of them, only parts them.
  for (const part of decode(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)) {
    if (isCode(part)) (codes.has(part) ? twice : codes).add(part);
    else if (/^n\d{1,3}$/.test(part)) said = Number(part.slice(1));
    else unreadable.push(part);
  }
  return { codes: [...codes], twice: [...twice], unreadable, said };
}

function faultsOf({ codes, twice, unreadable, said }: List): string[] {
  const last = codes.at(-1)?.toUpperCase();
  const faults: string[] = [];
  if (unreadable.length > 0) faults.push(`Not readable in it: ${named(unreadable.map((part) => `“${clip(part)}”`))}.`);
  if (last === undefined) faults.push('It has no entries.');
  if (twice.length > 0) faults.push(`Named more than once, shown once: ${named(twice.map(upper))}.`);
  if (codes.length > MOST_ENTRIES) {
    faults.push(`A set holds ${MOST_ENTRIES} entries. Left out: ${named(codes.slice(MOST_ENTRIES).map(upper))}.`);
  }
  if (said === null && last !== undefined) {
    faults.push(
      `It does not end with the number of its entries, so it may have been cut off: ${last} may be another entry, and more may be missing.`,
    );
  }
  if (said !== null && said !== codes.length) {
    faults.push(`It says that it has ${said} entries, and ${codes.length} could be read.`);
  }
  return faults;
}

/** Undoes that a chat has encoded the address as a whole, at most twice over. */
function unwrapped(text: string): string {
  let result = text;
  for (let round = 0; round < 2 && !result.includes('/') && result.includes('%'); round++) result = decode(result);
  return result;
}

/** Decodes what is percent-encoded; bytes that make no character become U+FFFD. Never throws. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      Uint8Array.from(run.slice(1).split('%'), (byte) => parseInt(byte, 16)),
    ),
  );
}

function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function clip(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

const upper = (code: string): string => code.toUpperCase();

interface List {
  readonly codes: readonly string[];
  readonly twice: readonly string[];
  readonly unreadable: readonly string[];
  /** How many entries the address says it has, or null where it does not say. */
  readonly said: number | null;
}
