/** Spells out what would not be seen in a text, or would turn a line round: https://trojansource.codes */
export function visible(text: string): string {
  return text.replace(/[^\P{C}\t\n]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
