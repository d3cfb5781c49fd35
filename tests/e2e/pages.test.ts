import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entriesSchema } from '#src/lib/content/entries-json.ts';
import { aReader } from '../support/reader.ts';

const reader = aReader();
// An option of the search holds its link, which is out of the tab order: the field moves between options.
const SEARCH_OPTIONS = ['nested-interactive'];

const WINDOWS = [
  [1920, 1080],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const;

const PAGES = [
  '/',
  '/topics/',
  '/topics/concurrency/',
  '/topics/collections/print/',
  '/concepts/',
  '/concepts/generators/',
  '/questions/',
  '/questions/asyncio-task-group/',
  '/examples/',
  '/examples/wraps_copied_attributes/',
  '/levels/advanced/',
  '/versions/3.11/',
  '/search/',
  '/search/?q=generator',
  '/about/',
  '/scratch/',
  '/set/',
  '/set/#Senior-round/q57.c8.q12.n3',
  '/404.html',
];

describe.each(PAGES)('%s', (path) => {
  it('has no accessibility fault, in light or in dark', { timeout: 120_000 }, async () => {
    const page = await reader.open(path, { colorScheme: 'light' });
    if (path.includes('?q=')) await page.getByRole('option').first().waitFor();
    // Of the thousand lines of the list of all titles the first are looked at; to exclude the others takes axe as long.
    const alike = page.locator('.title-index li:nth-child(n + 20)');
    await alike.evaluateAll((lines) => lines.forEach((line) => line.remove()));
    expect(faultsOf(await new AxeBuilder({ page }).disableRules(SEARCH_OPTIONS).analyze())).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Nothing but colours differs.
    expect(faultsOf(await new AxeBuilder({ page }).withRules(['color-contrast']).analyze())).toEqual([]);
  });

  it('loads without a shift, and without a word on the console about its policy or anything else', async () => {
    const page = await reader.open(path, {
      before: `window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })`,
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('window.shift')).toBe(0);
    expect(page.complaints).toEqual([]);
  });

  it('fits windows of all sizes', async () => {
    const page = await reader.open(path, { viewport: { width: 1920, height: 1080 } });
    const wide: string[] = [];
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over !== 0) wide.push(`${over} pixels at ${width}`);
    }
    expect(wide).toEqual([]);
  });
});

describe('every entry and program', () => {
  it('says nothing on the console and breaks no policy', async () => {
    const tabs = [await reader.open('/'), await reader.open('/')];
    const response = await tabs[0]?.request.get('/entries.json');
    const paths = entriesSchema.parse(await response?.json()).entries.map(({ url }) => new URL(url).pathname);
    const visit = async (page: Page): Promise<void> => {
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) await page.goto(path);
    };
    await Promise.all(tabs.map(visit));
    expect(tabs.flatMap(({ complaints }) => complaints)).toEqual([]);
  }, 180_000);
});

describe('an entry', () => {
  it('has targets of 24 pixels at least, links in text aside', async () => {
    const page = await reader.open('/questions/asyncio-task-group/', { viewport: { width: 390, height: 844 } });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, header a, nav a, summary')]
        .filter((element) => element.checkVisibility() && !element.closest('dialog'))
        .map((element) => ({ text: element.textContent.trim(), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
  });

  it('marks the heading that is being read', async () => {
    const page = await reader.open('/concepts/generators/', { viewport: { width: 1360, height: 800 } });
    const current = page.locator('.toc [aria-current]');
    await current.getByText('In one breath').waitFor();
    await page.locator('#traps').evaluate((heading) => heading.scrollIntoView());
    await current.getByText('Traps').waitFor();
    expect(await current.count()).toBe(1);
  });

  it('copies its program: the source and nothing else', async () => {
    const page = await reader.open('/examples/zip_swallows_one_item/');
    await page.locator('figure').getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('figure pre code').textContent());
    expect(copied).not.toMatch(/Output|CPython|Copy|# \/\/\//);
    expect(copied).toMatch(/print\(/);
  });

  it('says where it was changed and how to report an error in it', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    const foot = page.locator('.provenance');
    expect(await foot.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await foot.getByRole('link', { name: /Edit/ }).getAttribute('href')).toMatch(
      /content\/questions\/concurrency\/asyncio-task-group\.mdx$/,
    );
    const report = await foot.getByRole('link', { name: /Report/ }).getAttribute('href');
    expect(new URL(report ?? '').searchParams.get('body')).toContain('question/asyncio-task-group');
  });
});

/** The rules that were broken, each with the first places. */
function faultsOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)].join(' '));
}
