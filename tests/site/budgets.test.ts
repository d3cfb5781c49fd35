import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readPages } from '#src/cli/published.ts';

// The budgets of the design, in bytes after Brotli.
const FIRST_ROUND_TRIP = 14 * 1024;
const SCRIPT_BEFORE_ACTION = 6 * 1024;
const REQUESTS = 3;
const EDITOR = 110_000;

const entries = [...readPages('dist')].filter(([path]) => /^\/(concepts|questions|examples)\/./.test(path));

describe.each(entries)('%s', (_path, html) => {
  const root = parse(html);
  const scripts = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');

  it('arrives in the first round trip, with all its styles', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
    expect(root.querySelectorAll('link[rel=stylesheet]')).toEqual([]);
  });

  it('loads little script and few files before the reader acts', () => {
    const loaded = scripts.flatMap((script) => [script, ...importsOf(script)]);
    const inline = root.querySelectorAll('script:not([src])').map((script) => script.innerHTML);
    const bytes = [...loaded.map((file) => readFileSync(join('dist', file))), ...inline].map(
      (code) => brotliCompressSync(code).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BEFORE_ACTION);
    expect(1 + loaded.length + 1, 'page, scripts, icon').toBeLessThanOrEqual(REQUESTS);
  });

  it('asks nobody else for anything and styles nothing inline', () => {
    const sources = root
      .querySelectorAll('[src], link[rel=stylesheet], link[rel=preload]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source))).toEqual([]);
    expect(root.querySelectorAll('[style]')).toEqual([]);
    expect(html).not.toMatch(/@font-face|@import/);
  });
});

it('the policy allows no inline code but what is hashed', () => {
  for (const [path, html] of entries) {
    const policy = parse(html).querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
});

it('the editor, which comes when a reader edits, is no larger than it has to be', () => {
  const editor = readdirSync('dist/_astro').filter((file) => file.startsWith('editing.'));
  expect(editor).toHaveLength(1);
  const bytes = editor.map((file) => brotliCompressSync(readFileSync(join('dist/_astro', file))).length);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(EDITOR);
});

/** The modules that a script imports statically, one level deep. */
function importsOf(script: string): string[] {
  const code = readFileSync(join('dist', script), 'utf8');
  return [...code.matchAll(/\bfrom\s*"(\.\/[^"]+)"|\bimport\s*"(\.\/[^"]+)"/g)].map((match) =>
    join(script, '..', match[1] ?? match[2] ?? ''),
  );
}
