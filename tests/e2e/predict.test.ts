import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';
import { button, run } from '../support/runner.ts';

const reader = aReader();
const PROGRAM = '/examples/zip_swallows_one_item/';
// The frame in which programs run has no storage.
const predicting = "if (top === self) localStorage.setItem('predict-first', 'on')";
const SWITCH = /Predict first/;

describe('a reader who predicts first', { timeout: 60_000 }, () => {
  it('switches that on after a run, for every page, and off again', async () => {
    const page = await reader.open(PROGRAM);
    await run(page);
    await page.getByLabel(SWITCH).check();
    expect(await recorded(page).isVisible()).toBe(true);
    await page.goto('/questions/zip/');
    await field(page).waitFor();
    expect(await page.locator('.output:visible').count()).toBe(0);
    await page.getByLabel(SWITCH).first().click();
    expect(await page.locator('.output:visible').count()).toBe(await page.locator('.output').count());
    await page.reload({ waitUntil: 'networkidle' });
    expect(await recorded(page).isVisible()).toBe(true);
  });

  it('sees which lines were right', async () => {
    const page = await reader.open(PROGRAM, { before: predicting });
    const [first = '', second = ''] = ((await recorded(page).textContent()) ?? '').split('\n');
    await field(page).fill(`${first}\nsomething else`);
    await button(page, 'Run and compare').click();
    await page.getByText('You had 1 of 2 lines').waitFor();
    const difference = await page.getByLabel('Your prediction').textContent();
    expect(difference).toBe(`  ${first}\n- something else\n+ ${second}\n`);
    expect(await recorded(page).isVisible()).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  it('is told when all of it was right', async () => {
    const page = await reader.open(PROGRAM, { before: predicting });
    await field(page).fill((await recorded(page).textContent()) ?? '');
    await button(page, 'Run and compare').click();
    await page.getByText('You were right').waitFor();
  });

  it('is asked for the prediction before anything runs', async () => {
    const page = await reader.open(PROGRAM, { before: predicting });
    await field(page).waitFor();
    await button(page, 'Run').click();
    await expect.poll(() => field(page).evaluate((area) => area === document.activeElement)).toBe(true);
    expect(await page.locator('iframe').count()).toBe(0);
    await button(page, 'Show it').click();
    expect(await recorded(page).isVisible()).toBe(true);
  });

  it('compares with the record where the program cannot run here', async () => {
    const page = await reader.open('/examples/threads_overlap_waits/', { before: predicting });
    await field(page).fill('no idea');
    await button(page, 'Compare').click();
    await page.getByText(/^You had 0 of \d+ lines/).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });
});

function field(page: Page): ReturnType<Page['locator']> {
  return page.getByLabel('What will it print?').first();
}

function recorded(page: Page): ReturnType<Page['locator']> {
  return page.locator('.output samp').first();
}
