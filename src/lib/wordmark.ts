// Drawn for this site: three prompt chevrons, then "interview" in one stroke width on a 16-unit x-height.
const CHEVRONS = 'M3 8l7 7-7 7M14 8l7 7-7 7M25 8l7 7-7 7';
const LETTERS = [
  'M47 12v10M47 7.2v.1', // i
  'M53 22V12M53 15.5c.6-2.3 2-3.7 4-3.7s3.5 1.3 3.5 4V22', // n
  'M68 7.5v11c0 2.3 1 3.5 3.5 3.5M64.5 12h7', // t
  'M75.5 17h8.5c0-3.2-1.6-5.2-4.2-5.2s-4.4 2-4.4 5.2 1.8 5.2 4.6 5.2c1.5 0 2.7-.5 3.6-1.5', // e
  'M89 22V12M89 16c.6-2.7 2.2-4.2 5-4.2', // r
  'M97.5 12l4 10 4-10', // v
  'M110.5 12v10M110.5 7.2v.1', // i
  'M115.5 17h8.5c0-3.2-1.6-5.2-4.2-5.2s-4.4 2-4.4 5.2 1.8 5.2 4.6 5.2c1.5 0 2.7-.5 3.6-1.5', // e
  'M127.5 12l3 10 3.2-9 3.2 9 3-10', // w
].join('');

/** The site's name as strokes: units of the drawing, and each part with the width of its pen. */
export const WORDMARK = {
  width: 142,
  height: 30,
  chevrons: { path: CHEVRONS, pen: 2.6 },
  letters: { path: LETTERS, pen: 2.1 },
} as const;
