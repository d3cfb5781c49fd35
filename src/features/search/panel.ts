import { hitLine } from './hit-line.ts';
import { openPagefind, type Load } from './pagefind.ts';
import { formatSearch, parseSearch, SEARCH_KINDS, statusText, wordsOf } from './results.ts';
import type { Filters, Hit, Search } from './results.ts';

let load: Load | undefined;

/** Makes every search panel of the page work, with a way to import the index. */
export function startPanels(loadModule: Load): void {
  load = loadModule;
  if (customElements.get('search-panel') === undefined) customElements.define('search-panel', SearchPanel);
}

/** A search field with its results: a combobox over a list of links, in the dialog and on the search page. */
class SearchPanel extends HTMLElement {
  #abort = new AbortController();
  #search: Promise<Search> | undefined;
  #asked = 0;
  #active = -1;
  #filters: Filters = {};

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const input = this.#input;
    input.addEventListener('input', () => void this.#run(), { signal });
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    for (const chip of this.querySelectorAll<HTMLElement>('[data-kind]')) {
      chip.addEventListener('click', () => this.#narrow(chip.dataset['kind'] ?? ''), { signal });
    }
    if (this.#onPage) addEventListener('popstate', () => this.#restore(), { signal });
    // What a reader typed while this was loading stands above what the address says.
    if (this.#onPage && input.value === '') this.#restore();
    else void this.#run();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('search-panel needs an input');
    return input;
  }

  get #onPage(): boolean {
    return this.dataset['place'] === 'page';
  }

  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #restore(): void {
    const { query, filters } = parseSearch(new URLSearchParams(location.search));
    this.#input.value = query;
    this.#filters = filters;
    void this.#run(false);
  }

  #narrow(value: string): void {
    const kind = SEARCH_KINDS.find((known) => known === value);
    this.#filters = kind === undefined ? {} : { kind };
    void this.#run();
    this.#input.focus();
  }

  async #run(remember = true): Promise<void> {
    const asked = ++this.#asked;
    const query = this.#input.value.trim();
    for (const chip of this.querySelectorAll<HTMLElement>('[data-kind]')) {
      chip.setAttribute('aria-pressed', String(chip.dataset['kind'] === (this.#filters.kind ?? '')));
    }
    if (this.#onPage && remember) {
      history.replaceState(history.state, '', location.pathname + formatSearch(query, this.#filters));
    }
    if (query === '') {
      this.#show([], query);
      return;
    }
    try {
      if (load === undefined) throw new Error('startPanels defines this element');
      if (this.#search === undefined) this.#say('Loading the index…');
      this.#search ??= openPagefind(load, this.dataset['bundle'] ?? '/pagefind/');
      const hits = await (await this.#search)(query, this.#filters);
      if (asked === this.#asked) this.#show(hits, query);
    } catch {
      this.#search = undefined;
      if (asked === this.#asked) this.#say('The search index could not be loaded. The topics and lists still work.');
    }
  }

  #show(hits: readonly Hit[], query: string): void {
    const list = this.querySelector('[role=listbox]');
    const template = this.querySelector('template');
    if (list === null || template === null) return;
    const words = wordsOf(query);
    list.replaceChildren(
      ...hits.map((hit, index) => {
        const line = hitLine(template, hit, words);
        line.id = `${this.dataset['place'] ?? ''}-hit-${index}`;
        line.addEventListener('pointermove', () => this.#activate(index));
        return line;
      }),
    );
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
    this.#activate(hits.length > 0 ? 0 : -1);
    this.#say(statusText(hits.filter((hit) => hit.kind === 'page').length, query));
    this.#help(query !== '' && hits.length === 0 ? words : null);
  }

  #help(words: readonly string[] | null): void {
    const help = this.querySelector<HTMLElement>('.search-help');
    const each = this.querySelector('.search-words');
    if (help === null || each === null) return;
    help.hidden = words === null;
    each.replaceChildren(
      ...(words === null || words.length < 2
        ? []
        : ['Search for one of them: ', ...words.map((word) => this.#wordButton(word))]),
    );
  }

  #wordButton(word: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = word;
    button.addEventListener('click', () => {
      this.#input.value = word;
      this.#input.focus();
      void this.#run();
    });
    return button;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) option.setAttribute('aria-selected', String(at === index));
    const active = this.#options[index];
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', active.id);
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      PageDown: last,
      PageUp: 0,
    };
    const to = moves[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.#activate(to);
      this.#options[to]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#choose(event);
    } else if (event.key === 'Escape') {
      // A search field would only empty itself first.
      this.closest('dialog')?.close();
    }
  }

  #choose(event: KeyboardEvent): void {
    const link = this.#options[this.#active]?.querySelector('a');
    if (!link) return;
    if (event.ctrlKey || event.metaKey) open(link.href, '_blank', 'noopener');
    else if (event.shiftKey) {
      void navigator.clipboard.writeText(link.href).then(
        () => this.#say('Link copied'),
        () => this.#say(`Copy it yourself: ${link.href}`),
      );
    } else {
      // A heading on this very page loads nothing, so the dialog has to get out of the way.
      this.closest('dialog')?.close();
      link.click();
    }
  }
}
