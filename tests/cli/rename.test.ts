import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { readLedger, resolves } from '#src/cli/published.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { TEST_FILES } from '#src/lib/content/rename.ts';

// One of each kind, whatever the content has at the time.
const catalog = buildCatalog(readContent(process.cwd())).value;
const idOf = (kind: string): string => [...catalog.byId.keys()].find((id) => id.startsWith(`${kind}/`)) ?? '';
const RENAMES = [
  ['concept', 'a-concept-by-a-far-longer-name-than-it-had'],
  ['question', 'a-question-by-another-name'],
  ['example', 'a_program_by_another_name'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'rename-'));

beforeAll(() => {
  for (const path of ['content', 'package.json', ...TEST_FILES]) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run rename', { timeout: 60_000 }, () => {
  it.each([
    [['question/none', 'x'], 'No such entry: "question/none".'],
    [[idOf('question'), 'Not A Slug'], 'Malformed slug: "Not A Slug".'],
    [[idOf('question')], 'Give an id and its new slug: npm run rename -- '],
  ])('%j changes nothing and says why', (args, message) => {
    const before = stateOf(folder);
    expect(() => rename(...args)).toThrow(message);
    expect(stateOf(folder)).toEqual(before);
  });

  it('leaves sound content in which every published address resolves', () => {
    for (const [kind, slug] of RENAMES) expect(rename(idOf(kind), slug)).toContain(`is ${kind}/${slug} now`);

    const { value: after, errors } = buildCatalog(readContent(folder));
    expect(errors).toEqual([]);
    for (const [kind, slug] of RENAMES) {
      expect(after.byId.has(`${kind}/${slug}`)).toBe(true);
      expect(after.byId.has(idOf(kind))).toBe(false);
    }
    const ledger = readLedger(join(folder, 'content/addresses.txt'));
    const pages = pagesOf(ledger, new Map(after.redirects.map(({ from, to }) => [from, to])));
    expect(ledger.filter((address) => !resolves(address, pages))).toEqual([]);
    expect(after.redirects.map(({ from }) => from).sort()).toEqual(
      [
        `/concepts/${nameOf('concept')}/`,
        `/questions/${nameOf('question')}/`,
        `/examples/${nameOf('example')}/`,
        `/e/${nameOf('example')}/`,
        ...catalog.redirects.map(({ from }) => from),
      ].sort(),
    );
  });

  it('leaves the tests’ files naming entries that exist, formatted', () => {
    const { byId } = buildCatalog(readContent(folder)).value;
    for (const file of TEST_FILES) {
      const text = readFileSync(join(folder, file), 'utf8');
      const ids = text.match(/\b(?:concept|question|example)\/[\w-]+/g) ?? [];
      expect(ids.filter((id) => !byId.has(id))).toEqual([]);
      execFileSync(resolve('node_modules/.bin/prettier'), ['--check', file], { cwd: folder, stdio: 'pipe' });
    }
  });
});

function rename(...args: readonly string[]): string {
  return execFileSync(process.execPath, [resolve('src/cli/rename.ts'), ...args], {
    cwd: folder,
    stdio: 'pipe',
    encoding: 'utf8',
  });
}

function nameOf(kind: string): string {
  return idOf(kind).split('/')[1] ?? '';
}

/** The site as the build would make it of the redirects: each heading of the ledger on the page that has it now. */
function pagesOf(ledger: readonly string[], redirects: ReadonlyMap<string, string>): Map<string, string> {
  const ids = Map.groupBy(ledger, (address) => address.split('#')[0] ?? '');
  const html = (addresses: readonly string[]): string =>
    addresses.map((address) => `<h2 id="${address.split('#')[1] ?? ''}"></h2>`).join('');
  return new Map(
    [...ids].flatMap(([path, addresses]): [string, string][] => {
      const to = redirects.get(path);
      if (to === undefined) return [[path, html(addresses)]];
      const moved: [string, string] = [path, `<html data-to="${to}" data-fragments="{}"></html>`];
      // A permalink has no headings of its own to bring.
      return addresses.length > 1 || !ids.has(to) ? [moved, [to, html(addresses)]] : [moved];
    }),
  );
}

/** Every file with its size and the time of its last change. */
function stateOf(root: string): string[] {
  return ['content', 'tests'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((path) => join(root, room, path))
      .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
      .sort(),
  );
}
