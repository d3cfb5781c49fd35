import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
// A long program, a file of 86 lines, in a window that shows a part of it.
const PROGRAM = '/examples/functools_tour/';
const viewport = { width: 900, height: 500 };

describe('an address of lines', () => {
  it.each([
    ['#L40', range(40, 40)],
    ['#L40-L43', range(40, 43)],
    ['#L43-L40', range(40, 43)],
  ])('%s marks them and shows the first below the header', async (fragment, lines) => {
    const page = await reader.open(PROGRAM + fragment, { viewport });
    await expect.poll(() => marked(page)).toEqual(lines);
    await expect.poll(() => isShown(page, 40)).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  it('is followed when it changes, and given up for a heading', async () => {
    const page = await reader.open(PROGRAM, { viewport });
    await page.evaluate(() => (location.hash = '#L40-L43'));
    await expect.poll(() => marked(page)).toEqual(range(40, 43));
    await expect.poll(() => isShown(page, 40)).toBe(true);
    await page.evaluate(() => (location.hash = '#runs'));
    await expect.poll(() => marked(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => marked(page)).toEqual(range(40, 43));
  });

  it('is carried over by the permalink', async () => {
    const page = await reader.open('/e/functools_tour/#L40-L43', { viewport });
    await page.waitForURL(`**${PROGRAM}#L40-L43`);
    await expect.poll(() => marked(page)).toEqual(range(40, 43));
  });

  it.each(['#L0', '#L99999', '#L88-L99999', '#Lx', '#L', '#L3-', '#L%', '#L%E0%A4%A-L3', '#L3"><img>'])(
    'that names no line (%s) is ignored',
    async (fragment) => {
      const page = await reader.open(PROGRAM + fragment, { viewport });
      await page.getByRole('listbox', { name: 'Lines of the program' }).waitFor();
      expect(await marked(page)).toEqual([]);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(page.complaints).toEqual([]);
    },
  );
});

describe('the number of a line', () => {
  it('puts the line into the address, without a jump or a step in the history', async () => {
    const page = await reader.open(`${PROGRAM}?from=mail`, { viewport });
    await line(page, 8).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => [scrollY, history.length]);
    await line(page, 8).click();
    expect(address(page)).toBe(`${PROGRAM}?from=mail#L8`);
    await line(page, 5).click();
    expect(address(page)).toBe(`${PROGRAM}?from=mail#L5`);
    expect(await marked(page)).toEqual([5]);
    expect(await page.evaluate(() => [scrollY, history.length])).toEqual(before);
  });

  it('with Shift extends from the one clicked last, in either direction', async () => {
    const page = await reader.open(PROGRAM);
    await line(page, 5).click();
    await line(page, 9).click({ modifiers: ['Shift'] });
    expect(address(page)).toBe(`${PROGRAM}#L5-L9`);
    expect(await marked(page)).toEqual(range(5, 9));
    await line(page, 2).click({ modifiers: ['Shift'] });
    expect(address(page)).toBe(`${PROGRAM}#L2-L5`);
    expect(await marked(page)).toEqual(range(2, 5));
    expect(page.context().pages().length).toBe(1);
  });

  it('with Shift extends from the line that the address brought', async () => {
    const page = await reader.open(`${PROGRAM}#L4`);
    await expect.poll(() => marked(page)).toEqual([4]);
    await line(page, 6).click({ modifiers: ['Shift'] });
    expect(address(page)).toBe(`${PROGRAM}#L4-L6`);
  });

  it('stands beside its line', async () => {
    const page = await reader.open('/examples/regex_anchoring/');
    const [numbers, code] = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('program-lines a')].map((link) => link.getBoundingClientRect().top);
      const text = new Range();
      text.selectNodeContents(document.querySelector('.source code') ?? document.body);
      const tops = [...text.getClientRects()].map(({ top, height }) => top + height / 2);
      return [
        [lines[0] ?? 0, lines.at(-1) ?? 0],
        [Math.min(...tops), Math.max(...tops)],
      ] as const;
    });
    // The middle of a line of text is the middle of its number's 24 pixels.
    expect(code.map((top, index) => Math.round(Math.abs(top - 12 - (numbers[index] ?? 0))))).toEqual([0, 0]);
  });
});

describe('the keyboard', () => {
  it('finds all numbers behind one tab stop, and chooses and extends', async () => {
    const page = await reader.open(PROGRAM);
    await page.getByRole('listbox', { name: 'Lines of the program' }).waitFor();
    await page.locator('.source pre').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Line 1');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(address(page)).toBe(`${PROGRAM}#L3`);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(address(page)).toBe(`${PROGRAM}#L3-L5`);
    expect(await focused(page)).toBe('Line 5');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Enter');
    expect(address(page)).toBe(`${PROGRAM}#L3-L6`);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(address(page)).toBe(`${PROGRAM}#L${String(await page.locator('program-lines a').count())}`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toMatch(/^Line/);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatch(/^Line/);
  });
});

describe('marked lines', () => {
  it.each(['light', 'dark'] as const)('have no accessibility fault in %s', async (colorScheme) => {
    const page = await reader.open(`${PROGRAM}#L1-L80`, { colorScheme });
    await expect.poll(() => marked(page)).toEqual(range(1, 80));
    const { violations } = await new AxeBuilder({ page }).include('.program').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('are visible in forced colours: a bar stands beside them', async () => {
    const page = await reader.open(`${PROGRAM}#L4`, { forcedColors: 'active' });
    await expect.poll(() => marked(page)).toEqual([4]);
    const bars = await page.evaluate(() =>
      [3, 4].map((n) => {
        const { content, borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(
          document.getElementById(`L${String(n)}`) ?? document.body,
          '::after',
        );
        return content === 'none' ? null : `${borderInlineStartWidth} ${borderInlineStartStyle}`;
      }),
    );
    expect(bars).toEqual([null, '3px solid']);
  });
});

it('copies of the program have no numbers, selected by hand or by the button', async () => {
  const page = await reader.open(`${PROGRAM}#L3-L7`);
  await expect.poll(() => marked(page)).toEqual(range(3, 7));
  const source = await page.locator('.source pre code').textContent();
  expect(source).not.toBe('');
  const selected = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.source') ?? document.body);
    return String(getSelection());
  });
  expect(selected.trimEnd()).toBe(source);
  await page.locator('figure').getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source);
});

describe('without JavaScript', () => {
  it('the program reads, and its numbers are links that work', async () => {
    const page = await reader.open(`${PROGRAM}#L40`, { viewport, javaScriptEnabled: false });
    expect(await isShown(page, 40)).toBe(true);
    expect(await page.locator('.source code').textContent()).toContain('def area(width, height):');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.locator('program-lines :target').getAttribute('id')).toBe('L40');
    await line(page, 42).click();
    expect(address(page)).toBe(`${PROGRAM}#L42`);
    expect(await isShown(page, 42)).toBe(true);
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function line(page: Page, number: number): ReturnType<Page['locator']> {
  return page.locator(`#L${String(number)}`);
}

async function marked(page: Page): Promise<number[]> {
  const ids = await page
    .locator('program-lines [aria-selected=true]')
    .evaluateAll((links) => links.map(({ id }) => id));
  return ids.map((id) => Number(id.slice(1)));
}

/** Whether the line stands in the window, and not under the header. */
async function isShown(page: Page, number: number): Promise<boolean> {
  const header = await page.locator('.site-header').boundingBox();
  const box = await line(page, number).boundingBox();
  if (header === null || box === null) return false;
  return box.y >= header.y + header.height && box.y + box.height <= viewport.height;
}

function address(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}
