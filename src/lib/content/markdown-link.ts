/** A link in Markdown; what would end it early in the title is escaped. */
export function markdownLink(title: string, address: string): string {
  return `[${title.replace(/[\\[\]]/g, '\\$&')}](${address})`;
}
