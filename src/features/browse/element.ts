import { countsOf, FACETS, formatChosen, parseChosen, passes } from './filter.ts';
import type { Chosen, Facet, Item, Offered } from './filter.ts';

/** Filters the rows of a list in place. The choices live in the address, one step of history each. */
class EntryFilter extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const clear = this.querySelector('[data-clear]');
    // The boxes of the filters only: other features may put boxes of their own into the rows.
    this.querySelector('.filters')?.addEventListener('change', () => this.#choose(this.#checked()), { signal });
    clear?.addEventListener('click', () => this.#choose(parseChosen('', this.#offered())), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    // A page kept in memory comes back with its boxes as they were, which may not be what the address says.
    addEventListener('pageshow', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #restore(): void {
    this.#show(parseChosen(location.search, this.#offered()));
  }

  #choose(chosen: Chosen): void {
    history.pushState(null, '', location.pathname + formatChosen(chosen));
    this.#show(chosen);
  }

  #show(chosen: Chosen): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-level]')];
    const items = rows.map(itemOf);
    let shown = 0;
    for (const [index, row] of rows.entries()) {
      const item = items[index];
      row.hidden = item === undefined || !passes(item, chosen);
      if (!row.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-level]:not([hidden])') === null;
    }
    for (const facet of FACETS) this.#showFacet(facet, chosen, countsOf(items, chosen, facet));
    this.#showState(shown, rows.length, formatChosen(chosen) !== '');
  }

  #showFacet(facet: Facet, chosen: Chosen, counts: ReadonlyMap<string, number>): void {
    for (const box of this.#boxes(facet)) {
      box.checked = chosen[facet].has(box.value);
      const count = box.parentElement?.querySelector('[data-count]');
      if (count) count.textContent = String(counts.get(box.value) ?? 0);
    }
  }

  #showState(shown: number, all: number, narrowed: boolean): void {
    const noun = this.dataset['noun'] ?? 'entries';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = narrowed ? `${shown} of ${all} ${noun}` : `All ${all} ${noun}`;
    const reset = this.querySelector<HTMLElement>('[data-clear]');
    if (reset) reset.hidden = !narrowed;
  }

  #boxes(facet: Facet): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
  }

  #checked(): Chosen {
    const read = (facet: Facet): Set<string> =>
      new Set(this.#boxes(facet).flatMap((box) => (box.checked ? [box.value] : [])));
    return { level: read('level'), topic: read('topic'), python: read('python') };
  }

  #offered(): Offered {
    const read = (facet: Facet): Set<string> => new Set(this.#boxes(facet).map((box) => box.value));
    return { level: read('level'), topic: read('topic'), python: read('python') };
  }
}

function itemOf(row: HTMLElement): Item {
  const { level = '', topic = '', python = '' } = row.dataset;
  return { level, topic, python };
}

customElements.define('entry-filter', EntryFilter);
