import { decode } from 'fast-png';

/** A PNG as what can be seen of it: its size, and how many pixels there are of each colour, as "#1c1e21". */
export function seen(png: Uint8Array): Picture {
  const { width, height, channels, data, palette } = decode(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += channels) {
    const value = channels < 3 ? (data[at] ?? 0) : rgb(data.subarray(at, at + 3));
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const nameOf = (value: number): string => {
    const colour = palette === undefined ? value : rgb(palette[value] ?? []);
    return `#${colour.toString(16).padStart(6, '0')}`;
  };
  return { width, height, colours: new Map([...counts].map(([value, count]) => [nameOf(value), count])) };
}

function rgb([red = 0, green = 0, blue = 0]: Iterable<number>): number {
  return (red << 16) | (green << 8) | blue;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colours: ReadonlyMap<string, number>;
}
