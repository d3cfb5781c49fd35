import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { textOf } from '#src/lib/content/mdx-node.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { formatFaults } from '#src/lib/content/fault.ts';
import { UNWRITTEN } from '#src/lib/content/scaffold.ts';

// Python's own documents, and each library's for the entries about it.
const AUTHORITATIVE = [
  'docs.python.org',
  'peps.python.org',
  'github.com/python/cpython',
  'docs.celeryq.dev',
  'docs.djangoproject.com',
  'docs.pydantic.dev',
  'docs.pytest.org',
  'docs.sqlalchemy.org',
  'fastapi.tiangolo.com',
  'flask.palletsprojects.com',
  'hypothesis.readthedocs.io',
  'mypy.readthedocs.io',
  'numpy.org/doc',
  'packaging.python.org',
  'pandas.pydata.org/docs',
].map((place) => `https://${place}/`);

const { value: catalog, errors } = buildCatalog(readContent(process.cwd()));

describe('the content', () => {
  it('has no faults', () => {
    expect(errors.length === 0 ? '' : formatFaults(errors)).toBe('');
  });

  it('has no sentence left of a scaffold', () => {
    const bodies = catalog.entries.filter(({ body }) => textOf(body.root).includes(UNWRITTEN));
    const programs = catalog.examples.filter(({ source }) => source.includes(UNWRITTEN));
    expect([...bodies, ...programs].map(({ file }) => file)).toEqual([]);
  });

  it('uses every program', () => {
    const used = new Set(catalog.entries.flatMap(({ body }) => body.examples.map(({ name }) => name)));
    expect(catalog.examples.filter(({ name }) => !used.has(name)).map(({ file }) => file)).toEqual([]);
  });
});

describe.each(catalog.entries.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  it('has a short answer that can be said in half a minute', () => {
    const words = entry.body.short === undefined ? 0 : textOf(entry.body.short).split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(20);
    expect(words).toBeLessThanOrEqual(90);
  });

  it('is neither a stub nor a book', () => {
    const [least, most] = entry.kind === 'concept' ? [400, 1100] : [250, 800];
    expect(entry.body.words).toBeGreaterThanOrEqual(least);
    expect(entry.body.words).toBeLessThanOrEqual(most);
  });

  it('names an authoritative source', () => {
    expect(entry.sources.filter(({ url }) => AUTHORITATIVE.some((start) => url.startsWith(start)))).not.toEqual([]);
  });
});

describe('a broken copy of the content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('makes the check fail with every fault, each naming its file', () => {
    cpSync('content', join(folder, 'content'), { recursive: true });
    const broken = Array.from({ length: 10 }, (_, index) => `content/questions/iteration/broken-${index}.mdx`);
    for (const file of broken) writeFileSync(join(folder, file), '---\nnumber: none\n---\n');
    const output = check(folder);
    for (const file of broken) expect(output).toContain(`${file} [number] "none": of the wrong type. Fix:`);
  });
});

/** What the check prints of a folder's content; it has to fail. */
function check(folder: string): string {
  try {
    execFileSync(process.execPath, ['src/cli/check.ts', folder], { stdio: 'pipe' });
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
  throw new Error('the check passed');
}
