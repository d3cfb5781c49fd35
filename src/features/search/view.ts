import { topicPath, withBase } from '#src/lib/content/href.ts';
import type { Facet, Filters, Item, Result } from '#src/lib/search/answer.ts';
import { offers, type Offer } from './facets.ts';
import { hitLine } from './hit-line.ts';

/** What a search panel shows. It knows the panel's parts and nothing of where results come from. */
export class View {
  readonly #root: HTMLElement;
  #topics: ReadonlyMap<string, string> = new Map();
  #active = -1;
  #paths: ReadonlySet<string> = new Set();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  get options(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Whether the reader has moved away from the first option. */
  get choosing(): boolean {
    return this.#active > 0;
  }

  get activeLink(): HTMLAnchorElement | null {
    return this.options[this.#active]?.querySelector('a') ?? null;
  }

  set topics(topics: readonly { readonly id: string; readonly title: string }[]) {
    this.#topics = new Map(topics.map(({ id, title }) => [id, title]));
  }

  /** Shows results in place of those before. */
  list(items: readonly Item[], query: string): void {
    this.#paths = new Set(items.map(({ path }) => path));
    this.#part('[role=listbox]').replaceChildren(...this.#lines(items, query, 0));
    this.input.setAttribute('aria-expanded', String(items.length > 0));
    this.activate(items.length > 0 ? 0 : -1);
  }

  /** Adds the results that are not there yet; what a reader is about to press keeps its place. */
  append(items: readonly Item[], query: string): void {
    const here = this.options.length;
    if (here === 0) this.list(items, query);
    else {
      const fresh = items.filter(({ path }) => !this.#paths.has(path));
      this.#paths = new Set([...this.#paths, ...fresh.map(({ path }) => path)]);
      this.#part('[role=listbox]').append(...this.#lines(fresh, query, here));
    }
  }

  /** Makes one option the active one, -1 for none; below the first comes the last, and the other way round. */
  activate(index: number): void {
    const options = this.options;
    this.#active = options.length === 0 ? -1 : (index + options.length) % options.length;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === this.#active));
    const active = options[this.#active];
    if (active === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', active.id);
  }

  /** Moves from the active option by some steps, and brings it into view. */
  move(steps: number): void {
    this.activate(this.#active + steps);
    this.options[this.#active]?.scrollIntoView({ block: 'nearest' });
  }

  /** The status line; a screen reader hears it once it has been the same for a moment. */
  say(text: string, { weak = false, corrected = null }: { weak?: boolean; corrected?: string | null } = {}): void {
    const status = this.#part('[role=status]');
    status.toggleAttribute('data-weak', weak);
    status.toggleAttribute('data-corrected', corrected !== null);
    status.textContent = text;
    const instead = this.#part('.search-instead');
    instead.hidden = corrected === null;
    instead.textContent = `Search instead for “${this.input.value.trim()}”`;
  }

  /** What to do when there is nothing good; the nearest topic, where one is. */
  help(shown: boolean, nearest: string | null = null): void {
    this.#part('.search-help').hidden = !shown;
    this.#part('.search-nearest').hidden = nearest === null;
    if (nearest === null) return;
    const link = this.#part('.search-nearest a') as HTMLAnchorElement;
    link.href = withBase(topicPath(nearest), this.#root.dataset['base'] ?? '/');
    link.textContent = this.#topics.get(nearest) ?? nearest;
  }

  /** The facets with their true counts. */
  facets(counts: Result['counts'] | null, filters: Filters): void {
    const list = counts === null ? [] : offers(counts, filters, (id) => this.#topics.get(id) ?? id);
    const box = this.#part('.search-facets');
    const open = new Set([...box.querySelectorAll('details[open]')].map((group) => group.getAttribute('data-facet')));
    const held = document.activeElement?.closest('[data-value]');
    const place =
      held instanceof HTMLElement && box.contains(held) ? [held.dataset['facet'], held.dataset['value']] : null;
    if (box.childElementCount === 0) open.add('kind');
    box.replaceChildren(...list.map((offer) => group(offer, open.has(offer.facet))));
    if (place !== null) {
      const again = [...box.querySelectorAll<HTMLElement>('[data-value]')];
      again.find(({ dataset }) => dataset['facet'] === place[0] && dataset['value'] === place[1])?.focus();
    }
  }

  /** Before anything is typed: what was searched for before. */
  recent(searches: readonly string[]): void {
    const box = this.#part('.search-recent');
    box.hidden = searches.length === 0;
    this.#part('.search-recent .chips').replaceChildren(
      ...searches.map((query) => {
        const button = chip(query);
        button.dataset['query'] = query;
        return button;
      }),
    );
  }

  #lines(items: readonly Item[], query: string, from: number): HTMLElement[] {
    const template = this.#part('template') as HTMLTemplateElement;
    const base = this.#root.dataset['base'] ?? '/';
    return items.map((item, index) => {
      const line = hitLine(template, item, {
        query,
        topicOf: (id) => this.#topics.get(id) ?? id,
        hrefOf: (path) => withBase(path, base),
      });
      line.id = `${this.#root.dataset['place'] ?? ''}-hit-${from + index}`;
      line.addEventListener('pointermove', () => this.activate(from + index));
      return line;
    });
  }

  #part(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`search-panel has no ${selector}`);
    return found;
  }
}

function group({ facet, name, choices }: Offer, open: boolean): HTMLElement {
  const box = document.createElement('details');
  box.dataset['facet'] = facet;
  box.open = open;
  const summary = document.createElement('summary');
  const chosen = choices.filter((choice) => choice.chosen).map(({ label }) => label);
  summary.textContent = chosen.length === 0 ? name : `${name}: ${chosen.join(', ')}`;
  const chips = document.createElement('div');
  chips.className = 'chips';
  chips.append(...choices.map((choice) => choiceChip(facet, choice)));
  box.append(summary, chips);
  return box;
}

function choiceChip(facet: Facet, { value, label, count, chosen }: Offer['choices'][number]): HTMLElement {
  const button = chip(label);
  button.dataset['facet'] = facet;
  button.dataset['value'] = value;
  button.setAttribute('aria-pressed', String(chosen));
  const number = document.createElement('small');
  number.textContent = String(count);
  button.append(' ', number);
  return button;
}

function chip(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = text;
  return button;
}
