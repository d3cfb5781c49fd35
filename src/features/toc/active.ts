/**
 * The index of the heading that is being read: the last one whose top is at or above the line, or the first.
 * `tops` are distances from the top of the window in pixels, in document order.
 */
export function activeIndex(tops: readonly number[], line: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}
