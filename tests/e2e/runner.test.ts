import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';
import { button, finished, output, run, start, status, write } from '../support/runner.ts';

const reader = aReader();
const PROGRAM = '/examples/zip_swallows_one_item/';
const ENDLESS = 'print("begun")\nwhile True:\n    pass\n';

describe('Run', { timeout: 60_000 }, () => {
  it('prints what is recorded, and says so, each time', async () => {
    const page = await reader.open(PROGRAM);
    const recorded = await page.locator('.output samp').first().textContent();
    for (let round = 0; round < 3; round += 1) {
      const ran = await run(page);
      expect(ran.status).toContain('same as recorded');
      expect(ran.output.trimEnd()).toBe(recorded);
    }
    expect(page.complaints).toEqual([]);
  });

  it('loads nothing of Python before, and nothing twice', async () => {
    const page = await reader.open('/questions/zip/');
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/run/'))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('.js')).length).toBe(1);
    await run(page);
    await run(page);
    const runtime = asked.filter((path) => path.startsWith('/run/'));
    expect(new Set(runtime).size).toBe(4);
    expect(runtime.length).toBe(4);
  });

  it('shows standard output and errors as they come, told apart, and leads from a traceback to the line', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, 'import sys\nprint("out")\nprint("err", file=sys.stderr)\ndef f():\n    return 1 / 0\nf()\n');
    const ran = await run(page);
    expect(ran.status).toContain('exit status 1');
    expect(await page.locator('program-run .err').allTextContents()).toEqual([
      expect.stringMatching(/^err\nTraceback[^]*ZeroDivisionError: division by zero\n$/),
    ]);
    expect(ran.output).not.toMatch(/pyodide|exec|runpy/);
    await page.getByRole('button', { name: 'line 5' }).click();
    expect(new URL(page.url()).hash).toBe('#L5');
  });

  it('selects the line where lines have no address', async () => {
    const page = await reader.open('/questions/zip/');
    await write(page, 'one = 1\ntwo = one / 0\nthree = 3\n');
    await run(page);
    await page.getByRole('button', { name: 'line 2' }).click();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('two = one / 0');
  });

  it('shows, after a change, what changed in the output', async () => {
    const page = await reader.open(PROGRAM);
    const recorded = ((await page.locator('.output samp').first().textContent()) ?? '').split('\n');
    expect((await run(page)).status).toContain('same as recorded');
    await change(page, `print(${JSON.stringify(recorded[0])})\nprint("new")`);
    expect((await run(page)).status).toBe('Finished. Your change to the output:');
    expect(await page.getByLabel('Difference to the recorded output').textContent()).toBe(
      `  ${recorded[0] ?? ''}\n- ${recorded[1] ?? ''}\n+ new\n`,
    );
    const { violations } = await new AxeBuilder({ page }).include('.program').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('streams', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, ENDLESS);
    await start(page);
    await expect.poll(() => output(page)).toBe('begun\n');
    expect(await status(page)).toBe('Running…');
    await button(page, 'Stop').click();
    await finished(page);
  });
});

describe('Stop', { timeout: 60_000 }, () => {
  it('ends a program that would never end, and the next one runs', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, ENDLESS);
    await start(page);
    await expect.poll(() => output(page)).toBe('begun\n');
    await button(page, 'Stop').click();
    expect((await finished(page)).status).toBe('Stopped.');
    expect(page.workers().length).toBeLessThanOrEqual(1);
    await change(page, 'print("again")');
    expect((await run(page)).output).toBe('again\n');
  });

  it('cancels the loading', async () => {
    const page = await reader.open(PROGRAM);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.wasm', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await start(page);
    await expect.poll(() => status(page)).toMatch(/^Loading Python: \d+\.\d of 13\.4 MB$/);
    await button(page, 'Cancel').click();
    expect((await finished(page)).status).toBe('Stopped.');
    release();
    await page.unroute('**/*.wasm');
    expect((await run(page)).status).toContain('same as recorded');
  });

  it('says so when Python cannot be had, and can be tried again', async () => {
    const page = await reader.open(PROGRAM);
    await page.route('**/*.wasm', (route) => route.abort());
    expect((await run(page)).status).toContain('Python could not be started');
    await page.unroute('**/*.wasm');
    expect((await run(page)).status).toContain('same as recorded');
  });
});

describe('a program that goes too far', { timeout: 90_000 }, () => {
  const next = async (page: Page): Promise<void> => {
    await change(page, 'print("next")');
    expect((await run(page)).output).toBe('next\n');
  };

  it('floods, and the page keeps head and tail and stays responsive', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, 'for n in range(300_000):\n    print(n)\nprint("the end", end="")\n');
    const ran = await run(page);
    expect(ran.output.slice(0, 6)).toBe('0\n1\n2\n');
    expect(ran.output.slice(-14)).toBe('299999\nthe end');
    expect(/….*…/.exec(ran.output)?.[0]).toBe('… 1,923,361 characters cut …');
    expect(ran.output.length).toBeLessThan(66_000);
    await next(page);
  });

  it('floods without end, and is stopped', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, 'import sys\nwhile True:\n    print("x")\n    print("y", file=sys.stderr)\n');
    await start(page);
    await expect.poll(() => output(page)).toContain('characters cut');
    await button(page, 'Stop').click();
    await finished(page);
    await next(page);
  });

  it('recurses', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, 'def f():\n    f()\nf()\n');
    expect((await run(page)).output).toContain('RecursionError');
    await next(page);
  });

  it('recurses through C', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, DEEP);
    const { status: said, output: printed } = await run(page);
    expect(`${said} ${printed}`).toMatch(/The interpreter crashed|RecursionError/);
    await next(page);
  });

  it('takes all memory', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, 'kept = []\nwhile True:\n    kept.append("x" * 10_000_000)\n');
    expect((await run(page)).status).toContain('Out of memory');
    await next(page);
  });

  it('is silent for too long', async () => {
    const page = await reader.open(PROGRAM);
    await page.clock.install();
    await write(page, ENDLESS);
    await start(page);
    await expect.poll(() => output(page)).toBe('begun\n');
    await page.clock.fastForward(10_000);
    await page.clock.fastForward(10_000);
    expect((await finished(page)).status).toMatch(/^Stopped: it ran for 10 seconds/);
  });

  it('prints for too long, and goes on when asked to', async () => {
    const page = await reader.open(PROGRAM);
    await page.clock.install();
    await write(page, 'import time\nwhile True:\n    print("tick")\n    time.sleep(0.05)\n');
    await start(page);
    await expect.poll(() => output(page)).toContain('tick\ntick\n');
    await page.clock.fastForward(10_000);
    await button(page, 'Keep going').click();
    expect(await status(page)).toBe('Running…');
    const before = (await output(page)).length;
    await expect.poll(async () => (await output(page)).length).toBeGreaterThan(before);
    await page.clock.fastForward(10_000);
    await button(page, 'Keep going').waitFor();
    await expect.poll(async () => (await output(page)).length).toBeGreaterThan(before);
    await button(page, 'Stop').click();
    await finished(page);
  });
});

describe('a program', { timeout: 60_000 }, () => {
  it('asks for input in the page', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, 'import sys\nname = input("Name? ")\nprint("Hello", name)\nprint([*sys.stdin])\n');
    await start(page);
    const field = page.getByLabel('Input for the program');
    await field.fill('Ada');
    await field.press('Enter');
    await expect.poll(() => output(page)).toContain('Name? Ada\nHello Ada\n');
    await field.fill('more');
    await field.press('Enter');
    await button(page, 'End of input').click();
    expect((await finished(page)).output).toBe("Name? Ada\nHello Ada\nmore\n['more\\n']\n");
  });

  it.each([
    [
      'asyncio.run',
      'import asyncio\nasync def main():\n    await asyncio.sleep(0)\n    print("ran")\nasyncio.run(main())',
    ],
    ['await at top level', 'import asyncio\nawait asyncio.sleep(0)\nprint("ran")'],
    ['arguments', 'import sys\nprint("ran" if len(sys.argv) == 1 else sys.argv)'],
    ['files', 'from pathlib import Path\nPath("a.txt").write_text("ran")\nprint(open("a.txt").read())'],
    ['no final newline', 'print("ran", end="")'],
    ['sys.exit', 'import atexit, sys\natexit.register(print, "ran")\nsys.exit()'],
  ])('has %s', async (_what, source) => {
    const page = await reader.open(PROGRAM);
    await write(page, source);
    expect((await run(page)).output.trimEnd()).toBe('ran');
  });

  it('leaves nothing behind for the next', async () => {
    const page = await reader.open(PROGRAM);
    await write(
      page,
      'import builtins, json, os, pathlib, sys, warnings\nseen = hasattr(builtins, "mark"), hasattr(json, "mark"), os.listdir(), len(warnings.filters)\nprint(seen)\nbuiltins.mark = json.mark = 1\npathlib.Path("mark").touch()\nwarnings.simplefilter("error")\nsys.stdout = None\n',
    );
    const first = await run(page);
    expect((await run(page)).output).toBe(first.output);
  });

  it('does not outlive a reload in the middle of it', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, ENDLESS);
    await start(page);
    await expect.poll(() => output(page)).toBe('begun\n');
    await page.reload();
    expect(await page.locator('program-run').count()).toBe(0);
    expect((await run(page)).status).toContain('same as recorded');
  });

  it('runs in two tabs, each for itself', async () => {
    const one = await reader.open(PROGRAM);
    const two = await reader.open(PROGRAM);
    await write(one, ENDLESS);
    await start(one);
    await expect.poll(() => output(one)).toBe('begun\n');
    expect((await run(two)).status).toContain('same as recorded');
    await button(one, 'Stop').click();
    expect((await finished(one)).status).toBe('Stopped.');
  });
});

/** Puts another program in place of the one that was run. */
async function change(page: Page, source: string): Promise<void> {
  await page.locator('program-run').evaluate((element, text) => Object.assign(element, { source: () => text }), source);
}

const DEEP = `
class Deep:
    def __repr__(self):
        return "".join(map(repr, [self]))
import sys
sys.setrecursionlimit(10**6)
repr(Deep())
`;
