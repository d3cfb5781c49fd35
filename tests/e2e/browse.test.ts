import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
const rows = (page: Page): Promise<number> => page.locator('.row').filter({ visible: true }).count();
const address = (page: Page): string => new URL(page.url()).search;

describe('the list of questions', () => {
  it('narrows by level and topic, keeps the choice in the address and goes back', async () => {
    const page = await reader.open('/questions/');
    const all = await rows(page);
    await page.getByLabel('Advanced').check();
    const advanced = await rows(page);
    expect(advanced).toBeGreaterThan(0);
    expect(advanced).toBeLessThan(all);
    await page.getByRole('status').getByText(`${advanced} of ${all} questions`).waitFor();
    await page.getByLabel('Iteration').check();
    expect(address(page)).toBe('?level=advanced&topic=iteration');
    expect(await rows(page)).toBeLessThan(advanced);
    await page.goBack();
    expect(address(page)).toBe('?level=advanced');
    await expect.poll(() => rows(page)).toBe(advanced);
    expect(await page.getByLabel('Iteration').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => page.getByLabel('Iteration').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(address(page)).toBe('');
    expect(await rows(page)).toBe(all);
  });

  it('shows on each choice how many it would show', async () => {
    const page = await reader.open('/questions/');
    const choice = page.locator('.choice', { hasText: 'Expert' });
    const count = Number(await choice.locator('.count').textContent());
    await choice.getByRole('checkbox').check();
    expect(await rows(page)).toBe(count);
  });

  it('opens as its address says, and ignores what it does not know', async () => {
    const narrowed = await reader.open('/questions/?level=expert&level=nonsense&python=%00');
    await expect.poll(() => rows(narrowed)).toBeLessThan(8);
    expect(narrowed.complaints).toEqual([]);
    const unknown = await reader.open('/questions/?level=nonsense');
    expect(await rows(unknown)).toBeGreaterThan(20);
    expect(unknown.complaints).toEqual([]);
  });

  it('hides a topic that has nothing to show', async () => {
    const page = await reader.open('/questions/?topic=iteration');
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Iteration' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 2, name: 'Concurrency' }).isVisible()).toBe(false);
  });
});

describe('along a topic', () => {
  it('next leads through its reading order and back', async () => {
    const page = await reader.open('/concepts/iterator-protocol/');
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.waitForURL('**/concepts/generators/');
    await page.getByRole('link', { name: /^← Previous/ }).click();
    await page.waitForURL('**/concepts/iterator-protocol/');
  });

  it('the sidebar marks where the reader is', async () => {
    const page = await reader.open('/concepts/generators/');
    const current = page.locator('.side [aria-current=page]');
    expect(await current.count()).toBe(1);
    expect(await current.textContent()).toBe(await page.locator('h1').textContent());
  });
});

describe('the home page', () => {
  it('offers to go on where the reader was', async () => {
    const page = await reader.open('/concepts/generators/');
    const title = (await page.locator('h1').textContent()) ?? '';
    await page.goto('/');
    await page.locator('continue-reading').getByRole('link', { name: title }).click();
    await page.waitForURL('**/concepts/generators/');
  });

  it.each(['{"path"', '"text"', '{"path":"//evil.example/","title":"x"}'])(
    'takes stored %s for nothing',
    async (stored) => {
      const page = await reader.open('/', {
        before: `localStorage.setItem('pir:last-read', ${JSON.stringify(stored)})`,
      });
      expect(await page.locator('continue-reading').isVisible()).toBe(false);
      expect(page.complaints).toEqual([]);
    },
  );
});

describe('by keyboard', () => {
  it('the first stop skips to the content', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('follow-ups fold out', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    const first = page.locator('details').first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => first.getAttribute('open')).toBe('');
  });
});
