/** The facets of a list, in the order they are shown. */
export const FACETS = ['level', 'topic', 'python'] as const;

/** Whether an item passes: within a facet any chosen value will do, and every facet with a choice must pass. */
export function passes(item: Item, chosen: Chosen): boolean {
  return FACETS.every((facet) => chosen[facet].size === 0 || chosen[facet].has(item[facet]));
}

/**
 * How many items each value would show: the other facets' choices count, its own facet's do not,
 * so that a number says what choosing the value adds.
 */
export function countsOf(items: readonly Item[], chosen: Chosen, facet: Facet): Map<string, number> {
  const others = { ...chosen, [facet]: new Set<string>() };
  const counts = new Map<string, number>();
  for (const item of items) {
    if (passes(item, others)) counts.set(item[facet], (counts.get(item[facet]) ?? 0) + 1);
  }
  return counts;
}

/** Reads the choices of an address such as "?level=expert&level=advanced"; values that are not offered are ignored. */
export function parseChosen(search: string, offered: Offered): Chosen {
  const params = new URLSearchParams(search);
  const read = (facet: Facet): Set<string> =>
    new Set(params.getAll(facet).filter((value) => offered[facet].has(value)));
  return { level: read('level'), topic: read('topic'), python: read('python') };
}

/** Writes choices as an address does: "?level=expert", or "" when nothing is chosen. */
export function formatChosen(chosen: Chosen): string {
  const params = new URLSearchParams(FACETS.flatMap((facet) => [...chosen[facet]].map((value) => [facet, value])));
  return params.size === 0 ? '' : `?${params}`;
}

export type Facet = (typeof FACETS)[number];
export type Item = Readonly<Record<Facet, string>>;
export type Chosen = Readonly<Record<Facet, ReadonlySet<string>>>;
export type Offered = Readonly<Record<Facet, ReadonlySet<string>>>;
