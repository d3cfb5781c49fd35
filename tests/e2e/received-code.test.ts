import { deflateSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeCode } from '#src/lib/code/link.ts';
import { codeIn, edit, editor, storedEdit } from '../support/editor.ts';
import { aReader } from '../support/reader.ts';

const reader = aReader();
const NAME = 'zip_swallows_one_item';
const PROGRAM = `/examples/${NAME}/`;
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Code from a link' });
const fragmentOf = (bytes: Uint8Array): string => `#code=${Buffer.from(bytes).toString('base64url')}.1`;

describe('a link with code', () => {
  it('is copied from an edit, and shows in another browser what is different, without running it', async () => {
    const sender = await reader.open(PROGRAM);
    await edit(sender);
    await sender.keyboard.press('Control+Home');
    await sender.keyboard.type('print("sent <b>by</b> me")\n');
    const sent = await codeIn(sender);
    await sender.getByRole('button', { name: 'Share code' }).click();
    await sender.getByText('A link with your code is copied.').waitFor();
    const link = await sender.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^http://[^/]+${PROGRAM}#code=[\\w-]+\\.1$`));

    const page = await reader.open(link);
    await panel(page).getByText('Changed by whoever sent this link.').waitFor();
    expect(await panel(page).locator('ins').allTextContents()).toEqual(['+ print("sent <b>by</b> me")\n']);
    expect(await panel(page).locator('del').count()).toBe(0);
    expect(await page.locator('.cm-editor').count()).toBe(0);
    expect(await ran(page)).toBe(false);
    await panel(page).getByRole('button', { name: 'Take it over' }).click();
    await page.locator('.cm-focused').waitFor();
    expect(await codeIn(page)).toBe(sent);
    expect(await storedEdit(page, NAME)).toBe(sent);
    expect(new URL(page.url()).hash).toBe('');
    expect(await panel(page).count()).toBe(0);
    expect(await ran(page)).toBe(false);
    expect(page.complaints).toEqual([]);
  });

  it('leaves the reader’s own edit alone, unless it is taken over, and then that can be undone', async () => {
    const page = await reader.open(PROGRAM);
    const original = (await page.locator('.source pre code').textContent()) ?? '';
    await edit(page);
    await page.keyboard.type('# mine\n');
    const mine = await codeIn(page);
    const { value } = await encodeCode(`${original}\n# theirs`);
    await page.evaluate((hash) => (location.hash = hash), value ?? '');
    await panel(page).getByText('You have an edit of your own.').waitFor();
    // The difference is to the program, not to the reader's edit.
    expect(await panel(page).locator('ins').allTextContents()).toEqual(['+ # theirs\n']);
    expect(await codeIn(page)).toBe(mine);
    await panel(page).getByRole('button', { name: 'Leave it' }).click();
    expect(await panel(page).count()).toBe(0);
    expect(await storedEdit(page, NAME)).toBe(mine);
    await page.goto(`/about/`);
    await page.goto(PROGRAM + (value ?? ''));
    await panel(page).getByRole('button', { name: 'Take it over' }).click();
    await expect.poll(() => codeIn(page)).toBe(`${original}\n# theirs`);
    await page.locator('.edit-note').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => codeIn(page)).toBe(mine);
    expect(await storedEdit(page, NAME)).toBe(mine);
  });

  it('that changes nothing says so', async () => {
    const page = await reader.open(PROGRAM);
    const { value } = await encodeCode((await page.locator('.source pre code').textContent()) ?? '');
    await page.evaluate((hash) => (location.hash = hash), value ?? '');
    await panel(page).getByText('is the program as it stands here').waitFor();
  });

  it('is carried over by the permalink of the program', async () => {
    const { value } = await encodeCode('print(1)');
    const page = await reader.open(`/e/${NAME}/${value ?? ''}`);
    await page.waitForURL(`**${PROGRAM}#code=*`);
    await panel(page).locator('ins').getByText('print(1)').waitFor();
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault in %s', async (colorScheme) => {
    const { value } = await encodeCode('import os\nprint("hello")\n# \u202eneddih\n');
    const page = await reader.open(PROGRAM + (value ?? ''), { colorScheme });
    await panel(page).waitFor();
    expect(await panel(page).locator('ins').last().textContent()).toBe('+ # ⟨U+202E⟩neddih\n');
    const { violations } = await new AxeBuilder({ page }).include('.program').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('fits a phone of 320 pixels', async () => {
    const { value } = await encodeCode(`print("${'long '.repeat(60)}")\n`);
    const page = await reader.open(PROGRAM + (value ?? ''), { viewport: { width: 320, height: 640 } });
    await panel(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  it('that cannot be copied is shown', async () => {
    const page = await reader.open(PROGRAM, {
      before: `navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`,
    });
    await edit(page);
    await page.getByRole('button', { name: 'Share code' }).click();
    expect(await page.getByRole('textbox', { name: 'The link with your code' }).inputValue()).toMatch(/#code=/);
  });

  it('says when it is longer than some chats allow, and when it cannot be made', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    const random = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 65537).toString(36)).join(' ');
    await page.keyboard.insertText(`# ${random}\n`);
    await page.getByRole('button', { name: 'Share code' }).click();
    await page.getByText(/It has \d+ characters: some chats cut links that long/).waitFor();
    await editor(page).focus();
    await page.keyboard.insertText(`# ${'x'.repeat(70_000)}\n`);
    await page.getByRole('button', { name: 'Share code' }).click();
    await page.getByText('A link can carry 64 KiB of code; this is more.').waitFor();
  });
});

describe('a hostile fragment', () => {
  it.each([
    ['malformed', '#code=%%%', 'damaged or was cut off'],
    ['HTML', '#code=<img src=x onerror=alert(1)>.1', 'damaged or was cut off'],
    ['of noise', fragmentOf(Buffer.from('no zlib')), 'damaged or was cut off'],
    ['not UTF-8', fragmentOf(deflateSync(Buffer.from([255, 254]))), 'damaged or was cut off'],
    ['of another version', '#code=eJwDAAAAAAE.7', 'another version of this site'],
    ['huge', `#code=${'A'.repeat(300_000)}.1`, 'larger than 64 KiB'],
    ['a bomb', fragmentOf(deflateSync(Buffer.alloc(50_000_000))), 'larger than 64 KiB'],
  ])('that is %s is refused with a sentence, and the page goes on', async (_, fragment, sentence) => {
    const page = await reader.open(PROGRAM);
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await panel(page).getByText(sentence).waitFor();
    expect(await panel(page).getByRole('button', { name: 'Take it over' }).count()).toBe(0);
    await panel(page).getByRole('button', { name: 'Close' }).click();
    expect(new URL(page.url()).hash).toBe('');
    await edit(page);
    expect(page.complaints).toEqual([]);
  });

  it('with more lines than a page can tell apart is shown as a whole', async () => {
    const { value } = await encodeCode('x\n'.repeat(30_000));
    const page = await reader.open(PROGRAM + (value ?? ''));
    await panel(page).getByText('This is all of it:').waitFor();
    expect(await panel(page).locator('*').count()).toBeLessThan(20);
  });

  it('does nothing on a page that has no program of its own', async () => {
    const { value } = await encodeCode('print(1)');
    const page = await reader.open(`/questions/asyncio-task-group/${value ?? ''}`);
    await page.waitForLoadState('networkidle');
    expect(await panel(page).count()).toBe(0);
    expect(page.complaints).toEqual([]);
  });
});

/** Whether anything of Python was asked for. */
function ran(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('pyodide')));
}
