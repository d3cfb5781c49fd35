/**
 * The short answer of an entry, out of its Markdown copy: the first section, whose inline Markdown is taken apart, so
 * that a page can show it without a parser. Empty where there is none.
 */
export function shortAnswer(markdown: string): Paragraph[] {
  const [, section = ''] = /^## .*\n([^]*?)(?=^## |$(?![^]))/m.exec(markdown) ?? [];
  return section
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(inlineParts);
}

/** Paragraphs as one line of Markdown again. */
export function asMarkdown(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((parts) => parts.map(markdownOf).join('')).join(' ');
}

function markdownOf(part: Part): string {
  const fence = part.text.includes('`') ? '`` ' : '`';
  switch (part.kind) {
    case 'code':
      return `${fence}${part.text}${Array.from(fence).reverse().join('')}`;
    case 'link':
      return `[${part.text}](${part.url})`;
    case 'emphasis':
      return `*${part.text}*`;
    default:
      return part.text;
  }
}

/** Code, links and emphasis of one paragraph; everything else is text as it stands. */
function inlineParts(paragraph: string): Paragraph {
  const parts: Part[] = [];
  let at = 0;
  const words = (end: number): void => {
    if (end > at) parts.push({ kind: 'text', text: paragraph.slice(at, end) });
  };
  for (const found of paragraph.matchAll(INLINE)) {
    const { code, label, url, emphasis } = found.groups ?? {};
    words(found.index);
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (label !== undefined) parts.push({ kind: 'link', text: label.replaceAll('`', ''), url: url ?? '' });
    else parts.push({ kind: 'emphasis', text: emphasis ?? '' });
    at = found.index + found[0].length;
  }
  words(paragraph.length);
  return parts;
}

const INLINE =
  /(?<ticks>`+) ?(?<code>.+?) ?\k<ticks>|\[(?<label>[^\]]+)\]\((?<url>https?:\/\/[^)\s]+)\)|(?<stars>\*{1,2})(?<emphasis>[^*\s](?:[^*]*[^*\s])?)\k<stars>/g;

/** A piece of a paragraph and what it is. */
export type Part =
  | { readonly kind: 'text' | 'code' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Paragraph = readonly Part[];
