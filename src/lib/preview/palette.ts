/** The colours a picture is drawn in, by the names of the tokens. */
export const COLOURS = ['paper', 'ink', 'soft', 'line', 'accent'] as const;

/** The light half of the tokens, `--paper: light-dark(#fbfaf7, …)`; throws where one is missing: a bug of the styles. */
export function lightPalette(tokens: string): Palette {
  const found = COLOURS.map((name) => {
    const [, colour] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{3,8}),`).exec(tokens) ?? [];
    if (colour === undefined) throw new Error(`src/styles/tokens.css has no --${name}: light-dark(#…, …)`);
    return [name, colour] as const;
  });
  return Object.fromEntries(found) as Palette;
}

export type Palette = Readonly<Record<(typeof COLOURS)[number], string>>;
