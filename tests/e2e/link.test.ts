import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();

describe('a permalink', () => {
  it.each([
    ['/q/57/', '/questions/asyncio-task-group/'],
    ['/c/22/', '/concepts/generators/'],
    ['/e/zip_swallows_one_item/', '/examples/zip_swallows_one_item/'],
    ['/q/57/?utm=x#traps', '/questions/asyncio-task-group/?utm=x#traps'],
  ])('%s leads to %s', async (short, long) => {
    const page = await reader.open(short);
    await page.waitForURL(`**${long}`);
    expect(page.complaints).toEqual([]);
  });

  it('leads there without JavaScript, too', async () => {
    const page = await reader.open('/q/57/', { javaScriptEnabled: false });
    await page.waitForURL('**/questions/asyncio-task-group/');
  });
});

describe('copying a link', () => {
  it('copies the permanent address and says so', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText('Link copied').waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL('/q/57/', page.url()).href);
    await page.goto(copied);
    await page.waitForURL('**/questions/asyncio-task-group/');
  });

  it('offers the address where the clipboard is closed', async () => {
    const page = await reader.open('/questions/asyncio-task-group/', {
      before: `navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`,
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: /Copy it yourself: http.*\/q\/57\// }).waitFor();
  });
});

describe('sharing', () => {
  it('copies a Markdown link and the short answer, and shows a code to scan', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    const title = (await page.locator('h1').textContent())?.trim() ?? '';
    const address = new URL('/q/57/', page.url()).href;
    const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this page' });
    await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
    await dialog.getByRole('status').getByText('Copied').waitFor();
    expect(await read()).toBe(`[${title}](${address})`);
    await dialog.getByRole('button', { name: 'Copy the short answer' }).click();
    await expect.poll(read).toMatch(new RegExp(`^${title.replace(/[?.()]/g, '\\$&')}\n\n.{80,}\n\n${address}$`));
    const code = dialog.getByRole('img', { name: `QR code of ${address}` });
    expect(await code.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(
      await page.getByRole('button', { name: 'Share', exact: true }).evaluate((e) => e === document.activeElement),
    ).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  it('copies the link on y, but not while typing or when such keys are off', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    await page.keyboard.press('y');
    await page.getByRole('status').getByText('Link copied').waitFor({ state: 'attached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByLabel('Keys of one letter').uncheck();
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.reload();
    await page.keyboard.press('y');
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('dialog', { name: 'Keys' }).getByLabel('Keys of one letter').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('y');
    await page.getByRole('status').getByText('Link copied').waitFor({ state: 'attached' });
  });
});

describe('a heading', () => {
  it('shows its own address and comes to stand below the header', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    await page.locator('#traps .anchor').click();
    expect(new URL(page.url()).hash).toBe('#traps');
    const header = await page.locator('.site-header').boundingBox();
    const heading = await page.locator('#traps').boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
  });

  it('inside a folded answer opens it', async () => {
    const page = await reader.open('/questions/asyncio-task-group/');
    const id = await page.locator('details h3').nth(1).getAttribute('id');
    await page.goto(`/questions/asyncio-task-group/#${id ?? ''}`);
    const details = page.locator('details').nth(1);
    await expect.poll(() => details.getAttribute('open')).toBe('');
    expect(await details.locator('p').first().isVisible()).toBe(true);
  });

  it.each(['#nothing', '#%', '#%E0%A4%A', '#"><img>'])('that does not exist (%s) is ignored', async (fragment) => {
    const page = await reader.open(`/questions/asyncio-task-group/${fragment}`);
    await page.locator('h1').waitFor();
    expect(page.complaints).toEqual([]);
  });
});

// A window of 1280×1024 pixels at 400 %.
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

describe.each([
  ['in a window', {}],
  ['at 400 %', zoomed],
])('what an address points at, %s,', (_name, options) => {
  it.each([
    ['a section', '/questions/asyncio-task-group/', '#traps'],
    ['the last section', '/questions/asyncio-task-group/', '#sources'],
    ['a trap', '/questions/asyncio-task-group/', '.trap h3'],
    ['a folded answer', '/questions/asyncio-task-group/', 'details:last-of-type h3'],
    ['a line of a program', '/examples/functools_tour/', '#L40'],
  ])('is clear of the header: %s', async (_what, path, selector) => {
    const first = await reader.open(path, options);
    const id = (await first.locator(selector).first().getAttribute('id')) ?? '';
    const page = await reader.open(`${path}#${id}`, options);
    const target = page.locator(`[id="${id}"]`);
    await expect.poll(() => inWindow(page, target)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('stays clear of it from one heading to the next', async () => {
    const page = await reader.open('/questions/asyncio-task-group/', options);
    for (const id of ['traps', 'see-it-run']) {
      await page.evaluate((fragment) => (location.hash = fragment), id);
      await expect.poll(() => inWindow(page, page.locator(`#${id}`))).toBe(true);
    }
  });
});

describe.each(['reduce', 'no-preference'] as const)('a heading that is linked to (%s motion)', (reducedMotion) => {
  it('is marked once, and no other is', async () => {
    const page = await reader.open('/questions/asyncio-task-group/#traps', { reducedMotion });
    await page.locator('h1').waitFor();
    const marks = await page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const { effect } = animation;
        if (!(animation instanceof CSSAnimation) || !(effect instanceof KeyframeEffect)) return [];
        const { iterations, duration } = effect.getComputedTiming();
        return [{ id: effect.target?.id, name: animation.animationName, iterations, duration }];
      }),
    );
    expect(marks).toEqual([{ id: 'traps', name: 'arrive', iterations: 1, duration: 2000 }]);
    const background = (): Promise<string> =>
      page.locator('#traps').evaluate((heading) => getComputedStyle(heading).backgroundColor);
    await page.evaluate(() => document.getAnimations().forEach((animation) => (animation.currentTime = 0)));
    expect(await background()).not.toBe('rgba(0, 0, 0, 0)');
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect.poll(background).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    ['/questions/asyncio-taskgroup/', '/questions/asyncio-task-group/'],
    ['/concepts/gli/', '/concepts/gil/'],
    ['/concepts/global-interpreter-lock/', '/concepts/gil/'],
    ['/questions/gil/', '/concepts/gil/'],
    ['/e/zip_swallow_one_item/', '/examples/zip_swallows_one_item/'],
    ['/q57/', '/questions/asyncio-task-group/'],
  ])('proposes the entry that was meant: for %s %s', async (typed, meant) => {
    const page = await reader.open(typed);
    await page.getByRole('status').getByText('Did you mean one of these?').waitFor();
    expect(await page.locator('nearest-entries').getByRole('link').first().getAttribute('href')).toBe(meant);
  });

  it('names the nearest numbers for a number that no entry has', async () => {
    const page = await reader.open('/q/9999/');
    const items = page.locator('nearest-entries').getByRole('listitem');
    await expect.poll(() => items.count()).toBe(3);
    expect(await items.locator('code').allTextContents()).toContain('Q99');
    await items.first().getByRole('link').click();
    await page.waitForURL('**/questions/*/');
  });

  it('proposes nothing for what resembles nothing, and the ways on remain', async () => {
    const page = await reader.open('/wp-login.php');
    const asked = page.waitForResponse('**/search/shards/**');
    await page.reload({ waitUntil: 'networkidle' });
    await asked;
    expect(await page.locator('nearest-entries').getByRole('link').count()).toBe(0);
    await page.getByRole('link', { name: 'All titles from A to Z' }).click();
    await page.waitForURL('**/search/#all');
  });
});

/** Whether something stands in the window, and not under the header. */
async function inWindow(page: Page, target: Locator): Promise<boolean> {
  const header = await page.locator('.site-header').boundingBox();
  const box = await target.boundingBox();
  if (header === null || box === null) return false;
  return box.y >= header.y + header.height && box.y + box.height <= (page.viewportSize()?.height ?? 0);
}
