import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { expectedOutput, type Example } from '#src/lib/content/example.ts';
import { IN_THE_PAGE } from '#src/lib/content/needs.ts';
import { aReader } from '../support/reader.ts';
import { run } from '../support/runner.ts';

const reader = aReader();
const { examples } = buildCatalog(readContent(process.cwd())).value;
const marked = examples.filter(({ runsIn }) => runsIn === 'browser');
// Tools, libraries and newer releases of Python are not in the page: nothing could be tried.
const unmarked = examples.filter(
  ({ runsIn, command, dependencies, requires }) =>
    runsIn === 'native' && command === null && dependencies.length === 0 && Number(requires.split('.')[1]) <= 14,
);

it('each program marked for the browser prints there what is recorded', { timeout: 600_000 }, async () => {
  const page = await aRunner();
  const wrong: unknown[] = [];
  for (const example of marked) {
    const ran = await runThere(page, example);
    if (!isRecorded(example, ran)) wrong.push([example.name, ran, expectedOutput(example, IN_THE_PAGE)]);
  }
  expect(wrong).toEqual([]);
  expect(page.complaints).toEqual([]);
});

it('no other program could have been marked', { timeout: 600_000 }, async () => {
  const page = await aRunner();
  const could: string[] = [];
  for (const example of unmarked) {
    const ran = await runThere(page, example);
    if (isRecorded(example, ran)) could.push(example.name);
  }
  expect(could).toEqual([]);
});

/** A page whose runner runs whatever it is given. */
async function aRunner(): Promise<Page & { complaints: string[] }> {
  const page = await reader.open('/examples/zip_swallows_one_item/');
  await run(page);
  return page;
}

/** Runs a program through the page's own client; gives how it ended and what it printed. */
async function runThere(page: Page, { name, source }: Example): Promise<{ how: string; stdout: string }> {
  return page.locator('program-run').evaluate(
    (runner, program) =>
      new Promise<{ how: string; stdout: string }>((resolve) => {
        runner.addEventListener(
          'program-ran',
          (event) => {
            const { outcome, output } = (event as CustomEvent<Ran>).detail;
            const stdout = [...output.head, ...output.tail].filter(({ stream }) => stream === 'out');
            const how = outcome.how === 'ended' ? String(outcome.status) : outcome.how;
            resolve({ how, stdout: stdout.map(({ text }) => text).join('') });
          },
          { once: true },
        );
        void Object.assign(runner as unknown as Runner, {
          source: () => program.source,
          file: `${program.name}.py`,
        }).run();
      }),
    { name, source },
  );
}

function isRecorded(example: Example, { how, stdout }: { how: string; stdout: string }): boolean {
  return how === '0' && stdout === expectedOutput(example, IN_THE_PAGE);
}

interface Ran {
  readonly outcome: { readonly how: string; readonly status?: number };
  readonly output: Record<'head' | 'tail', readonly { readonly stream: string; readonly text: string }[]>;
}

interface Runner {
  source: () => string;
  file: string;
  run: () => Promise<void>;
}
