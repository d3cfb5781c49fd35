import { EditorView } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';

/** The classes of src/lib/code/shiki.ts for the same kinds of tokens. */
export const codeColours = tagHighlighter([
  { tag: [tags.keyword, tags.modifier, tags.bool], class: 'k' },
  { tag: tags.string, class: 's' },
  { tag: tags.special(tags.string), class: 's' },
  { tag: tags.comment, class: 'c' },
  { tag: [tags.number, tags.escape], class: 'n' },
  { tag: tags.function(tags.definition(tags.variableName)), class: 'f' },
  { tag: [tags.definition(tags.className), tags.meta], class: 'f' },
]);

/** The page's own colours and sizes; custom properties reach into the shadow root, in either theme. */
export const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--card)', color: 'var(--ink)' },
  // Above the line numbers, which would cover an outline.
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    zIndex: '201',
    border: '2px solid var(--accent)',
    pointerEvents: 'none',
  },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '0.875rem', lineHeight: 'var(--s5)' },
  // A phone would zoom in on smaller text.
  '@media (pointer: coarse)': { '.cm-scroller': { fontSize: '1rem' } },
  '.cm-content': { padding: 'var(--s4) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--s4) 0 var(--s3)' },
  '.cm-gutters': { backgroundColor: 'var(--card)', color: 'var(--soft)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 var(--s1) 0 var(--s4)' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': { backgroundColor: 'var(--accent-wash)' },
  '&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket': { backgroundColor: 'var(--warn-wash)' },
  '.cm-specialChar': { color: 'var(--warn)' },
  '.k': { color: 'var(--code-keyword)' },
  '.s': { color: 'var(--code-string)' },
  '.c': { color: 'var(--code-comment)' },
  '.n': { color: 'var(--code-number)' },
  '.f': { color: 'var(--code-name)' },
});
