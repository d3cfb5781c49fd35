import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(21, 23, 27)';
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('the theme', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('follows a system that is %s', async (colorScheme, colour) => {
    expect(await paper(await reader.open('/', { colorScheme }))).toBe(colour);
  });

  it('is chosen by the button, kept over pages, and goes round', async () => {
    const page = await reader.open('/', { colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Theme: system' }).click();
    expect(await paper(page)).toBe(LIGHT);
    await page.goto('/about/');
    expect(await paper(page)).toBe(LIGHT);
    await page.getByRole('button', { name: 'Theme: light' }).click();
    expect(await paper(page)).toBe(DARK);
    await page.getByRole('button', { name: 'Theme: dark' }).click();
    await page.getByRole('button', { name: 'Theme: system' }).waitFor();
  });

  it('that is stored holds before the body is there', async () => {
    const page = await reader.open('/', {
      colorScheme: 'dark',
      before: `localStorage.setItem('pir:theme', 'light');
        new MutationObserver((_, observer) => {
          if (document.body === null) return;
          observer.disconnect();
          window.themeAtBody = document.documentElement.dataset.theme;
        }).observe(document, { childList: true, subtree: true })`,
    });
    expect(await page.evaluate('window.themeAtBody')).toBe('light');
  });

  it.each(['', 'sepia', '{"a":1}', 'x'.repeat(9999)])('that is stored as garbage is the system’s', async (stored) => {
    const page = await reader.open('/', {
      colorScheme: 'dark',
      before: `localStorage.setItem('pir:theme', ${JSON.stringify(stored)})`,
    });
    expect(await paper(page)).toBe(DARK);
    expect(page.complaints).toEqual([]);
  });

  it('works where storage is forbidden', async () => {
    const page = await reader.open('/', {
      colorScheme: 'dark',
      before: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })`,
    });
    await page.getByRole('button', { name: 'Theme: system' }).click();
    expect(await paper(page)).toBe(LIGHT);
    expect(page.complaints).toEqual([]);
  });
});
