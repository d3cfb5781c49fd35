import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeCode } from '#src/lib/code/link.ts';
import { codeIn, edit, editor, storedEdit } from '../support/editor.ts';
import { aReader } from '../support/reader.ts';
import { button, finished, output, run, start } from '../support/runner.ts';

const reader = aReader();
const NAME = 'zip_swallows_one_item';
const PROGRAM = `/examples/${NAME}/`;
// Recursion through C functions, which no limit of Python's stops.
const DEEP = `import sys
sys.setrecursionlimit(10**6)
class Deep:
    def __repr__(self):
        return "".join(map(repr, [self]))
repr(Deep())`;
const LOOP = 'while True:\n    pass';

// Python starts in some seconds on a slow machine.
describe('an edited program', { timeout: 120_000 }, () => {
  it('is what Run runs, and what Reset gives back is the original', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await write(page, 'print("changed", 1 + 1)');
    const changed = await run(page);
    expect(changed.output).toBe('changed 2\n');
    expect(changed.status).toContain('Your change to the output');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect((await run(page)).status).toContain('same as recorded');
    expect(page.complaints).toEqual([]);
  });

  it('is run by Control and Enter, without leaving the editor', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await write(page, 'print("by key")');
    await page.keyboard.press('Control+Enter');
    await finished(page);
    expect(await output(page)).toBe('by key\n');
    expect(await codeIn(page)).toBe('print("by key")');
    expect(await page.locator('.cm-focused').count()).toBe(1);
  });

  it('is not lost when it is stopped, when the interpreter crashes or when the page is reloaded meanwhile', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await write(page, LOOP);
    await start(page);
    await button(page, 'Stop').click();
    await finished(page);
    expect(await codeIn(page)).toBe(LOOP);
    expect(await storedEdit(page, NAME)).toBe(LOOP);
    await start(page);
    await button(page, 'Stop').waitFor();
    await page.reload();
    await expect.poll(() => codeIn(page)).toBe(LOOP);
    await write(page, DEEP);
    await run(page);
    expect(await codeIn(page)).toBe(DEEP);
    await write(page, 'print("goes on")');
    expect((await run(page)).output).toBe('goes on\n');
  });

  it('that fails leads from its traceback to the line in the editor', async () => {
    const page = await reader.open(PROGRAM);
    await edit(page);
    await write(page, 'one = 1\ntwo = 0\nprint(one / two)\nthree = 3');
    await run(page);
    await page.locator('program-run').getByRole('button', { name: 'line 3' }).click();
    await page.locator('.cm-focused').waitFor();
    await page.keyboard.type('here ');
    expect(await codeIn(page)).toContain('\nhere print(one / two)\n');
  });
});

describe('code from a link', { timeout: 120_000 }, () => {
  it('is not what Run runs until it is taken over', async () => {
    const { value } = await encodeCode('print("theirs")');
    const page = await reader.open(PROGRAM + (value ?? ''));
    await page.getByRole('region', { name: 'Code from a link' }).waitFor();
    expect((await run(page)).status).toContain('same as recorded');
    await page.getByRole('button', { name: 'Take it over' }).click();
    await expect.poll(() => codeIn(page)).toBe('print("theirs")');
    expect((await run(page)).output).toBe('theirs\n');
  });
});

describe('the scratch page', { timeout: 120_000 }, () => {
  it('runs what it begins with and what is written, and compares with nothing', async () => {
    const page = await reader.open('/scratch/');
    const begun = await run(page);
    expect(begun.output).toMatch(/^Python 3\.14\.\d+ on emscripten\n1 change\n/);
    expect(begun.status).toBe('Finished.');
    await write(page, 'print("mine")');
    expect(await run(page)).toEqual({ status: 'Finished.', output: 'mine\n' });
    expect(page.complaints).toEqual([]);
  });
});

/** Puts other code into the editor, by hand. */
async function write(page: Page, code: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(code);
  await expect.poll(() => codeIn(page)).toBe(code);
}
