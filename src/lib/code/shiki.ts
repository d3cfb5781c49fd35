import type { ShikiTransformer, ThemeRegistrationRaw } from 'shiki';

// Each kind of token gets a colour nobody sees: the transformer turns it into a one-letter class,
// and src/styles/code.css gives that class its colour in either theme.
const TOKENS = {
  k: ['keyword', 'storage', 'constant.language', 'keyword.operator.logical.python', 'variable.language'],
  s: ['string', 'punctuation.definition.string', 'storage.type.string'],
  c: ['comment', 'punctuation.definition.comment'],
  n: ['constant.numeric', 'constant.character.escape', 'constant.character.format'],
  f: [
    'entity.name.function',
    'entity.name.type.class',
    'meta.function.decorator',
    'punctuation.definition.decorator',
    'support.function.magic',
  ],
  p: ['keyword.operator', 'meta.fstring constant.character.format.placeholder', 'source'],
} as const;

const kinds = Object.keys(TOKENS) as (keyof typeof TOKENS)[];
const colourOf = (kind: keyof typeof TOKENS): string => `#00000${kinds.indexOf(kind) + 1}`;

const theme: ThemeRegistrationRaw = {
  name: 'tokens',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: kinds.map((kind) => ({ scope: [...TOKENS[kind]], settings: { foreground: colourOf(kind) } })),
};

const classes: ShikiTransformer = {
  name: 'classes',
  pre(node) {
    node.properties = { tabindex: '0' };
  },
  line(node) {
    node.properties = {};
  },
  span(node) {
    const style = node.properties['style'] ?? '';
    const kind = kinds.find((candidate) => style.includes(colourOf(candidate)));
    node.properties = kind === undefined || kind === 'p' ? {} : { class: kind };
  },
  // A span without a class says nothing: its text takes its place.
  code(node) {
    node.properties = {};
    node.children = node.children.flatMap((line) =>
      line.type !== 'element' ? [line] : line.children.flatMap((span) => (plain(span) ? span.children : [span])),
    );
  },
};

function plain(node: {
  readonly type: string;
  readonly properties?: object;
}): node is { type: 'element'; children: [] } {
  return node.type === 'element' && Object.keys(node.properties ?? {}).length === 0;
}

/** The one Shiki configuration, for Markdown fences and for `<Code>`: classes, no inline styles. */
export const shiki = { theme, transformers: [classes], mergeSameStyleTokens: true };
