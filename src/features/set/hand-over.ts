/** Copies a text. Gives what to tell the reader: that it was done, or the text to copy by hand. */
export function copied(text: string, said: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => said,
    () => `Copy it yourself: ${text}`,
  );
}

/** Offers a Markdown text as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
