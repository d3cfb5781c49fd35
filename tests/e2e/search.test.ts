import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
type Locator = ReturnType<Page['locator']>;
const input = (page: Page): Locator => page.getByRole('combobox');
const options = (page: Page): Locator => page.getByRole('option');
const active = (page: Page): Locator => page.locator('[role=option][aria-selected=true]');
const status = (page: Page): Locator => page.locator('[role=status]').filter({ visible: true });
const firstTitle = (page: Page): Promise<string | null> =>
  options(page).first().locator('[data-result-title]').textContent();
const hrefs = (page: Page): Promise<(string | null)[]> =>
  options(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

async function open(
  path = '/',
  before?: (page: Page) => Promise<void>,
): Promise<Awaited<ReturnType<typeof reader.open>>> {
  const page = await reader.open(path);
  await before?.(page);
  await page.keyboard.press('/');
  return page;
}

async function find(page: Page, query: string): Promise<void> {
  await input(page).fill(query);
  await page
    .locator(`search-panel[data-settled=${JSON.stringify(query)}]`)
    .first()
    .waitFor();
}

describe('the search dialog', () => {
  it.each(['Control+k', '/'])('opens on %s with the focus in its field, and gives it back', async (key) => {
    const page = await reader.open('/concepts/generators/');
    const link = page.locator('.side a').first();
    await link.focus();
    await page.keyboard.press(key);
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/concepts/generators/');
  });

  it('closes when the reader goes back, and stays on the page', async () => {
    const page = await open('/concepts/generators/');
    await page.locator('dialog[open]').waitFor();
    await page.goBack();
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    expect(new URL(page.url()).pathname).toBe('/concepts/generators/');
  });

  it('opens from its button, finds an entry by what it is called, and leaves no trace in the history', async () => {
    const page = await reader.open('/');
    await page.locator('.site-header [data-search-open]').click();
    await find(page, 'TaskGroup');
    expect(await firstTitle(page)).toContain('TaskGroup');
    expect(await options(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(await options(page).first().textContent()).toContain('Q57 · Concurrency · advanced');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/questions/asyncio-task-group/');
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it.each([
    ['gil', 'GIL'],
    [':=', 'walrus'],
    ['functools.lru_cache', 'functools'],
    ['why is my list shared between calls', 'mutable default'],
  ])('answers %j while it is typed', async (query, title) => {
    const page = await open();
    await input(page).pressSequentially(query);
    await expect.poll(() => firstTitle(page)).toContain(title);
  });

  it('leads to the heading that answers, and shows the match once', async () => {
    const page = await open();
    await find(page, 'lock order deadlock');
    const link = options(page).first().locator('a');
    expect(await link.getAttribute('href')).toMatch(/^\/concepts\/race-conditions\/#.*deadlock/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/concepts/race-conditions/#*');
    await page.locator(':target').waitFor();
    const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0);
    await expect.poll(marks).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Shift');
    expect(await marks()).toBe(0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await marks()).toBe(0);
  });

  it('mends a misspelling, says so, and does as it is told', async () => {
    const page = await open();
    await find(page, 'deocrator');
    expect(await firstTitle(page)).toContain('Decorators');
    await page.locator('[role=status][data-corrected]', { hasText: 'for “decorator”' }).waitFor();
    await page.getByRole('button', { name: 'Search instead for “deocrator”' }).click();
    await page.locator('[role=status][data-weak]').waitFor();
    expect(await page.locator('[data-corrected]').count()).toBe(0);
  });

  it('says honestly that there is nothing', async () => {
    const page = await open();
    await find(page, 'kubernetes ingress');
    await page.locator('[role=status][data-weak]').waitFor();
    await page.locator('.search-help').getByRole('link', { name: 'the topics' }).waitFor();
  });

  it('goes round with the arrows, keeping the focus in the field', async () => {
    const page = await open();
    await find(page, 'generator');
    const count = await options(page).count();
    const first = await active(page).getAttribute('id');
    expect(await input(page).getAttribute('aria-activedescendant')).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await active(page).getAttribute('id')).not.toBe(first);
    await page.keyboard.press('End');
    expect(await active(page).getAttribute('id')).toBe(`dialog-hit-${count - 1}`);
    await page.keyboard.press('ArrowDown');
    expect(await active(page).getAttribute('id')).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await active(page).getAttribute('id')).toBe(`dialog-hit-${count - 1}`);
    await page.keyboard.press('Home');
    expect(await active(page).getAttribute('id')).toBe(first);
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('takes typing anywhere in it', async () => {
    const page = await open();
    await find(page, 'generator');
    await page.getByRole('group', { name: 'Narrow the results' }).getByRole('button').first().focus();
    await page.keyboard.type('s');
    await expect.poll(() => input(page).inputValue()).toBe('generators');
  });

  it('opens a new tab with Control, and copies the link with Shift', async () => {
    const page = await open();
    await find(page, 'TaskGroup');
    await page.keyboard.press('Shift+Enter');
    await status(page).filter({ hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^http.*\/questions\/asyncio-task-group\/$/,
    );
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    await tab.waitForURL('**/questions/asyncio-task-group/');
    expect(await page.locator('dialog[open]').count()).toBe(1);
  });

  it('narrows by facets whose counts are true', async () => {
    const page = await open();
    await find(page, 'the generator');
    const before = await options(page).count();
    for (const name of ['Concepts', 'Examples']) {
      const choice = page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
      const count = Number(/\d+$/.exec((await choice.textContent()) ?? '')?.[0]);
      await choice.click();
      await expect.poll(() => options(page).count()).toBe(count);
      expect(count).toBeLessThan(before);
      await choice.click();
      await expect.poll(() => options(page).count()).toBe(before);
    }
  });

  it('keeps what was searched for and read', async () => {
    const page = await open();
    await find(page, 'TaskGroup');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/questions/asyncio-task-group/');
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'TaskGroup', exact: true }).waitFor();
    await expect.poll(() => hrefs(page)).toEqual(['/questions/asyncio-task-group/']);
    await page.getByRole('button', { name: 'TaskGroup', exact: true }).click();
    await expect.poll(() => options(page).first().textContent()).toContain('advanced · read');
  });

  it('takes what is selected for its query, anew each time', async () => {
    const select = async (page: Page, length: number): Promise<void> => {
      await page.locator('h1').evaluate((heading, end) => {
        document.getSelection()?.setBaseAndExtent(heading.firstChild ?? heading, 0, heading.firstChild ?? heading, end);
      }, length);
    };
    const page = await open('/concepts/generators/', (opened) => select(opened, 10));
    expect(await input(page).inputValue()).toBe('Generators');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await select(page, 9);
    await page.keyboard.press('/');
    expect(await input(page).inputValue()).toBe('Generator');
  });

  it('has no accessibility fault while it shows results', async () => {
    const page = await open();
    await find(page, 'generator');
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .disableRules(['nested-interactive'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(page.complaints).toEqual([]);
  });
});

describe('when something is missing', () => {
  const without = async (...patterns: string[]): Promise<Page> =>
    open('/', async (page) => {
      for (const pattern of patterns) await page.route(pattern, (route) => route.abort());
    });

  it('the short index answers without the full text', async () => {
    const page = await without('**/pagefind/**');
    await find(page, 'generators');
    expect(await firstTitle(page)).toContain('Generators');
  });

  it('the full text answers without the short index', async () => {
    const page = await without('**/search/*.json');
    await find(page, 'generators');
    expect((await hrefs(page)).some((href) => href?.startsWith('/concepts/generators/'))).toBe(true);
  });

  it('what entries are called answers without the rest', async () => {
    const page = await without('**/search/shards/**', '**/search/summaries/*');
    await find(page, 'generators');
    expect(await firstTitle(page)).toContain('Generators');
  });

  it('a sentence answers without both, and the next key tries again', async () => {
    const page = await without('**/search/*.json', '**/pagefind/**');
    await input(page).fill('generators');
    await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
    await page.locator('.search-help').getByRole('link', { name: 'the topics' }).waitFor();
    await page.unroute('**/search/*.json');
    await find(page, 'generator');
    expect(await firstTitle(page)).toContain('Generator');
  });

  it('says so when its script cannot be loaded', async () => {
    const page = await without('**/panel.*.js');
    await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
  });
});

describe('the search page', () => {
  it('shows what its address asks for', async () => {
    const page = await reader.open('/search/?q=TaskGroup&kind=question');
    await options(page).first().waitFor();
    expect(page.workers(), 'one panel searches; that of the dialog rests').toHaveLength(1);
    expect(await input(page).inputValue()).toBe('TaskGroup');
    expect((await hrefs(page)).every((href) => href?.startsWith('/questions/'))).toBe(true);
    expect((await hrefs(page))[0]).toBe('/questions/asyncio-task-group/');
  });

  it('keeps its address up to date, and the keys go to its field', async () => {
    const page = await reader.open('/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('yield from');
    await options(page).first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=yield+from');
    await page.getByRole('button', { name: /^Examples/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=yield+from&kind=example');
  });

  it('lists every program where programs are all that is asked for', async () => {
    const page = await reader.open('/search/?kind=example');
    await expect.poll(() => options(page).count()).toBeGreaterThan(400);
    expect((await hrefs(page)).every((href) => href?.startsWith('/examples/'))).toBe(true);
  });

  it('finds the same as the dialog', async () => {
    const page = await reader.open('/search/?q=context+variable');
    await page.locator('search-panel[data-settled="context variable"]').waitFor();
    const onPage = await hrefs(page);
    await page.goto('/');
    await page.keyboard.press('/');
    await find(page, 'context variable');
    await expect.poll(() => hrefs(page)).toEqual(onPage);
  });
});
