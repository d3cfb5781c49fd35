/** A link in Markdown; what would end it early in the title is escaped. */
export function markdownLink(title: string, address: string): string {
  return `[${title.replace(/[\\[\]]/g, '\\$&')}](${address})`;
}

/** The question, its short answer and where both stand, ready to paste into a chat. */
export function answerWithLink(title: string, answer: string, address: string): string {
  const text = answer.replace(/\s+/g, ' ').trim();
  return [title, text, address].filter((line) => line !== '').join('\n\n');
}
