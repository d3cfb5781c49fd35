/** A piece of text; `line` is the line of the program that it names. */
export interface Piece {
  readonly text: string;
  readonly line: number | null;
}

/** Cuts text where it names a line of the program as a traceback does: `File "name.py", line 3`. */
export function piecesOf(text: string, name: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, line: number | null): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), line });
    at = to;
  };
  for (const match of text.matchAll(/File "(?:\/home\/pyodide\/)?([^"/\n]+)", (line (\d+))/g)) {
    const [whole, file, named = '', line] = match;
    if (file !== name) continue;
    const end = match.index + whole.length;
    add(end - named.length, null);
    add(end, Number(line));
  }
  add(text.length, null);
  return pieces;
}
