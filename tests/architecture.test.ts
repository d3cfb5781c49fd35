import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Each room may import from itself and from the rooms before it.
const ROOMS = ['styles', 'lib', 'components', 'features', 'catalog', 'mdx', 'layouts', 'pages'];
// Build steps and command-line tools stand beside the line: they know the rooms named, and no page knows them.
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  integrations: ['lib', 'catalog', 'cli'],
  cli: ['lib', 'catalog'],
  'content.config.ts': ['lib'],
};

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file))
  .map((file) => join(SRC, file));
const edges = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));
const inside = edges.filter(({ to }) => to.startsWith(`${SRC}/`));

describe('the rooms', () => {
  it('import leftwards only', () => {
    const wrong = inside.filter(({ from, to }) => !mayImport(roomOf(from), roomOf(to)));
    expect(wrong).toEqual([]);
  });

  it('keep features apart', () => {
    const wrong = inside.filter(
      ({ from, to }) => roomOf(from) === 'features' && roomOf(to) === 'features' && featureOf(from) !== featureOf(to),
    );
    expect(wrong).toEqual([]);
  });

  it('keep content out of the browser: a feature’s TypeScript sees only lib and its own folder', () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        roomOf(from) === 'features' && from.endsWith('.ts') && !['lib', 'features'].includes(roomOf(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(cyclesOf(inside)).toEqual([]);
  });

  it('say #src for another room and ./ for their own', () => {
    const wrong = files.flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => specifier.startsWith('../') && !file.includes('/integrations/'))
        .map((specifier) => ({ file, specifier })),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the file system', () => {
  it('is touched by the catalogue, the build steps and the tools only', () => {
    const wrong = edges.filter(
      ({ from, to }) => /^(node:)?fs/.test(to) && !['catalog', 'integrations', 'cli'].includes(roomOf(from)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('lib', () => {
  it('knows nothing outside: no astro, no file system, no DOM, no clock, no randomness', () => {
    const outside = edges.filter(({ from, to }) => roomOf(from) === 'lib' && /^(astro:|node:)/.test(to));
    expect(outside).toEqual([]);
    const globals = /\b(document|window|localStorage|navigator|process|Date\.now|new Date\(\)|Math\.random|fetch)\b/;
    const wrong = files.filter(
      (file) => roomOf(file) === 'lib' && globals.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('sizes', () => {
  it('keep routes at 30 lines', () => {
    const long = files.filter(
      (file) => roomOf(file) === 'pages' && !file.endsWith('about.astro') && linesOf(file) > 30,
    );
    expect(long).toEqual([]);
  });

  it('keep components at 120 lines, styles aside, and modules at 220', () => {
    const limit = (file: string): number => (file.endsWith('.astro') ? 120 : 220);
    expect(files.filter((file) => linesOf(file) > limit(file))).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  const beside = BESIDE[from];
  if (beside !== undefined) return from === to || beside.includes(to);
  return ROOMS.includes(to) && ROOMS.indexOf(to) <= ROOMS.indexOf(from);
}

function roomOf(file: string): string {
  return relative(SRC, file).split('/')[0] ?? '';
}

function featureOf(file: string): string {
  return relative(SRC, file).split('/')[1] ?? '';
}

function importsOf(file: string): string[] {
  return specifiersOf(file).map((specifier) => {
    if (specifier.startsWith('#src/')) return specifier.replace('#src', SRC);
    return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
  });
}

function specifiersOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro')
    ? [
        /^---\n(.*?)^---/ms.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] ?? ''),
      ].join('\n')
    : text;
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

function linesOf(file: string): number {
  const text = readFileSync(file, 'utf8').replace(/<style.*?<\/style>/gs, '');
  return text.trimEnd().split('\n').length;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
}

function cyclesOf(all: readonly { from: string; to: string }[]): string[] {
  const next = Map.groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
