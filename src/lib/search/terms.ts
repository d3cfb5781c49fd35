import { RARE, sortedWords, weightOf, type Index } from './index.ts';
import { distance, fold, stem, wordsOf } from './text.ts';
import { glyphsOf, QUESTION_WORDS } from './vocabulary.ts';

/** The words of a query, each with the stems it may mean and how sure that is. */
export function termsOf(index: Index, query: string, spelling: boolean): Term[] {
  const words = wordsOf(query);
  const quotes = new Set([...query.matchAll(/(?<!\w)(['"]).+?\1(?!\w)/g)].flatMap(([text]) => wordsOf(text)));
  const typing = !/\s$/.test(query);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const last = at === words.length - 1;
    const spoken = next === undefined ? [] : glyphsOf(`${word} ${next}`);
    if (spoken.length > 0) {
      const glyphs = new Map(spoken.map((glyph) => [glyph, 0.95]));
      terms.push(termOf(index, word, glyphs, null), termOf(index, next ?? '', glyphs, null));
      at += 1;
      continue;
    }
    const joined = next === undefined ? null : `${word}${next}`;
    if (joined !== null && joined.length > 4 && index.words.has(joined)) {
      const apart = new Map([[stem(joined), 0.97]]);
      terms.push(termOf(index, word, apart, null), termOf(index, next ?? '', new Map(apart), null));
      for (const [offset, part] of [word, next ?? ''].entries()) {
        if (index.words.has(part)) terms.at(offset - 2)?.matches.set(stem(part), 0.97);
      }
      at += 1;
      continue;
    }
    const { matches, correction } = meaningsOf(index, word, last && typing, spelling);
    for (const glyph of glyphsOf(word)) for (const other of wordsOf(glyph)) addBest(matches, stem(other), 0.8);
    const term = termOf(index, word, matches, correction);
    // A word that is still being typed may become any that it begins; what a message quotes is the reader's own.
    const begun = last && typing && matches.size > 0;
    const quoted = quotes.has(word) && words.length > 2;
    terms.push({ ...term, sure: begun ? 1 : term.sure, weight: quoted ? 0.25 * term.weight : term.weight });
  }
  return terms;
}

function termOf(index: Index, word: string, matches: Map<string, number>, correction: string | null): Term {
  const sure = Math.max(0, ...matches.values());
  const known = [...matches].filter(([key, quality]) => quality === sure && index.postings.has(key));
  const rarest = Math.log(1 + RARE);
  const idf = known.length === 0 ? rarest * 0.8 : Math.max(...known.map(([key]) => weightOf(index, key)));
  // A single letter is some variable's name.
  const weight = QUESTION_WORDS.has(word) || /^\p{L}$/u.test(word) ? 0.04 * rarest : idf;
  return { word, matches, correction, weight, sure };
}

/** What one word may stand for: itself, what it begins, two words run together, or what it misspells. */
function meaningsOf(
  index: Index,
  word: string,
  typing: boolean,
  spelling: boolean,
): { matches: Map<string, number>; correction: string | null } {
  const matches = new Map<string, number>();
  const key = stem(word);
  const known = index.postings.has(key);
  // "enumer" on its way to enumerate is no form of enum, and "mut" is none of mute: nothing is called that, but by chance.
  const half = !index.words.has(word) && (typing || key === word);
  if (known) matches.set(key, half ? 0.7 : 1);
  if (typing || ((!known || half) && word.length > 2)) {
    for (const longer of beginningWith(sortedWords(index), word)) {
      addBest(matches, index.words.get(longer) ?? longer, 0.45 + 0.45 * (word.length / longer.length));
    }
  }
  if (matches.size > 0) return { matches, correction: null };
  const near = spelling ? misspelt(index, word, typing) : { matches, correction: null };
  // One slip is likelier than a space that was left out.
  if (near.correction !== null && distance(word, near.correction, 1) <= 1) return near;
  for (let cut = 2; cut < word.length - 1; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (!index.words.has(left) || !index.words.has(right) || Math.min(left.length, right.length) < 3) continue;
    addBest(matches, stem(left), 0.85);
    addBest(matches, stem(right), 0.85);
  }
  return matches.size > 0 ? { matches, correction: null } : near;
}

/** The known words that a word nearly is; with a word still being typed, those it nearly begins. */
function misspelt(
  index: Index,
  word: string,
  typing: boolean,
): { matches: Map<string, number>; correction: string | null } {
  const limit = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 7 ? 1.5 : word.length < 10 ? 2 : 2.5;
  const found: { known: string; steps: number }[] = [];
  if (limit > 0) {
    for (const known of index.spellings) {
      // A short word with another first letter is another word, unless its first two were swapped.
      if (word.length < 6 && !known.startsWith(word.charAt(0)) && !known.startsWith(word.charAt(1))) continue;
      let steps = distance(word, known, limit);
      if (typing && steps > limit && known.length > word.length && word.length > 4) {
        steps = distance(word, known.slice(0, word.length), 1) + 0.5;
        if (steps > 1.5) continue;
      } else if (steps > limit) continue;
      found.push({ known, steps });
    }
  }
  const frequency = (known: string): number => index.postings.get(stem(known))?.size ?? 0;
  const sameStart = (known: string): number => (known.startsWith(word.charAt(0)) ? 0 : 0.6);
  found.sort(
    (a, b) => a.steps + sameStart(a.known) - b.steps - sameStart(b.known) || frequency(b.known) - frequency(a.known),
  );
  const least = found[0];
  if (least === undefined) return { matches: new Map(), correction: null };
  const cost = (item: { known: string; steps: number }): number => item.steps + sameStart(item.known);
  const matches = new Map<string, number>();
  for (const item of found.slice(0, 6)) {
    if (cost(item) > cost(least) + 0.7) continue;
    addBest(matches, stem(item.known), Math.max(0.3, 0.92 - 0.12 * cost(item)));
  }
  return { matches, correction: least.known };
}

/** The query as it was understood, if a few of its words were misspelt; else null. */
export function correctionOf(query: string, terms: readonly Term[]): string | null {
  const wrong = terms.filter(({ correction }) => correction !== null);
  if (wrong.length === 0 || wrong.length > 3) return null;
  return wrong.reduce((text, { word, correction }) => replaceWord(text, word, correction ?? word), fold(query));
}

function replaceWord(text: string, word: string, other: string): string {
  const at = text.indexOf(word);
  return at < 0 ? text : text.slice(0, at) + other + text.slice(at + word.length);
}

/** The words of a sorted list that begin with a prefix, 60 at most. */
function beginningWith(sorted: readonly string[], prefix: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  while (found.length < 60 && sorted[low]?.startsWith(prefix) === true) found.push(sorted[low++] ?? '');
  return found;
}

function addBest(matches: Map<string, number>, key: string, quality: number): void {
  matches.set(key, Math.max(matches.get(key) ?? 0, quality));
}

/** A word of a query: the stems it may mean with how sure that is, and how much it says. */
export interface Term {
  readonly word: string;
  readonly weight: number;
  readonly matches: Map<string, number>;
  readonly correction: string | null;
  /** How sure the likeliest of its meanings is. */
  readonly sure: number;
}
