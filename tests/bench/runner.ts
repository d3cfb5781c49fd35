// `npm run build && npm run bench:run`: how long from a click until a program's first output is painted, and how many
// bytes that costs; here, and with PyScript on the same Pyodide. Both are served alike, with Brotli.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch } from '#src/cli/chromium.ts';
import { serveFolder, type Served } from './serve-folder.ts';

const ROUNDS = 3;
// How long a reader looks at an output before the next Run: a condition of the measurement, waited for in the page.
const LOOK = 3000;
const packed = new Map<string, Buffer>();
const sites: Site[] = [
  {
    name: 'this site',
    root: 'dist',
    path: '/examples/zip_swallows_one_item/',
    button: '.run',
    output: 'program-run > pre samp',
  },
  // On the page itself: its workers want headers that a plain host does not send.
  { name: 'PyScript 0.7.31', root: pyscript(), path: '/', button: '#run', output: '#output' },
];
const browser = await launch();
for (const site of sites) console.table({ [site.name]: await measure(browser, site) });
await browser.close();

async function measure(browser: Browser, site: Site): Promise<object> {
  const server = await serveFolder(site.root, brotli);
  const times = { cold: [] as number[], warm: [] as number[], atOnce: [] as number[], later: [] as number[] };
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ baseURL: server.origin });
    const [cold, sent] = await firstRun(context, site, server, 0);
    times.cold.push(cold.first);
    times.atOnce.push(cold.second);
    bytes = sent;
    const [warm] = await firstRun(context, site, server, LOOK);
    times.warm.push(warm.first);
    times.later.push(warm.second);
    await context.close();
  }
  server.stop();
  const median = (list: number[]): number => Math.round(list.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0);
  return {
    'first click, cold cache, ms': median(times.cold),
    'first click, warm cache, ms': median(times.warm),
    'second run at once, ms': median(times.atOnce),
    'after a look, ms': median(times.later),
    bytes,
  };
}

async function firstRun(context: BrowserContext, site: Site, server: Served, look: number): Promise<[Times, number]> {
  const page = await context.newPage();
  await page.goto(site.path, { waitUntil: 'networkidle' });
  const before = server.sent();
  const first = await timeClick(page, site);
  const sent = server.sent() - before;
  await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), look);
  const second = await timeClick(page, site);
  await page.close();
  return [{ first, second }, sent];
}

/** Clicks, in the page, and waits for the frame after the output's first text. */
function timeClick(page: Page, { button, output }: Site): Promise<number> {
  return page.evaluate(
    ([control, place]) =>
      new Promise<number>((done) => {
        document.querySelector(place)?.replaceChildren();
        const start = performance.now();
        setTimeout(() => done(Number.NaN), 60_000);
        const observer = new MutationObserver(() => {
          if ((document.querySelector(place)?.textContent.trim() ?? '') === '') return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        document.querySelector<HTMLElement>(control)?.click();
      }),
    [button, output] as const,
  );
}

/** A page with a button that runs a program with PyScript, on the Pyodide of this site. @returns its folder */
function pyscript(): string {
  const folder = join(tmpdir(), 'python-interview-reference-peers', 'pyscript');
  mkdirSync(join(folder, 'pyodide'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '@pyscript/core@0.7.31'], {
    cwd: folder,
    stdio: 'ignore',
  });
  cpSync('node_modules/pyodide', join(folder, 'pyodide'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Peer</title><button id="run">Run</button><pre id="output"></pre>
<py-config>{"interpreter":"/pyodide/pyodide.mjs"}</py-config>
<script type="module">
let whole;
document.querySelector('#run').onclick = async () => {
  whole ??= import('/node_modules/@pyscript/core/dist/core.js');
  await whole;
  const script = document.createElement('script');
  script.type = 'py';
  script.setAttribute('target', 'output');
  script.textContent = 'from pyscript import display\\ndisplay("one", target="output")';
  document.body.append(script);
};
</script>`,
  );
  return folder;
}

function brotli(path: string): { encoding: 'br'; content: Buffer } {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const content = packed.get(path) ?? brotliCompressSync(readFileSync(path), options);
  packed.set(path, content);
  return { encoding: 'br', content };
}

interface Times {
  readonly first: number;
  readonly second: number;
}

interface Site {
  readonly name: string;
  readonly root: string;
  readonly path: string;
  readonly button: string;
  readonly output: string;
}
