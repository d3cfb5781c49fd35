import { SHAPES } from './body.ts';
import { attribute, type MdxNode } from './mdx-node.ts';
import { ranOn, type Example } from './example.ts';
import { labelOf, pathOf } from './href.ts';
import type { Diagram } from './diagram.ts';
import type { Entry } from './model.ts';
import { formatVersions } from './python-version.ts';

/**
 * An entry as plain Markdown: no components, programs with their outputs in place, addresses whole.
 * @param exampleOf gives a program by name
 * @param diagramOf gives a diagram by name
 * @param absolute makes a whole address of one without base
 */
export function entryMarkdown(
  entry: Entry,
  exampleOf: (name: string) => Example,
  diagramOf: (name: string) => Diagram,
  absolute: (path: string) => string,
): string {
  const context = { source: entry.source, exampleOf, diagramOf, absolute };
  const body = (entry.body.root.children ?? []).filter((node) => node.type !== 'yaml');
  const sources = entry.sources.map(({ title, url }) => `- [${title}](${url})`).join('\n');
  return [
    `# ${entry.title}`,
    `${labelOf(entry)}, ${entry.level}. <${absolute(pathOf(entry))}>`,
    ...body.map((node) => block(node, context)),
    `## Sources`,
    sources,
  ]
    .join('\n\n')
    .concat('\n');
}

/** A program as Markdown, with everything it was recorded to print. */
export function exampleMarkdown(example: Example, absolute: (path: string) => string): string {
  const ran = ranOn(example).join(', ');
  const about = `${example.name}.py, needs Python ${example.requires}${ran === '' ? '' : `, run on ${ran}`}.`;
  return [`# ${example.title}`, `${about} <${absolute(pathOf(example))}>`, program(example)].join('\n\n').concat('\n');
}

/** A block of the body: components become headings and fences, everything else stays as its author wrote it. */
function block(node: MdxNode, context: Context): string {
  const inner = (): string => (node.children ?? []).map((child) => block(child, context)).join('\n\n');
  const headed = (heading: string): string => `${heading}\n\n${inner()}`;
  switch (node.name) {
    case SHAPES.question.short.component:
      return headed(`## ${SHAPES.question.short.title}`);
    case SHAPES.concept.short.component:
      return headed(`## ${SHAPES.concept.short.title}`);
    case 'Trap':
      return headed(`### ${attribute(node, 'title') ?? ''}`);
    case 'AskNext':
      return headed(`### ${attribute(node, 'question') ?? ''}`);
    case 'Weak':
    case 'Solid':
    case 'Outstanding':
      return `**${node.name}.** ${inner()}`;
    case 'VersionNote':
      return `**Python ${attribute(node, 'versions') ?? ''}.** ${inner()}`;
    case 'Example':
      return program(context.exampleOf(attribute(node, 'name') ?? ''));
    case 'Diagram':
      return figure(context.diagramOf(attribute(node, 'name') ?? ''));
    case 'Signals':
      return inner();
    default:
      return text(node, context);
  }
}

/** The source of a node, with the inline components in it replaced and its links made whole. */
function text(node: MdxNode, context: Context): string {
  const { start, end } = rangeOf(node);
  if (node.name === 'Since') return `(Python ${attribute(node, 'v') ?? ''}+)`;
  let result = '';
  let at = start;
  for (const child of node.children ?? []) {
    const range = rangeOf(child);
    result += context.source.slice(at, range.start) + text(child, context);
    at = range.end;
  }
  const rest = context.source.slice(at, end);
  const local = node.type === 'link' && node.url?.startsWith('/') ? node.url : undefined;
  return result + (local === undefined ? rest : rest.replace(`(${local}`, `(${context.absolute(local)}`));
}

/** What a diagram shows, in words: SVG is not for a terminal. */
function figure({ title, text }: Diagram): string {
  return `**Figure: ${title}.** ${text}`;
}

function program(example: Example): string {
  const outputs = [
    `Output${example.command === null ? '' : ` of \`${example.command} ${example.name}.py\``}:\n\n${fence('text', example.output)}`,
    ...example.alternates.map(
      ({ versions, output }) => `Output on ${formatVersions(versions)}:\n\n${fence('text', output)}`,
    ),
  ];
  return [fence('python', example.source), ...outputs].join('\n\n');
}

function fence(language: string, content: string): string {
  return `\`\`\`${language}\n${content.trimEnd()}\n\`\`\``;
}

function rangeOf(node: MdxNode): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

interface Context {
  readonly source: string;
  readonly exampleOf: (name: string) => Example;
  readonly diagramOf: (name: string) => Diagram;
  readonly absolute: (path: string) => string;
}
