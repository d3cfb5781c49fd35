import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { devices, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';
import { codeIn, edit, editor, storedEdit } from '../support/editor.ts';

const reader = aReader();
const NAME = 'zip_swallows_one_item';
const PROGRAM = `/examples/${NAME}/`;
const OTHER_TAB = /Another tab has changed this program/;
const stored = (page: Page): Promise<string | null> => storedEdit(page, NAME);
const listing = async (page: Page): Promise<string> => (await page.locator('.source pre code').textContent()) ?? '';
const note = (page: Page) => page.locator('.edit-note');

describe('the editor', () => {
  it('opens with the code, the focus, a name and its colours, and breaks no policy', async () => {
    const page = await reader.open(PROGRAM);
    const original = await listing(page);
    await edit(page);
    expect(await codeIn(page)).toBe(original);
    expect(await editor(page).getAttribute('aria-label')).toBe(`Code of ${NAME}.py`);
    const colour = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    // The keyword has the colour that it has in a listing.
    expect(await colour('.cm-content .k')).toBe(await colour('pre .k'));
    expect(await colour('.cm-content .k')).not.toBe(await colour('.cm-content'));
    expect(page.complaints).toEqual([]);
  });

  it('indents after a colon by four, and undoes', async () => {
    const page = await reader.open(PROGRAM);
    const original = await listing(page);
    await edit(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('def double(x):\nreturn 2 * x');
    expect(await codeIn(page)).toBe(`def double(x):\n    return 2 * x${original}`);
    // In one step or two, as the typing took its time.
    const undone = async (): Promise<string> => {
      await page.keyboard.press('Control+z');
      return codeIn(page);
    };
    await expect.poll(undone).toBe(original);
  });

  it('takes letters that are shortcuts elsewhere as letters', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('y?/');
    expect(await codeIn(page)).toMatch(/^y\?\//);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault in %s', async (colorScheme) => {
    const page = await reader.open(PROGRAM, { colorScheme });
    await edit(page);
    await page.keyboard.type('# "changed" 1');
    await page.getByRole('button', { name: 'Reset' }).click();
    await note(page).getByRole('button', { name: 'Undo' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.program').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('fits a phone, which need not zoom in to it', async () => {
    const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
    const page = await reader.open(PROGRAM, { viewport: { ...viewport, width: 320 }, userAgent, isMobile, hasTouch });
    await page.getByRole('button', { name: 'Edit', exact: true }).tap();
    await page.locator('.cm-focused').waitFor();
    const size = await editor(page).evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });

  it('is not there on a program that cannot run here, nor without a script', async () => {
    const native = await reader.open('/examples/gil_countdown/');
    expect(await native.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
    const plain = await reader.open(PROGRAM, { javaScriptEnabled: false });
    expect(await plain.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});

describe('Tab', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

  it('leaves the editor, forwards and backwards', async () => {
    const page = await reader.open(PROGRAM);
    const original = await listing(page);
    await edit(page);
    expect(await editor(page).getAttribute('aria-description')).toContain('Tab leaves the editor');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Reset');
    await page.keyboard.press('Shift+Tab');
    await page.locator('.cm-focused').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.locator('.cm-focused').waitFor({ state: 'detached' });
    expect(await codeIn(page)).toBe(original);
  });

  it('indents when the reader asks for it, and Escape is the way out, which is told', async () => {
    const page = await reader.open(PROGRAM);
    const original = await listing(page);
    await edit(page);
    await page.getByRole('checkbox', { name: 'Tab indents' }).check();
    await note(page).getByText('press Escape, then Tab').waitFor();
    await editor(page).focus();
    expect(await editor(page).getAttribute('aria-description')).toContain('Escape, then Tab leaves the editor');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    expect(await codeIn(page)).toBe(`    ${original}`);
    await page.keyboard.press('Shift+Tab');
    expect(await codeIn(page)).toBe(original);
    await page.keyboard.press('Escape');
    await page.locator('.cm-announced').getByText('Tab now leaves the editor').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Reset');
    // The choice is kept for the next program.
    await page.goto('/examples/regex_anchoring/');
    await edit(page);
    expect(await page.getByRole('checkbox', { name: 'Tab indents' }).isChecked()).toBe(true);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    expect(await codeIn(page)).toMatch(/^ {4}\S/);
  });
});

describe('an edit', () => {
  it('survives a reload until it is reset, and the reset can be undone', async () => {
    const page = await reader.open(PROGRAM);
    const original = await listing(page);
    await edit(page);
    await page.keyboard.type('# mine\n');
    const mine = await codeIn(page);
    await page.reload();
    await expect.poll(() => codeIn(page)).toBe(mine);
    await note(page).getByText('This is your edit').waitFor();
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => codeIn(page)).toBe(original);
    expect(await stored(page)).toBeNull();
    await note(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => codeIn(page)).toBe(mine);
    expect(await stored(page)).toBe(mine);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    expect(await listing(page)).toBe(original);
    expect(page.complaints).toEqual([]);
  });

  it('that comes back to the original is forgotten', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await page.keyboard.type('x');
    expect(await stored(page)).not.toBeNull();
    await page.keyboard.press('Backspace');
    expect(await stored(page)).toBeNull();
  });

  it('is the same where another page shows the program, and is what Copy copies', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await page.keyboard.type('# mine\n');
    const mine = await codeIn(page);
    await page
      .getByRole('link', { name: /zip_longest|What does zip/ })
      .first()
      .click();
    const figure = page.locator('figure.program', { hasText: `${NAME}.py` });
    await figure.locator('.cm-content').waitFor();
    await figure.getByRole('button', { name: 'Copy', exact: true }).click();
    await figure.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mine);
  });

  it('is printed instead of the listing', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await page.keyboard.type('# mine\n');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.source pre').isVisible()).toBe(true);
    expect(await listing(page)).toContain('# mine');
    expect(await page.locator('.cm-editor').isVisible()).toBe(false);
  });

  it('in another tab is told, never overwritten in silence', async () => {
    const one = await reader.open(PROGRAM);
    const two = await one.context().newPage();
    await two.goto(PROGRAM);
    for (const page of [one, two]) await edit(page);
    await one.keyboard.type('# one\n');
    await note(two).getByText(OTHER_TAB).waitFor();
    expect(await codeIn(two)).not.toContain('# one');
    // The last write wins, and the first tab is told in its turn.
    await editor(two).focus();
    await two.keyboard.type('# two\n');
    await note(one).getByText(OTHER_TAB).waitFor();
    expect(await stored(one)).toContain('# two');
    expect(await codeIn(one)).toContain('# one');
    await note(one).getByRole('button', { name: 'Take the other one' }).click();
    await expect.poll(() => codeIn(one)).toBe(await codeIn(two));
    await note(one).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => codeIn(one)).toContain('# one');
  });

  it('for which there is no room is told, and not lost while the page is open', async () => {
    const page = await reader.open(PROGRAM, {
      before: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    });
    await edit(page);
    await page.keyboard.type('# mine\n');
    await note(page).getByText('no room for this edit').waitFor();
    expect(await codeIn(page)).toContain('# mine');
    expect(page.complaints).toEqual([]);
  });

  it('makes the oldest of forty go, and says which', async () => {
    const page = await reader.open(PROGRAM, {
      before: `for (let i = 0; i < 40; i++)
        localStorage.setItem('pir:edit:p' + i, JSON.stringify({ version: 1, code: 'x', at: 100 + i }))`,
    });
    await edit(page);
    await page.keyboard.type('#');
    await note(page).getByText('the oldest was dropped: p0.py').waitFor();
  });

  it.each(['{', '{"version":9,"code":"x","at":1}', '[1]'])('that is stored as %s is set aside', async (broken) => {
    const page = await reader.open('/about/');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [`pir:edit:${NAME}`, broken] as const);
    await page.goto(PROGRAM);
    const original = await listing(page);
    await page.locator('.cm-content').waitFor();
    expect(await codeIn(page)).toBe(original);
    await editor(page).focus();
    await page.keyboard.type('# mine\n');
    expect(await stored(page)).toContain('# mine');
    expect(await page.evaluate((key) => localStorage.getItem(key), `pir:edit:${NAME}:broken`)).toBe(broken);
    expect(page.complaints).toEqual([]);
  });

  it('can be downloaded as a file of Python', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await page.keyboard.type('# mine é\n');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${NAME}.py`);
    expect(readFileSync(await download.path(), 'utf8')).toBe(`${await codeIn(page)}\n`);
    expect(page.complaints).toEqual([]);
  });
});

it('no page loads the editor before its reader edits', async () => {
  const page = await reader.open(PROGRAM);
  await page.waitForLoadState('networkidle');
  const scripts = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect((await scripts()).filter((name) => name.includes('editing'))).toEqual([]);
  await edit(page);
  expect((await scripts()).filter((name) => name.includes('editing'))).toHaveLength(1);
});
