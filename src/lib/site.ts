/** What the site is called and where its source lives: every page takes these from here. */
export const SITE = {
  name: 'Python Interview Reference',
  description:
    'Python interview questions and the concepts behind them: answers you can say aloud, code that was run, sources for every claim.',
  repository: 'https://github.com/python-interview-reference/python-interview-reference',
  branch: 'main',
} as const;

/** Where a reader changes a file in the browser. */
export function editUrl(file: string): string {
  return `${SITE.repository}/edit/${SITE.branch}/${file}`;
}

/** A new report with the entry's id, so that whoever reads it knows what it is about. */
export function reportUrl(id: string, address: string): string {
  const query = new URLSearchParams({
    title: `Error in ${id}`,
    body: `Entry: ${id}\nAddress: ${address}\n\nWhat is wrong, and how do you know?\n`,
  });
  return `${SITE.repository}/issues/new?${query}`;
}
