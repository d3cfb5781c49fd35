import leven from 'leven';

/**
 * The entries whose slugs are nearest to the last part of an address, best first, three at most; those that
 * differ in more than half of their letters are left out.
 */
export function nearest<T extends { readonly path: string }>(address: string, entries: readonly T[]): T[] {
  const wanted = slugOf(address);
  if (wanted === '') return [];
  return entries
    .map((entry) => ({ entry, distance: distanceOf(wanted, slugOf(entry.path)) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ entry }) => entry);
}

/** From 0 (the same) to 1 (nothing in common); a slug that contains the other is near. */
function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 3 && b.includes(a)) return 0.2;
  return leven(a, b) / Math.max(a.length, b.length);
}

function slugOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .toLowerCase()
    .replace(/\.(html?|md|py)$/, '')
    .replaceAll('_', '-');
}
