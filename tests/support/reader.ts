import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch } from '#src/cli/chromium.ts';
import { serve } from './site.ts';

/** A reader of the built site, for the tests of one file: every page it opens is fresh, and closed after its test. */
export function aReader(): Reader {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serve>> | undefined;
  const opened: Page[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    async open(path, options = {}) {
      if (browser === undefined || site === undefined) throw new Error('the site is not up');
      const { before, ...rest } = options;
      const context = await browser.newContext({ baseURL: site.origin, reducedMotion: 'reduce', ...rest });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
      const page = Object.assign(await context.newPage(), { complaints: [] as string[] });
      opened.push(page);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text());
      });
      page.on('pageerror', (error) => page.complaints.push(error.message));
      if (before !== undefined) await context.addInitScript(before);
      await page.goto(path);
      return page;
    },
  };
}

/** Opens pages; `before` is a script that runs ahead of the page's own. */
export interface Reader {
  open(path: string, options?: BrowserContextOptions & { before?: string }): Promise<Page & { complaints: string[] }>;
}
