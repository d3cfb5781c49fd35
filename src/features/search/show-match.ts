import { markWords } from './results.ts';
import { parseWords } from './match.ts';

const NAME = 'search-match';
const STYLE = `::highlight(${NAME}) { background: var(--accent-wash); color: var(--accent); }`;
const MOST = 100;

/**
 * Marks the words that led here, from the heading in the address on, until the reader does something. Nothing in the
 * page changes: the marks are a highlight of the browser's own (https://drafts.csswg.org/css-highlight-api-1/).
 */
export function showMatch(stored: string): void {
  const query = parseWords(stored).join(' ');
  const article = document.querySelector('article');
  if (query === '' || article === null || !('highlights' in CSS)) return;
  const from = document.querySelector(':target');
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && ranges.length < MOST; node = walker.nextNode()) {
    const before = from !== null && (node.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (before) continue;
    let at = 0;
    for (const { text, marked } of markWords(node.textContent ?? '', query)) {
      if (marked) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        ranges.push(range);
      }
      at += text.length;
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const end = new AbortController();
  const clear = (): void => {
    CSS.highlights.delete(NAME);
    end.abort();
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, clear, { signal: end.signal });
}
