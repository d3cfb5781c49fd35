import type { Locator, Page } from 'playwright-core';

/** The editor of the first program of a page. */
export function editor(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Code of / }).first();
}

/** Opens the editor of the first program with its button and waits until it has the focus. */
export async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
  await page.locator('.cm-focused').waitFor();
}

/** The code in the editor of the first program, short enough to be drawn whole. */
export async function codeIn(page: Page): Promise<string> {
  return (await editor(page).locator('.cm-line').allTextContents()).join('\n');
}

/** The edit of a program as it is stored, or null. */
export function storedEdit(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => {
    const value = localStorage.getItem(key);
    return value === null ? null : (JSON.parse(value) as { code: string }).code;
  }, `pir:edit:${name}`);
}
