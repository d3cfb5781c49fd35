import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages, resolves } from '#src/cli/published.ts';
import { contentFiles } from '../support/builders.ts';
import { launch } from '#src/cli/chromium.ts';
import { buildSite } from '../support/fixture-site.ts';
import { host } from '../support/host.ts';

// What this site has none of yet: a page that was renamed, one of which a heading was renamed with it, and a heading that
// was renamed on a page that stays.
const REDIRECTS = `
- { from: /questions/group/, to: /questions/task-group/ }
- { from: /concepts/loop/, to: /concepts/event-loop/, fragments: { mechanics: how-it-works } }
- { from: /questions/task-group/, to: /questions/task-group/, fragments: { what-then: and-then } }
`;
const LEDGER = [
  ['/questions/group/', '/questions/task-group/'],
  ['/questions/group/#traps', '/questions/task-group/#traps'],
  ['/questions/group/?from=mail#and-then', '/questions/task-group/?from=mail#and-then'],
  ['/concepts/loop/', '/concepts/event-loop/'],
  ['/concepts/loop/#mechanics', '/concepts/event-loop/#how-it-works'],
  ['/concepts/loop/#traps', '/concepts/event-loop/#traps'],
  ['/c/50/?from=mail#mechanics', '/concepts/event-loop/?from=mail#how-it-works'],
  ['/questions/task-group/#what-then', '/questions/task-group/#what-then'],
  ['/q/57/#what-then', '/questions/task-group/#what-then'],
  ['/q/57/#traps', '/questions/task-group/#traps'],
  ['/e/group_waits/#L1', '/examples/group_waits/#L1'],
] as const;

let site: ReturnType<typeof buildSite>;
let browser: Browser;
beforeAll(async () => {
  site = buildSite(contentFiles({ 'content/redirects.yaml': REDIRECTS }));
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser.close();
  site.remove();
});

it('the fixture’s ledger resolves', () => {
  const pages = readPages(site.dist);
  expect(LEDGER.map(([from]) => from.replace(/\?[^#]*/, '')).filter((address) => !resolves(address, pages))).toEqual(
    [],
  );
  expect(resolves('/concepts/loop/#gone', pages)).toBe(false);
});

describe.each([
  ['a plain static host', () => ''],
  ['a host that reads _redirects', () => readFileSync(join(site.dist, '_redirects'), 'utf8')],
])('on %s', (_name, rulesOf) => {
  let server: Awaited<ReturnType<typeof host>>;
  beforeAll(async () => {
    server = await host(site.dist, rulesOf());
  });
  afterAll(() => server.stop());

  it.each(LEDGER)('%s leads to %s', async (from, to) => {
    expect(await follow(server.origin + from, true)).toEqual({ address: server.origin + to, found: true });
  });

  it.each(LEDGER)('%s leads to the page of %s without JavaScript, too', async (from, to) => {
    const { address } = await follow(server.origin + from, false);
    expect(new URL(address).pathname).toBe(new URL(server.origin + to).pathname);
  });

  it('sends for a renamed page what unfurls as the page itself', async () => {
    const html = await (await fetch(`${server.origin}/concepts/loop/`)).text();
    expect(html).toContain('property="og:title" content="The event loop"');
    expect(html).toMatch(/property="og:image" content="[^"]*\/previews\/c\/50\.png"/);
    expect(html).toMatch(/rel="canonical" href="[^"]*\/concepts\/event-loop\/"/);
  });
});

describe('_redirects', () => {
  it('spares the page in between, for good only where the address was given up', async () => {
    const server = await host(site.dist, readFileSync(join(site.dist, '_redirects'), 'utf8'));
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(server.origin + path, { redirect: 'manual' })).status;
    const paths = ['/questions/group/', '/q/57/', '/e/group_waits/', '/concepts/loop/', '/c/50/'];
    expect(await Promise.all(paths.map(statusOf))).toEqual([301, 302, 302, 200, 200]);
    await server.stop();
  });

  it('takes the fragment along even without JavaScript', async () => {
    const server = await host(site.dist, readFileSync(join(site.dist, '_redirects'), 'utf8'));
    const { address } = await follow(`${server.origin}/questions/group/#traps`, false);
    expect(address).toBe(`${server.origin}/questions/task-group/#traps`);
    await server.stop();
  });
});

/** Where an address leads in the browser, and whether its fragment is there. */
async function follow(address: string, javaScriptEnabled: boolean): Promise<{ address: string; found: boolean }> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('h1').waitFor();
    const { hash } = new URL(page.url());
    return { address: page.url(), found: hash === '' || (await page.locator(hash).count()) === 1 };
  } finally {
    await context.close();
  }
}
