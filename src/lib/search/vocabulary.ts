/** Words, and marks between words, that make a question but say nothing of its subject. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `a an the is are was were be been being am do does did done doing how what whats why when where which who whom whose
  can could should would will shall may might must i im my me mine you your yours we our us it its they them their this
  that these those there here of to in on at for from by with as into about than then so if and or but not no
  im ive dont doesnt didnt isnt arent cant wont get gets got getting have has had having use used using make makes
  python py mean means explain tell difference between vs versus work works working happen happens way ways best
  thing things something someone really just still ever without different depending like : = - / # [ ] { }`.split(
    /\s+/,
  ),
);

/** The words that say what a text is about; all of them, if it has none but question words. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !QUESTION_WORDS.has(word));
  return content.length > 0 ? content : words;
}

// Operators and how people say them: https://docs.python.org/3/reference/lexical_analysis.html#operators
const SPOKEN: readonly (readonly [glyph: string, ...names: string[]])[] = [
  [':=', 'walrus', 'colon equals'],
  ['*', 'star', 'asterisk', 'splat'],
  ['**', 'double star', 'doublestar'],
  ['@', 'at sign', 'decorator'],
  ['|', 'pipe', 'union'],
  ['|=', 'pipe equals'],
  ['==', 'double equals', 'equality'],
  ['->', 'arrow'],
  ['//', 'floor division'],
  ['...', 'ellipsis'],
];

/** What a glyph is called, or the glyph that a name stands for; empty for any other word. */
export function glyphsOf(word: string): readonly string[] {
  return SPOKEN.flatMap(([glyph, ...names]) => {
    if (glyph === word) return names;
    return names.includes(word) ? [glyph] : [];
  });
}
