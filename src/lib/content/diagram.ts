import { show, type Fault } from './fault.ts';

// 480 units are a phone's width of readable text, and no more than a column's on a large screen.
const HEAD =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 480 (?<height>\d+)">\s*<title>(?<title>[^<]+)<\/title>\s*<desc>(?<text>[^<]+)<\/desc>(?<drawing>[\s\S]*)<\/svg>\s*$/;

/** The classes a drawing is made of; src/mdx/Diagram.astro gives them their colours from the tokens. */
const CLASSES = ['box', 'line', 'hot', 'warn', 'dashed', 'mono', 'soft', 'strong', 'middle', 'end'];

// A drawing is for both themes and nothing but shapes: what brings its own colours, pixels, code or names is refused.
const FORBIDDEN =
  /\s(?:style|fill|stroke|id|font-[a-z]+|on[a-z]+)=|<(?:image|script|style|foreignObject|a|use)\b|#(?!arrow\))/;

/** Reads one diagram: an SVG 480 units wide, with a title, its text alternative as `<desc>`, and known classes only. */
export function parseDiagram(file: string, svg: string): { value: DiagramData | null; errors: Fault[] } {
  const parts = HEAD.exec(svg)?.groups;
  if (parts === undefined) {
    const fix =
      'begin with <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 …">, <title>…</title>, <desc>…</desc>';
    return { value: null, errors: [{ file, problem: 'not a diagram of this site', fix }] };
  }
  const { height = '', title = '', text = '', drawing = '' } = parts;
  const errors: Fault[] = [];
  const forbidden = FORBIDDEN.exec(drawing)?.[0].trim();
  if (forbidden !== undefined) {
    const fix = `draw with shapes and text, and with these classes only: ${CLASSES.join(', ')}`;
    errors.push({ file, value: show(forbidden), problem: 'not allowed in a diagram', fix });
  }
  const classes = [...drawing.matchAll(/class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  for (const name of new Set(classes).difference(new Set(CLASSES)))
    errors.push({ file, field: 'class', value: show(name), problem: 'unknown', fix: `use ${CLASSES.join(', ')}` });
  const clean = (words: string): string => words.trim().replace(/\s+/g, ' ');
  return {
    value: { height: Number(height), title: clean(title), text: clean(text), drawing: drawing.trim() },
    errors,
  };
}

/** A drawing 480 units wide; `text` says in words what it shows, for those who don't see it. */
export interface DiagramData {
  readonly height: number;
  readonly title: string;
  readonly text: string;
  readonly drawing: string;
}

/** A diagram of the catalogue. */
export interface Diagram extends DiagramData {
  readonly name: string;
  readonly file: string;
}
