import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';

const reader = aReader();
const off = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  it('an entry reads whole: answer, program, output, follow-ups, sources', async () => {
    const page = await reader.open('/questions/asyncio-task-group/', off);
    for (const heading of [
      'Say this first',
      'The longer answer',
      'See it run',
      'Traps',
      'They may ask next',
      'Sources',
    ]) {
      expect(await page.getByRole('heading', { level: 2, name: heading }).isVisible()).toBe(true);
    }
    const followUp = page.locator('details').first();
    await followUp.locator('summary').click();
    expect(await followUp.locator('p').first().isVisible()).toBe(true);
    expect(await page.locator('samp').first().isVisible()).toBe(true);
  });

  it.each(['/questions/asyncio-task-group/', '/questions/', '/search/', '/set/', '/examples/zip_swallows_one_item/'])(
    'no control is shown that would not work on %s',
    async (path) => {
      const page = await reader.open(path, off);
      const controls = page.locator('button, input, select, [role=combobox]').filter({ visible: true });
      expect(await controls.count()).toBe(0);
    },
  );

  it('the lists narrow through pages of their own', async () => {
    const page = await reader.open('/questions/', off);
    await page
      .locator('.static-filter')
      .getByRole('link', { name: /^Expert/ })
      .click();
    await page.waitForURL('**/levels/expert/');
    expect(await page.locator('.row').count()).toBeGreaterThan(0);
    await page.goto('/questions/');
    await page
      .locator('.static-filter')
      .getByRole('link', { name: /^3\.11\+/ })
      .click();
    await page.waitForURL('**/versions/3.11/');
  });

  it('the search button leads to all titles from A to Z', async () => {
    const page = await reader.open('/', off);
    await page.locator('header .find').click();
    await page.waitForURL('**/search/');
    expect(await page.locator('.title-index').getByRole('link', { name: 'GIL', exact: true }).count()).toBe(1);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
  });
});
