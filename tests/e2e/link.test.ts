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

describe('an address that leads nowhere', () => {
  it('proposes the entry that was meant', async () => {
    const page = await reader.open('/questions/asyncio-taskgroup/');
    await page.locator('nearest-entries').getByRole('link').first().waitFor();
    const link = page.locator('nearest-entries').getByRole('link').first();
    expect(await link.getAttribute('href')).toBe('/questions/asyncio-task-group/');
  });
});
