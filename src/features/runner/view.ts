import { inContext, type Line } from './compare.ts';
import type { Output } from './output.ts';
import type { Chunk } from './protocol.ts';
import { piecesOf } from './traceback.ts';

/** The nodes that show a program's output; a line it names is a button that calls `reveal`. */
export function outputNodes({ head, cut, tail }: Output, name: string, reveal: (line: number) => void): Node[] {
  const nodes = head.map((chunk) => chunkNode(chunk, name, reveal));
  if (cut === 0) return [...nodes, ...tail.map((chunk) => chunkNode(chunk, name, reveal))];
  const note = make('em', `\n… ${cut.toLocaleString('en-GB')} characters cut …\n`);
  return [...nodes, note, ...tail.map((chunk) => chunkNode(chunk, name, reveal))];
}

/** The difference of two outputs, line by line; the marks are text, so that they are read and copied, too. */
export function differenceNodes(lines: readonly Line[]): Node[] {
  const tags = { same: 'span', gone: 'del', new: 'ins' } as const;
  const marks = { same: '  ', gone: '- ', new: '+ ' } as const;
  return inContext(lines).map((line) => {
    if (typeof line === 'number') return make('em', `  … ${line} ${line === 1 ? 'line' : 'lines'} the same\n`);
    return make(tags[line.kind], `${marks[line.kind]}${line.text}\n`);
  });
}

/** An element with text. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function chunkNode({ stream, text }: Chunk, name: string, reveal: (line: number) => void): Node {
  if (stream === 'out') return document.createTextNode(text);
  const span = make('span');
  span.className = stream;
  for (const { text: piece, line } of piecesOf(text, name)) {
    if (line === null) span.append(piece);
    else {
      const button = make('button', piece);
      button.type = 'button';
      button.addEventListener('click', () => reveal(line));
      span.append(button);
    }
  }
  return span;
}
