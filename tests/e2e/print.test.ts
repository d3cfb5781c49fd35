import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
// The text column of A4 and of Letter, in the pixels of a printer's page.
const PAPER = { width: 680, height: 980 };
const ENTRIES = ['/questions/asyncio-task-group/', '/concepts/wsgi-and-asgi/', '/examples/wraps_copied_attributes/'];

describe.each([...ENTRIES, '/topics/typing/print/'])('%s on paper', (path) => {
  it('shows every word: nothing folded, nothing cut at the margin', async () => {
    const page = await onPaper(path);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('article :is(p, li, pre, td, h3, h4):not([hidden] *)')]
        .filter(
          (element) =>
            element.closest('.actions, .on-screen, .ask-link') === null &&
            !element.checkVisibility({ contentVisibilityAuto: true }),
        )
        .map(({ textContent }) => textContent.slice(0, 60)),
    );
    expect(hidden).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('pre, .table, figure, .prose, html')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map(({ textContent }) => textContent.slice(0, 60)),
    );
    expect(cut).toEqual([]);
  });

  it('has no furniture, and dark ink on white whatever the theme', async () => {
    const page = await onPaper(path, { before: `localStorage.setItem('pir:theme', 'dark')`, colorScheme: 'dark' });
    const furniture = '.site-header, .site-footer, .side, .toc, .actions, .anchor, .neighbours, .on-screen, button';
    expect(await page.locator(furniture).filter({ visible: true }).count()).toBe(0);
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    });
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(28, 30, 33)');
  });
});

it('an entry says on paper where and when it was published, and where its sources are', async () => {
  const page = await onPaper('/questions/asyncio-task-group/');
  const after = async (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await after('.provenance')).toMatch(/https?:\/\/.+\/q\/\d+\//);
  expect(await page.locator('.provenance time').isVisible()).toBe(true);
  const source = await page.locator('.sources a').first().getAttribute('href');
  expect(await after('.sources a')).toContain(source);
});

it('a script opens the folded answers before it prints, for browsers whose styles cannot', async () => {
  const page = await reader.open('/questions/asyncio-task-group/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('details:not([open])').count()).toBe(0);
});

it('the printed file has the folded answers and whole lines of code, without any script', async () => {
  const page = await onPaper('/questions/asyncio-task-group/', { javaScriptEnabled: false });
  const answer = await page.locator('.ask p').first().textContent();
  const code = await page.locator('pre code').first().textContent();
  const pdf = await page.pdf({ format: 'A4', margin: { left: '15mm', right: '15mm' } });
  expect(pdf.length).toBeGreaterThan(10_000);
  const text = textOf(pdf);
  if (text === null) {
    console.log('No pdftotext (poppler-utils): what stands in the printed file was not read.');
    return;
  }
  const squeezed = text.replace(/\s+/g, '');
  expect(squeezed).toContain((answer ?? '').replace(/\s+/g, '').slice(0, 80));
  for (const line of (code ?? '').split('\n')) expect(squeezed).toContain(line.replace(/\s+/g, ''));
});

async function onPaper(path: string, options: Parameters<typeof reader.open>[1] = {}): Promise<Page> {
  const page = await reader.open(path, { viewport: PAPER, ...options });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** The text of a PDF, where the tool for it is installed. */
function textOf(pdf: Uint8Array): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], {
      input: pdf,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
