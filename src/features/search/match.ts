/** Where the words of a search wait, in session storage, for the page that it opens. */
export const MATCH_KEY = 'pir:match';

/** The stored words; whatever is not a list of a few short words is none. */
export function parseWords(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.filter((word): word is string => typeof word === 'string' && word.length < 60).slice(0, 8);
  } catch {
    return [];
  }
}
