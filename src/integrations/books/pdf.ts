import { launch } from '#src/cli/chromium.ts';
import type { Part, Volume } from './volume.ts';

// Chromium makes the outline from the tags.
const OPTIONS = { outline: true, tagged: true, printBackground: true, preferCSSPageSize: true } as const;

/** The volume as one page that needs nothing else: what the PDF is printed from. */
export function pageOf({ title, front, parts }: Volume, css: string): string {
  // Pages of one part carry its title.
  const heads = parts.map(
    ({ place, title: head }) => `@page ${place} { @top-right { content: ${JSON.stringify(head)} } }`,
  );
  const styles = new Set([front, ...parts].map((part) => part.styles));
  const section = ({ place, html }: Part): string =>
    `<section class="page part" style="page: ${place}">${html}</section>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>${[...styles, css, ...heads].join('\n')}</style></head>
<body>${[front, ...parts].map(section).join('\n')}</body></html>`;
}

/** Prints a page with the Chromium of this machine. */
export async function print(html: string): Promise<Uint8Array> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
    await page.setContent(html);
    return await page.pdf(OPTIONS);
  } finally {
    await browser.close();
  }
}
