import { mdxToMdast } from 'satteri';
import type { Fault } from './fault.ts';
import { attribute, isComponent, lineOf, textOf, walk, type MdxNode } from './mdx-node.ts';

/** The sections of a body, in their order: the same for every entry of a kind, so that an eye finds its way. */
export const SHAPES = {
  concept: {
    short: { component: 'InOneBreath', title: 'In one breath', id: 'in-one-breath' },
    sections: ['How it works', 'See it run', 'Traps', 'What interviewers probe'],
  },
  question: {
    short: { component: 'SayThisFirst', title: 'Say this first', id: 'say-this-first' },
    sections: ['The longer answer', 'See it run', 'Traps', 'They may ask next', 'Weak, solid, outstanding'],
  },
} as const;

/** The components an author may use, with the attributes each takes (all of them required). */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  SayThisFirst: [],
  InOneBreath: [],
  Example: ['name'],
  Diagram: ['name'],
  Trap: ['title'],
  AskNext: ['question'],
  Signals: [],
  Weak: [],
  Solid: [],
  Outstanding: [],
  Since: ['v'],
  VersionNote: ['versions'],
};

/**
 * Reads the MDX of one entry (the whole file, front matter included, so that lines are the file's own).
 * Finds: syntax that MDX refuses, unknown components and attributes, expressions, raw HTML, sections
 * missing or out of order, code that names no language or is too long to stand in prose.
 */
export function parseBody(file: string, text: string, kind: keyof typeof SHAPES): { value: Body; errors: Fault[] } {
  let root: MdxNode;
  try {
    root = mdxToMdast(text) as MdxNode;
  } catch (error) {
    return { value: emptyBody(), errors: [syntaxFault(file, error)] };
  }
  const nodes = [...walk(root)];
  const components = nodes.filter(isComponent);
  const value: Body = {
    root,
    short: components.find((node) => node.name === SHAPES[kind].short.component),
    examples: namesIn(components, 'Example'),
    diagrams: namesIn(components, 'Diagram'),
    links: nodes
      .filter((node) => node.type === 'link' && node.url?.startsWith('/'))
      .map((node) => ({ url: node.url ?? '', line: lineOf(node) })),
    fences: nodes
      .filter((node) => node.type === 'code')
      .map((node) => ({ lang: node.lang ?? '', code: node.value ?? '', line: lineOf(node) })),
    words: countWords(root),
  };
  return {
    value,
    errors: [
      ...nodes.flatMap((node) => nodeFaults(file, node)),
      ...shapeFaults(file, root, kind),
      ...value.fences.flatMap((fence) => fenceFaults(file, fence)),
    ],
  };
}

function namesIn(components: readonly MdxNode[], component: string): Named[] {
  return components
    .filter((node) => node.name === component)
    .map((node) => ({ name: attribute(node, 'name') ?? '', line: lineOf(node) }));
}

function nodeFaults(file: string, node: MdxNode): Fault[] {
  const line = lineOf(node);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const value = `{${node.value ?? ''}}`;
    return [{ file, line, value, problem: 'an expression in prose', fix: 'put the braces in backticks' }];
  }
  if (node.type === 'mdxjsEsm') {
    return [
      { file, line, problem: 'an import or export', fix: 'remove it: components are given, nothing is imported' },
    ];
  }
  if (!isComponent(node)) return [];
  const name = node.name ?? '';
  const expected = COMPONENTS[name];
  if (expected === undefined) {
    const fix = `use one of ${Object.keys(COMPONENTS).join(', ')}, or put it in backticks`;
    return [{ file, line, value: `<${name}>`, problem: 'unknown component', fix }];
  }
  return attributeFaults(file, node, name, expected);
}

function attributeFaults(file: string, node: MdxNode, name: string, expected: readonly string[]): Fault[] {
  const given = (node.attributes ?? []).map((candidate) => candidate.name ?? '');
  const line = lineOf(node);
  return [
    ...given
      .filter((key) => !expected.includes(key))
      .map((key) => ({ file, line, field: `<${name} ${key}>`, problem: 'unknown attribute', fix: 'remove it' })),
    ...expected
      .filter((key) => !attribute(node, key))
      .map((key) => ({ file, line, field: `<${name} ${key}>`, problem: 'missing attribute', fix: `add ${key}="…"` })),
  ];
}

function shapeFaults(file: string, root: MdxNode, kind: keyof typeof SHAPES): Fault[] {
  const { short, sections } = SHAPES[kind];
  const found = [...walk(root)].filter((node) => node.type === 'heading' && (node.depth ?? 0) <= 2).map(textOf);
  const faults: Fault[] = [];
  const opening = (root.children ?? []).find((node) => node.type !== 'yaml');
  if (opening?.name !== short.component) {
    const fix = `begin the body with <${short.component}>`;
    faults.push({ file, line: opening && lineOf(opening), problem: 'the short answer does not come first', fix });
  }
  if (found.join('\n') !== sections.join('\n')) {
    const fix = `use exactly these second-level headings, in this order: ${sections.join(' / ')}`;
    faults.push({ file, field: 'headings', value: found.join(' / '), problem: 'not the sections of a ' + kind, fix });
  }
  if (![...walk(root)].some((node) => node.name === 'Example')) {
    faults.push({ file, problem: 'no code that was run', fix: 'embed a program: <Example name="…" />' });
  }
  return faults;
}

function fenceFaults(file: string, fence: Fence): Fault[] {
  const { line, lang } = fence;
  if (lang === '')
    return [{ file, line, problem: 'a code fence without a language', fix: 'write ```python or ```text' }];
  const source = fence.code.split('\n').filter((row) => !row.trimStart().startsWith('#>'));
  if (lang !== 'python' || source.length <= 5) return [];
  const fix = 'make it a program in content/examples and embed it by name';
  return [{ file, line, value: `${source.length} lines`, problem: 'more than five lines of Python in prose', fix }];
}

function syntaxFault(file: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, problem] = /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(message) ?? [];
  const fix = 'in prose, put { } and < in backticks, and close every component';
  return { file, line: line === undefined ? undefined : Number(line), problem: problem ?? message, fix };
}

function countWords(root: MdxNode): number {
  const prose = (root.children ?? []).filter((node) => node.type !== 'yaml' && node.type !== 'code');
  return prose.map(textOf).join(' ').split(/\s+/).filter(Boolean).length;
}

function emptyBody(): Body {
  return { root: { type: 'root' }, short: undefined, examples: [], diagrams: [], links: [], fences: [], words: 0 };
}

/** A code fence of the prose, with the line it begins on. */
export interface Fence {
  readonly lang: string;
  readonly code: string;
  readonly line: number;
}

/** What a body embeds by name, with the line it stands on. */
export interface Named {
  readonly name: string;
  readonly line: number;
}

/** What the rest of the site needs to know of a body. `words` counts prose, without code fences. */
export interface Body {
  readonly root: MdxNode;
  readonly short: MdxNode | undefined;
  readonly examples: readonly Named[];
  readonly diagrams: readonly Named[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly fences: readonly Fence[];
  readonly words: number;
}
