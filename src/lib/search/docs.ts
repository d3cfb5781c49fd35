import { labelOf, pathOf } from '#src/lib/content/href.ts';
import type { Facts, Names, Page, Program } from './files.ts';
import type { Doc } from './index.ts';

const SAID = ['aliases', 'phrasings', 'headings', 'summaries'] as const;

/** The pages as the search holds them: at first by their names, then with what else becomes known of them. */
export class Docs {
  readonly #known: Map<string, Known>;

  constructor({ pages }: Names) {
    this.#known = new Map(pages.map((page) => [page.label, knownOf(page)]));
  }

  get all(): SearchDoc[] {
    return [...this.#known.values()].map(docOf);
  }

  /**
   * Adds facts. What is said of an entry that the names do not have, as after a new build, is passed over.
   * @returns the pages of which something was new
   */
  learn(facts: Facts): SearchDoc[] {
    const changed = new Set<Known>();
    for (const program of facts.programs ?? []) {
      const page = pageOf(program);
      if (this.#known.has(page.label)) continue;
      const known = knownOf(page);
      this.#known.set(page.label, known);
      changed.add(known);
    }
    for (const kind of SAID) {
      for (const [label, text] of facts[kind] ?? []) {
        const known = this.#known.get(label);
        if (known === undefined || known[kind].has(text)) continue;
        known[kind].add(text);
        changed.add(known);
      }
    }
    return [...changed].map(docOf);
  }
}

function knownOf(page: Page): Known {
  return { page, aliases: new Set(page.aliases), phrasings: new Set(), headings: new Set(), summaries: new Set() };
}

/** What is known of a page, with what can be derived from it. */
function docOf({ page, aliases, phrasings, headings, summaries }: Known): SearchDoc {
  return {
    ...page,
    // The last part of an address is what a page is called, too.
    aliases: [...aliases, page.path.split('/').at(-2)?.replaceAll('-', ' ') ?? ''],
    identifiers: page.identifiers ?? [],
    phrasings: [...phrasings],
    headings: [...headings].map((text) => ({ text, anchor: anchorOf(text) })),
    summary: [...summaries].join(' '),
    level: page.level ?? '',
    python: page.python ?? 'any',
  };
}

function pageOf([name, title, topic]: Program): Page {
  const program = { kind: 'example', name } as const;
  return { kind: 'example', label: labelOf(program), path: pathOf(program), title, topic };
}

/** The anchor that a heading has on its page: github-slugger's. No page repeats a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

type Known = { readonly page: Page } & Readonly<Record<(typeof SAID)[number], Set<string>>>;

/** A page as the search holds it: with what is shown of it, and what it is filtered by. */
export interface SearchDoc extends Doc {
  readonly summary: string;
  readonly label: string;
  readonly path: string;
  readonly topic: string;
  readonly level: string;
  readonly python: string;
}
