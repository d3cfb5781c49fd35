/** The part of an mdast node that this project reads. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly align?: readonly (string | null)[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly MdxNode[];
  readonly position?: {
    readonly start: { readonly line: number; readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

/** The plain text of a node and all below it, code included, without markup. */
export function textOf(node: MdxNode): string {
  if (node.value !== undefined && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  const glue = ['root', 'mdxJsxFlowElement', 'list', 'table', 'tableRow'].includes(node.type) ? ' ' : '';
  return (node.children ?? []).map(textOf).join(glue);
}

/** The value of a plain string attribute, or undefined. */
export function attribute(node: MdxNode, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Every node of a tree, parents before children. */
export function* walk(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** Whether a node is a component. */
export function isComponent(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The line a node begins on, in the whole file. */
export function lineOf(node: MdxNode): number {
  return node.position?.start.line ?? 1;
}
