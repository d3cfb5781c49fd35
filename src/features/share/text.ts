/** The question, its short answer and where both stand, ready to paste into a chat. */
export function answerWithLink(title: string, answer: string, address: string): string {
  const text = answer.replace(/\s+/g, ' ').trim();
  return [title, text, address].filter((line) => line !== '').join('\n\n');
}
