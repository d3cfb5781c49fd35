import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
const input = (page: Page): ReturnType<Page['locator']> => page.getByRole('combobox');
const options = (page: Page): ReturnType<Page['locator']> => page.getByRole('option');
const active = (page: Page): ReturnType<Page['locator']> => page.locator('[role=option][aria-selected=true]');

async function find(page: Page, query: string): Promise<void> {
  await input(page).fill(query);
  await page.locator('[role=status]', { hasText: /found/ }).filter({ visible: true }).waitFor();
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
  });

  it('opens from its button and finds an entry by what it is called', async () => {
    const page = await reader.open('/');
    await page.locator('.site-header [data-search-open]').click();
    await find(page, 'TaskGroup');
    expect(await options(page).first().locator('[data-result-title]').textContent()).toContain('TaskGroup');
    expect(await options(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(await options(page).first().textContent()).toContain('Q57 · Concurrency · advanced');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/questions/asyncio-task-group/');
  });

  it('leads to the heading where the words are', async () => {
    const page = await reader.open('/');
    await page.keyboard.press('/');
    await find(page, 'swallowing cancellation');
    const section = page.locator('[role=option]:has([data-result-section]) a').first();
    expect(await section.getAttribute('href')).toMatch(/#.+/);
    await section.click();
    await expect.poll(() => page.url()).toContain('#');
    const inView = page.locator(':target');
    await inView.waitFor();
  });

  it('goes round with the arrows, keeping the focus in the field', async () => {
    const page = await reader.open('/');
    await page.keyboard.press('/');
    await find(page, 'generator');
    const count = await options(page).count();
    const first = await active(page).getAttribute('id');
    expect(await input(page).getAttribute('aria-activedescendant')).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await active(page).getAttribute('id')).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active(page).getAttribute('id')).toBe(`dialog-hit-${count - 1}`);
    await page.keyboard.press('ArrowDown');
    expect(await active(page).getAttribute('id')).toBe(first);
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('opens a new tab with Control, and copies the link with Shift', async () => {
    const page = await reader.open('/');
    await page.keyboard.press('/');
    await find(page, 'TaskGroup');
    await page.keyboard.press('Shift+Enter');
    await page.locator('[role=status]', { hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^http.*\/questions\/asyncio-task-group\/$/,
    );
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    await tab.waitForURL('**/questions/asyncio-task-group/');
  });

  it('narrows to a kind', async () => {
    const page = await reader.open('/');
    await page.keyboard.press('/');
    await find(page, 'generator');
    const paths = (): Promise<string[]> =>
      options(page)
        .locator('a')
        .evaluateAll((links) => [
          ...new Set(links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[1] ?? '')),
        ]);
    expect((await paths()).length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Concepts' }).click();
    await expect.poll(paths).toEqual(['concepts']);
    expect(await page.getByRole('button', { name: 'Concepts' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('helps when there is nothing, word by word', async () => {
    const page = await reader.open('/');
    await page.keyboard.press('/');
    await find(page, 'generator qwzk');
    await page.getByRole('status').getByText('Nothing found').waitFor();
    await page.locator('.search-help').getByRole('link', { name: 'the topics' }).waitFor();
    await page.locator('.search-words').getByRole('button', { name: 'generator', exact: true }).click();
    await options(page).first().waitFor();
    expect(await input(page).inputValue()).toBe('generator');
    expect(await page.locator('.search-help').isVisible()).toBe(false);
  });

  it('takes what is selected for the first query', async () => {
    const page = await reader.open('/concepts/generators/');
    await page.locator('h1').evaluate((heading) => {
      const range = document.createRange();
      range.setStart(heading.firstChild ?? heading, 0);
      range.setEnd(heading.firstChild ?? heading, 10);
      document.getSelection()?.addRange(range);
    });
    await page.keyboard.press('Control+k');
    expect(await input(page).inputValue()).toBe('Generators');
    await options(page).first().waitFor();
  });

  it('takes a new selection when it opens again', async () => {
    const page = await reader.open('/concepts/generators/');
    await page.keyboard.press('/');
    await find(page, 'singledispatch');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.locator('h1').evaluate((heading) => {
      document.getSelection()?.setBaseAndExtent(heading.firstChild ?? heading, 0, heading.firstChild ?? heading, 10);
    });
    await page.keyboard.press('/');
    expect(await input(page).inputValue()).toBe('Generators');
    await options(page).first().getByText('Generator').first().waitFor();
  });

  it('says so when its script cannot be loaded', async () => {
    const page = await reader.open('/');
    await page.route('**/panel.*.js', (route) => route.abort());
    await page.keyboard.press('/');
    await page.locator('[role=status]', { hasText: 'could not be loaded' }).waitFor();
  });

  it('has no accessibility fault while it shows results', async () => {
    const page = await reader.open('/');
    await page.keyboard.press('/');
    await find(page, 'generator');
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .disableRules(['nested-interactive'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(page.complaints).toEqual([]);
  });

  it('says so when the index cannot be loaded', async () => {
    const page = await reader.open('/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await input(page).fill('generator');
    await page.locator('[role=status]', { hasText: 'could not be loaded' }).waitFor();
  });
});

describe('the search page', () => {
  it('shows what its address asks for', async () => {
    const page = await reader.open('/search/?q=TaskGroup&kind=question');
    await options(page).first().waitFor();
    expect(await input(page).inputValue()).toBe('TaskGroup');
    expect(await options(page).first().locator('a').getAttribute('href')).toMatch(/\/questions\/asyncio-task-group\/$/);
  });

  it('keeps its address up to date, and the keys go to its field', async () => {
    const page = await reader.open('/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('yield from');
    await options(page).first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=yield+from');
    await page.getByRole('button', { name: 'Examples' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=yield+from&kind=example');
  });

  it('finds the same as the dialog', async () => {
    const page = await reader.open('/search/?q=context+variable');
    await options(page).first().waitFor();
    const hrefs = (): Promise<(string | null)[]> =>
      options(page)
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const onPage = await hrefs();
    await page.goto('/');
    await page.keyboard.press('/');
    await find(page, 'context variable');
    expect(await hrefs()).toEqual(onPage);
  });
});
