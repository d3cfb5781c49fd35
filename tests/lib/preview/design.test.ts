import { describe, expect, it } from 'vitest';
import { designOf, type Box, type Text } from '#src/lib/preview/design.ts';
import { COLOURS, lightPalette, type Palette } from '#src/lib/preview/palette.ts';
import { LEVELS } from '#src/lib/content/levels.ts';

const palette: Palette = { paper: '#fff', ink: '#000', soft: '#555', line: '#eee', accent: '#00f' };
const card = { label: 'Q57', level: 'advanced', about: 'Concurrency', title: 'What is it?', note: '' } as const;

describe('the design of a picture', () => {
  it('names number, level, topic, title and site, in this order', () => {
    const words = textsOf(designOf(card, 92, palette)).map(({ text }) => text);
    expect(words).toEqual(['Q57', 'Advanced', 'Concurrency', 'What is it?', 'Python Interview Reference']);
  });

  it('leaves out what a card does not say', () => {
    const bare = { ...card, label: '', level: null, about: '', note: 'In short.' };
    const words = textsOf(designOf(bare, 92, palette)).map(({ text }) => text);
    expect(words).toEqual(['What is it?', 'In short.', 'Python Interview Reference']);
  });

  it.each(LEVELS.map((level, index) => [level, index + 1] as const))('fills for %s %i pips', (level, count) => {
    const pips = boxesOf(designOf({ ...card, level }, 92, palette)).filter(({ style }) => style['width'] === 34);
    expect(pips.length).toBe(LEVELS.length);
    expect(pips.map(({ style }) => style['background'] === palette.accent)).toEqual(
      LEVELS.map((_, index) => index < count),
    );
  });

  it('sets the title in the size it is given', () => {
    const title = textsOf(designOf(card, 76, palette)).find(({ text }) => text === card.title);
    expect(title?.style['fontSize']).toBe(76);
  });
});

describe('the palette', () => {
  const tokens = COLOURS.map((name, index) => `  --${name}: light-dark(#00${String(index)}, #fff);`).join('\n');

  it('is the light half of the tokens', () => {
    expect(lightPalette(tokens)).toEqual({ paper: '#000', ink: '#001', soft: '#002', line: '#003', accent: '#004' });
  });

  it('names the token that is missing', () => {
    expect(() => lightPalette(tokens.replace('--ink', '--inky'))).toThrow('--ink');
  });
});

function boxesOf(part: Box): Box[] {
  return [part, ...part.children.flatMap((child) => (child.type === 'container' ? boxesOf(child) : []))];
}

function textsOf(part: Box): Text[] {
  return part.children.flatMap((child) => {
    if (child.type === 'container') return textsOf(child);
    return child.type === 'text' ? [child] : [];
  });
}
