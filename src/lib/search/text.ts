/** Lower case, without accents, with plain quotes and dashes, two underscores by one name: the form in which texts are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—]/g, '-')
    .toLowerCase()
    .replace(/\b(?:double|underscore)[ -]underscores?\b/g, 'dunder');
}

/** Letters and digits only, so that "default dict", "default_dict" and "DefaultDict" are one; of what is mostly symbols, all. */
export function squash(text: string): string {
  const plain = fold(text);
  const letters = plain.replace(/[^\p{L}\p{N}]+/gu, '');
  const solid = plain.replace(/[\s_]+/g, '');
  return letters.length * 2 < solid.length || letters === '' ? plain.replace(/\s+/g, '') : letters;
}

/** A message without what differs each time it is printed: what it quotes or brackets, addresses and numbers; squashed. */
export function template(text: string): string {
  return squash(text.replace(/(?<!\w)(['"]).+?\1(?!\w)|<[^>]*>|\([^)]*\)|0x[\da-f]+|\d+/gi, ' '));
}

/**
 * The words of a text: whole names and their parts ("functools.lru_cache" gives functools, lru and cache), camel case
 * taken apart, and runs of symbols as they stand (":=", "**").
 */
export function wordsOf(text: string): string[] {
  const apart = text.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const plain = fold(apart).replace(/(\p{L})'(s|t|re|ve|ll|d)\b/gu, '$1$2');
  return plain.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}_.,;?!'"()]+/gu) ?? [];
}

/** The words of a text, and those that underscores or dots join, whole as well. */
export function wordsWithWholes(text: string): string[] {
  const joined = fold(text).match(/[\p{L}\p{N}]+(?:[_.][\p{L}\p{N}]+)+/gu) ?? [];
  const solid = text.match(/\p{L}+/gu)?.filter((word) => /\p{Ll}\p{Lu}/u.test(word)) ?? [];
  return [...wordsOf(text), ...[...joined, ...solid].map(squash)];
}

/**
 * The stem under which forms of a word meet: "caching", "cached" and "caches" are "cach". Cuts the commonest endings of
 * English only; a word that is cut wrongly still meets itself.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = word.replace(/(?<=ss)es$|(?<![sui])s$/, '').replace(/ie$/, 'y');
  const cut = singular
    .replace(/(?<=\p{L}{3})(?:ation|ating|ated|ator)$/u, 'at')
    .replace(/(?<=\p{L}{3})(?:ising|ised|ise|izing|ized|ize)$/u, 'is')
    .replace(/(?<=\p{L}{3})(?:ing|ed|er|ly)$/u, '');
  const bare = cut === singular ? cut : cut.replace(/([^s])\1$/, '$1');
  return bare.length > 3 ? bare.replace(/[ey]$/, '') : bare;
}

const VOWELS = /^[aeiou]{2}$/;

/**
 * How many letters have to be typed, dropped, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment), or more than `limit` as soon as it is sure to be more. Another letter counts one and a
 * half, a quarter less if both are vowels: who misspells a word drops, doubles and swaps letters, or mistakes a vowel.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : VOWELS.test(`${a[row - 1]}${b[column - 1]}`) ? 1.25 : 1.5),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(before, column - 2) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
