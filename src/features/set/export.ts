import { markdownLink } from '#src/lib/content/markdown-link.ts';
import { asMarkdown, type Paragraph } from '#src/lib/content/short-answer.ts';
import { aboutOf, type Item } from './entries.ts';

/**
 * A set as a Markdown list with links.
 * @param addressOf gives the permanent address of an entry
 * @param answers short answers by code, for those that are to be in it
 */
export function setMarkdown(
  { title, items }: { title: string; items: readonly Item[] },
  addressOf: (item: Item) => string,
  answers: ReadonlyMap<string, readonly Paragraph[]> = new Map(),
): string {
  const lines = items.map((item, index) => {
    const lead = `${String(index + 1)}. `;
    const parts = [
      `${markdownLink(item.title, addressOf(item))} (${aboutOf(item)})`,
      asMarkdown(answers.get(item.code) ?? []) || item.summary,
    ];
    return lead + parts.filter(Boolean).join(`\n${' '.repeat(lead.length)}`);
  });
  return `# ${title}\n\n${lines.join('\n')}\n`;
}

/** A name for the file that a set is saved as. */
export function fileName(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${words || 'set'}.md`;
}
