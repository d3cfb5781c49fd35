import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
const SHARED = '/set/#Senior-round/q57.c8.q12.n3';
const CODES = ['Q57', 'C8', 'Q12'];
const ONCE = `if (sessionStorage.getItem('seeded') === null) { sessionStorage.setItem('seeded', ''); `;

describe('making a set', () => {
  it('from two entries and a list, in an order of one’s own, gives an address that shows the same', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    expect(await page.locator('.set-link').count()).toBe(0);
    await page.getByRole('button', { name: 'Add to set' }).click();
    await page.getByRole('button', { name: 'In your set' }).waitFor();
    await page.getByRole('status').getByText('Q57 added to your set. It has 1 entry.').waitFor();
    await page.goto('/concepts/generators/');
    await page.getByRole('button', { name: 'Add to set' }).press('Enter');
    await page.getByRole('link', { name: 'Set · 2' }).waitFor();

    await page.goto('/questions/?level=beginner');
    expect(await page.getByRole('checkbox', { name: /in your set/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Make a set' }).click();
    await page.getByRole('checkbox', { name: 'Q12 in your set' }).check();
    await page.getByRole('link', { name: 'Set · 3' }).waitFor();
    expect(new URL(page.url()).search, 'the filters are not touched').toBe('?level=beginner');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: /in your set/ }).count()).toBe(0);

    await page.getByRole('link', { name: 'Set · 3' }).click();
    await expect.poll(() => numbers(page)).toEqual(['Q57', 'C22', 'Q12']);
    await page.getByLabel('Title').fill('Second round: back-end/web');
    await page.getByRole('button', { name: 'Move Q12 up' }).press('Enter');
    await page.getByRole('status').getByText('Q12 is now 2 of 3.').waitFor();
    expect(await focused(page)).toBe('Move Q12 up');
    await page.keyboard.press('Enter');
    expect(await numbers(page)).toEqual(['Q12', 'Q57', 'C22']);
    expect(await focused(page), 'at the top the other arrow holds the focus').toBe('Move Q12 down');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(new URL('/set/#Second-round%3A-back%2Dend%2Fweb/q12.q57.c22.n3', page.url()).href);
    expect(page.complaints).toEqual([]);

    const receiver = await reader.open(address);
    await receiver.getByRole('heading', { level: 1, name: 'Second round: back-end/web' }).waitFor();
    expect(await receiver.title()).toMatch(/^Second round: back-end\/web · /);
    expect(await numbers(receiver)).toEqual(['Q12', 'Q57', 'C22']);
    expect(await receiver.locator('.set-faults').isVisible()).toBe(false);
    expect(await receiver.getByRole('button', { name: /Move|Remove|Clear/ }).count()).toBe(0);
    const row = receiver.locator('.set-row').nth(1);
    expect(await row.getByRole('link').getAttribute('href')).toBe('/questions/asyncio-task-group/');
    expect(await row.textContent()).toMatch(/What does asyncio\.TaskGroup.*Question.*Advanced/s);
    expect(receiver.complaints).toEqual([]);
  });

  it('takes an entry away, clears, and undoes both', async () => {
    const page = await reader.open('/set/', { before: seeded(['q57', 'c8', 'q12']) });
    await page.getByRole('button', { name: 'Remove C8' }).click();
    expect(await numbers(page)).toEqual(['Q57', 'Q12']);
    expect(await focused(page)).toBe('Remove Q12');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await numbers(page)).toEqual(CODES);
    await page.getByRole('button', { name: 'Clear the set' }).click();
    await page.getByText('Nothing is in your set yet.').waitFor();
    expect(await focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => numbers(page)).toEqual(CODES);
    expect(await page.getByLabel('Title').inputValue()).toBe('Mine');
  });

  it('ends at sixty entries, and says so', async () => {
    const codes = Array.from({ length: 61 }, (_, index) => `q${String(index + 1)}`).filter((code) => code !== 'q57');
    const page = await reader.open('/questions/asyncio-task-group/', { before: seeded(codes) });
    await page.getByRole('button', { name: 'Add to set' }).click();
    await page.getByText('A set holds 60 entries; Q57 was not added.').waitFor();
    expect(await page.getByRole('button', { name: 'Add to set' }).isVisible()).toBe(true);
  });

  it('is the same in every tab', async () => {
    const list = await reader.open('/questions/');
    await list.getByRole('button', { name: 'Make a set' }).click();
    const [set, entry] = [await list.context().newPage(), await list.context().newPage()];
    await set.goto('/set/');
    await set.getByText('Nothing is in your set yet.').waitFor();
    await entry.goto('/questions/asyncio-task-group/');
    await list.getByRole('checkbox', { name: 'Q57 in your set' }).check();
    await expect.poll(() => numbers(set)).toEqual(['Q57']);
    await entry.getByRole('button', { name: 'In your set' }).click();
    await set.getByText('Nothing is in your set yet.').waitFor();
    await expect.poll(() => list.getByRole('checkbox', { name: 'Q57 in your set' }).isChecked()).toBe(false);
    expect(await list.evaluate(() => localStorage.getItem('pir:set'))).toBeNull();
  });

  it('says so where nothing can be stored', async () => {
    const page = await reader.open('/questions/asyncio-task-group/', {
      before: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    });
    await page.getByRole('button', { name: 'Add to set' }).click();
    await page.getByText('This browser does not let the site keep a set.').waitFor();
  });
});

describe('a stored set that is broken', () => {
  it.each([
    ['{"version":1,"title":"Mine","entries":["q57",{},"q0"]}', ['Q57']],
    ['{"version":7}', []],
    ['{', []],
  ])('%s shows what is sound, says so, and keeps the original', async (stored, expected) => {
    const page = await reader.open('/set/', {
      before: `${ONCE} localStorage.setItem('pir:set', ${JSON.stringify(stored)}) }`,
    });
    await page.getByText('could not be read whole').waitFor();
    expect(await numbers(page)).toEqual(expected);
    await page.goto('/questions/with-statement/');
    await page.getByRole('button', { name: 'Add to set' }).click();
    await page.getByRole('link', { name: `Set · ${String(expected.length + 1)}` }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('pir:set:broken'))).toBe(stored);
    expect(page.complaints).toEqual([]);
  });
});

describe('a shared set', () => {
  it('is practised with the keyboard alone, and nothing of it is stored', async () => {
    const page = await reader.open(SHARED);
    await page.getByRole('button', { name: 'Practise' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Practise' });
    await dialog.getByRole('heading', { name: /What does asyncio\.TaskGroup/ }).waitFor();
    await dialog.getByText('1 of 3').waitFor();
    expect(await dialog.locator('[data-answer] p').count()).toBe(0);
    await page.keyboard.press('Enter');
    await dialog.getByText(/A task group owns its tasks: its block cannot end/).waitFor();
    expect(await dialog.locator('[data-answer] code').first().textContent()).toBe('ExceptionGroup');
    await expect.poll(() => focused(page)).toBe('Next');
    await page.keyboard.press('Enter');
    await dialog.getByText('2 of 3').waitFor();
    expect(await dialog.locator('[data-answer] p').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await dialog.getByText('1 of 3').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await dialog.getByText('3 of 3').waitFor();
    expect(await dialog.getByRole('link', { name: 'Open the page' }).getAttribute('href')).toMatch(/^\/questions\//);
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(await focused(page)).toBe('Practise');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(page.complaints).toEqual([]);
  });

  it('says where an answer is when it cannot be loaded', async () => {
    const page = await reader.open(SHARED);
    await page.route('**/index.md', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('button', { name: 'Practise' }).click();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByText('The answer could not be loaded.').waitFor();
    await page.unroute('**/index.md');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByText(/A task group owns its tasks: its block/).waitFor();
  });

  it('prints as a list with addresses, with the short answers if they are wanted', async () => {
    const page = await reader.open(SHARED, { before: `window.print = () => { window.printed = true }` });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => page.evaluate('window.printed')).toBe(true);
    expect(await page.locator('.set-answer p').count()).toBe(0);
    await page.getByLabel('With the short answers').check();
    await expect.poll(() => page.locator('.set-row .set-answer p').count()).toBeGreaterThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    const furniture = page.locator('button, input, .site-header, .site-footer, .set-tools, dialog, .set-said');
    expect(await furniture.filter({ visible: true }).count()).toBe(0);
    const text = await page.locator('main').innerText();
    for (const part of ['Senior round', 'Q57', 'C8', 'Q12', 'A task group owns its tasks: its block']) {
      expect(text).toContain(part);
    }
    for (const path of ['/q/57/', '/c/8/', '/q/12/', SHARED]) {
      expect(await page.getByText(new URL(path, page.url()).href, { exact: true }).isVisible()).toBe(true);
    }
  });

  it('is exported as a Markdown list with links', async () => {
    const page = await reader.open(SHARED);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('status').getByText('Copied as Markdown').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const site = new URL('/', page.url()).href;
    expect(copied).toMatch(/^# Senior round\n\n1\. \[What does asyncio\.TaskGroup/);
    expect([...copied.matchAll(/\]\((.*?)\)/g)].map(([, link]) => link)).toEqual([
      `${site}q/57/`,
      `${site}c/8/`,
      `${site}q/12/`,
    ]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download Markdown' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('senior-round.md');
    expect(await readFile(await file.path(), 'utf8')).toBe(copied);
    expect(page.complaints).toEqual([]);
  });

  it('is kept as one’s own, which asks before it replaces another', async () => {
    const page = await reader.open(SHARED, { before: seeded(['q1']) });
    await page.getByRole('button', { name: 'Keep as my set' }).click();
    const dialog = page.getByRole('dialog', { name: /You have a set of 1 already, “Mine”/ });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(new URL(page.url()).hash).toBe('#Senior-round/q57.c8.q12.n3');
    await page.getByRole('link', { name: 'Set · 1' }).waitFor();
    await page.getByRole('button', { name: 'Keep as my set' }).click();
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await page.getByRole('link', { name: 'Set · 3' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await numbers(page)).toEqual(CODES);
    await page.goBack();
    await page.getByText('A shared set').waitFor();
    await page.goForward();
    await page.getByRole('button', { name: 'Move C8 up' }).waitFor();
  });

  it('is kept without a question where there is none yet, and can be given up again', async () => {
    const page = await reader.open(SHARED);
    await page.getByRole('button', { name: 'Keep as my set' }).click();
    await page.getByRole('link', { name: 'Set · 3' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing is in your set yet.').waitFor();
  });

  it('follows the address when it changes, and keeps it when the reader skips to the content', async () => {
    const page = await reader.open(SHARED);
    await expect.poll(() => numbers(page)).toEqual(CODES);
    await page.evaluate(() => (location.hash = '#Other/c2.n1'));
    await page.getByRole('heading', { level: 1, name: 'Other' }).waitFor();
    expect(await numbers(page)).toEqual(['C2']);
    await page.evaluate(() => (location.hash = '#content'));
    await expect.poll(() => new URL(page.url()).hash).toBe('#Other/c2.n1');
    expect(await numbers(page)).toEqual(['C2']);
  });

  it('still leads to its entries where the list of titles cannot be had', async () => {
    const page = await reader.open('/');
    await page.route('**/entries.json', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto(SHARED);
    await page.getByText('The titles could not be loaded.').waitFor();
    expect(await numbers(page)).toEqual(CODES);
    await page.locator('.set-row').first().getByRole('link').click();
    await page.waitForURL('**/questions/asyncio-task-group/');
  });
});

describe('a damaged address', () => {
  it.each<[string, string[], string]>([
    ['#Round/q57.c8.q1', ['Q57', 'C8', 'Q1'], 'Q1 may be another entry'],
    ['#Round/q57.q9999.c8.n3', ['Q57', 'C8'], 'There is no entry with the number Q9999.'],
    ['#Round/q57.zz.q57.n2', ['Q57'], 'Named more than once, shown once: Q57.'],
    ['#Round%2Fq57.c8.n2%29.', ['Q57', 'C8'], ''],
    ['#Half-a-ti', [], 'it ends before the first of them'],
    ['#%', [], 'It has no entries'],
    ['#%E0%A4%A/q57.n1', ['Q57'], 'A part of its title could not be read.'],
    [`#T/${'q57.'.repeat(1200)}`, ['Q57'], 'only its beginning was read'],
    ['#"><img src=x onerror=alert(1)>/q57.n1', ['Q57'], ''],
  ])('%s shows %j of it, and what is wrong', async (fragment, expected, said) => {
    const page = await reader.open(`/set/${fragment}`);
    await page.locator('[data-body]').waitFor();
    expect(await numbers(page)).toEqual(expected);
    const faults = page.locator('.set-faults');
    if (said === '') expect(await faults.isVisible()).toBe(false);
    else expect(await faults.innerText()).toContain(said);
    expect(await page.locator('main img').count()).toBe(0);
    expect(page.complaints).toEqual([]);
  });
});

describe('the page of a set', () => {
  it.each([
    ['shared', SHARED, 'light'],
    ['shared', SHARED, 'dark'],
    ['own', '/set/', 'light'],
    ['own', '/set/', 'dark'],
  ] as const)('%s (%s) has no accessibility fault in %s', async (_, path, colorScheme) => {
    const page = await reader.open(path, { colorScheme, before: seeded(['q57', 'c8']) });
    await page.locator('.set-row').first().waitFor();
    const faults = async (): Promise<string[]> =>
      (await new AxeBuilder({ page }).disableRules(['nested-interactive']).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Practise' }).click();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.locator('dialog .set-answer p').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it.each(['/set/', SHARED, '/questions/', '/questions/asyncio-task-group/'])(
    'and its link fit a phone and move nothing on %s',
    async (path) => {
      const page = await reader.open(path, {
        viewport: { width: 320, height: 640 },
        before: `${seeded(['q57', 'c8'])}; window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })`,
      });
      await page.getByRole('link', { name: 'Set · 2' }).waitFor();
      await page.waitForLoadState('networkidle');
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(`[${overflow}, window.shift]`)).toEqual([0, 0]);
    },
  );

  it('says what it is without JavaScript, and is kept out of search engines', async () => {
    const page = await reader.open(SHARED, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toMatch(/A set is a list of concepts and questions/);
    expect(await page.locator('set-page').isVisible()).toBe(false);
    await page.locator('main noscript a').first().click();
    await page.waitForURL('**/topics/');
    await page.goto('/set/');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });
});

/** A script that gives the reader a set before the first page opens, and leaves it alone after that. */
function seeded(entries: readonly string[]): string {
  const stored = JSON.stringify({ version: 1, title: 'Mine', entries });
  return `${ONCE} localStorage.setItem('pir:set', ${JSON.stringify(stored)}) }`;
}

function numbers(page: Page): Promise<string[]> {
  return page.locator('.set-row [data-number]').allTextContents();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
  );
}
