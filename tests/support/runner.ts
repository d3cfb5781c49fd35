import type { Page } from 'playwright-core';

/** Puts another program in place of the one on the page, before it is first run. */
export async function write(page: Page, source: string): Promise<void> {
  await page
    .locator('.program .source pre code')
    .first()
    .evaluate((code, text) => (code.textContent = text), source);
}

/** Presses Run and waits for the end; gives what the page says and what the program printed. */
export async function run(page: Page): Promise<{ status: string; output: string }> {
  await start(page);
  return finished(page);
}

/** Presses Run and waits until Python runs the program. */
export async function start(page: Page): Promise<void> {
  const before = await page.locator('program-run').count();
  if (before > 0) await page.locator('program-run > p').evaluate((status) => (status.textContent = ''));
  await button(page, 'Run').click();
}

/** Waits for the end of the run. */
export async function finished(page: Page): Promise<{ status: string; output: string }> {
  await page
    .locator('program-run > p', { hasText: /^(Finished|Ended|Stopped|Out of|The interpreter|Python could)/ })
    .waitFor();
  await button(page, 'Run').waitFor();
  return { status: await status(page), output: await output(page) };
}

export async function status(page: Page): Promise<string> {
  return (await page.locator('program-run > p').first().textContent()) ?? '';
}

export async function output(page: Page): Promise<string> {
  return (await page.getByLabel('Output of your run').textContent()) ?? '';
}

/** The button that runs, cancels and stops. */
export function button(page: Page, name: string): ReturnType<Page['locator']> {
  return page.locator('.program').first().getByRole('button', { name, exact: true });
}
