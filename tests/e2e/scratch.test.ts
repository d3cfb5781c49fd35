import { describe, expect, it } from 'vitest';
import { SCRATCH_PROGRAM } from '#src/lib/code/scratch.ts';
import { codeIn, editor, storedEdit } from '../support/editor.ts';
import { aReader } from '../support/reader.ts';

const reader = aReader();

describe('the scratch page', () => {
  it('opens with a small program in the editor, and keeps what is written', async () => {
    const page = await reader.open('/scratch/');
    await expect.poll(() => codeIn(page)).toBe(SCRATCH_PROGRAM.trimEnd());
    await editor(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('print("my own")');
    expect(await storedEdit(page, 'scratch-pad')).toBe('print("my own")');
    await page.reload();
    await expect.poll(() => codeIn(page)).toBe('print("my own")');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => codeIn(page)).toBe(SCRATCH_PROGRAM.trimEnd());
    expect(page.complaints).toEqual([]);
  });

  it('sends its program as a link, which shows it whole and overwrites nothing', async () => {
    const sender = await reader.open('/scratch/');
    await editor(sender).focus();
    await sender.keyboard.press('Control+a');
    await sender.keyboard.insertText('print("sent")');
    await sender.getByRole('button', { name: 'Share code' }).click();
    await sender.getByText('A link with your code is copied.').waitFor();
    const link = await sender.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).pathname).toBe('/scratch/');

    const page = await reader.open('/scratch/');
    await editor(page).focus();
    await page.keyboard.insertText('# mine\n');
    await page.goto('/about/');
    await page.goto(link);
    const panel = page.getByRole('region', { name: 'Code from a link' });
    await panel.getByText('Written by whoever sent this link. It has not been run.').waitFor();
    expect(await panel.locator('pre').textContent()).toBe('print("sent")');
    await expect.poll(() => codeIn(page)).toContain('# mine');
    await panel.getByRole('button', { name: 'Take it over' }).click();
    await expect.poll(() => codeIn(page)).toBe('print("sent")');
  });

  it('refuses a hostile link with a sentence', async () => {
    const page = await reader.open('/scratch/#code=AAAA.1');
    await page.getByRole('region', { name: 'Code from a link' }).getByText('damaged or was cut off').waitFor();
    expect(page.complaints).toEqual([]);
  });

  it('says without JavaScript what it is, and offers nothing that would not work', async () => {
    const page = await reader.open('/scratch/', { javaScriptEnabled: false });
    const words = page.locator('noscript p');
    expect(await words.isVisible()).toBe(true);
    expect(await words.textContent()).toContain('needs JavaScript');
    expect(await page.locator('.source code').isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  it('is found from the examples, and by no search engine', async () => {
    const page = await reader.open('/examples/');
    await page.getByRole('main').getByRole('link', { name: 'scratch page' }).click();
    await page.waitForURL('**/scratch/');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await (await page.request.get('/sitemap.xml')).text()).not.toContain('/scratch/');
  });
});
