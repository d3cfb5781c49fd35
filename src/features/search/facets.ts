import { FACETS, type Counts, type Facet, type Filters } from '#src/lib/search/answer.ts';
import { LEVELS } from '#src/lib/content/levels.ts';

const NAMES: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  topic: 'Topic',
  level: 'Level',
  python: 'Python',
  status: 'Status',
};

const LABELS: Readonly<Record<string, string>> = {
  concept: 'Concepts',
  question: 'Questions',
  example: 'Examples',
  any: 'Any version',
  read: 'Read',
  unread: 'Not yet read',
};

/**
 * The values of each facet that are worth offering: those with results, and those that are chosen (with 0 results, so
 * that they can be given up). A facet with one value and no choice narrows nothing and is left out.
 */
export function offers(counts: Counts, filters: Filters, topicOf: (id: string) => string): Offer[] {
  return FACETS.flatMap((facet): Offer[] => {
    const chosen = filters[facet] ?? [];
    const values = [...new Set([...Object.keys(counts[facet]), ...chosen])].filter((value) => value !== '');
    if (values.length < 2 && chosen.length === 0) return [];
    const label = (value: string): string =>
      facet === 'topic' ? topicOf(value) : (LABELS[value] ?? (facet === 'python' ? `${value}+` : value));
    const choices = values
      .sort((a, b) => rankOf(facet, a, label(a)).localeCompare(rankOf(facet, b, label(b)), 'en', { numeric: true }))
      .map((value) => ({
        value,
        label: label(value),
        count: counts[facet][value] ?? 0,
        chosen: chosen.includes(value),
      }));
    return [{ facet, name: NAMES[facet], choices }];
  });
}

/** Levels from easy to hard, the rest by its name. */
function rankOf(facet: Facet, value: string, label: string): string {
  return facet === 'level' ? String((LEVELS as readonly string[]).indexOf(value)) : label;
}

/** A facet with the values it offers. */
export interface Offer {
  readonly facet: Facet;
  readonly name: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
    readonly chosen: boolean;
  }[];
}
