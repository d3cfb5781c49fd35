import { readList, remember, READ_KEY, SEARCHES_KEY } from '#src/lib/history.ts';
import type { Facet, Filters, Found, Options, Result } from '#src/lib/search/answer.ts';
import { isScarce } from '#src/lib/search/lacking.ts';
import { wordsOf } from '#src/lib/search/text.ts';
import { contentWords } from '#src/lib/search/vocabulary.ts';
import { openStorage, writeStored } from '#src/lib/storage.ts';
import { MATCH_KEY } from './match.ts';
import type { Load } from './pagefind.ts';
import resultsStyle from './results.css?inline';
import { formatSearch, parseSearch, statusText, toggled } from './results.ts';
import { bareItems, openSources, type Sources } from './sources.ts';
import { View } from './view.ts';

let load: Load | undefined;

/** Makes every search panel of the page work, with a way to import the full text's index. */
export function startPanels(loadModule: Load): void {
  load = loadModule;
  if (customElements.get('search-panel') !== undefined) return;
  // Comes with the panel, so that a page on which nobody searches does not carry it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(resultsStyle);
  document.adoptedStyleSheets.push(sheet);
  customElements.define('search-panel', SearchPanel);
}

// Milliseconds without a key after which a query is worth fetching more for.
const PAUSE = 120;

/** A search field with its results: a combobox over a list of links, in the dialog and on the search page. */
class SearchPanel extends HTMLElement {
  readonly #view = new View(this);
  #abort = new AbortController();
  #sources: Sources | undefined;
  #asked = 0;
  #filters: Filters = {};
  #spelling = true;
  #understood = '';

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (load === undefined) throw new Error('startPanels defines this element');
    // On the search page the keys lead to the field that is there, and the dialog never opens.
    if (!this.#onPage && document.querySelector('search-panel[data-place=page]') !== null) return;
    this.#sources = openSources(this.dataset['base'] ?? '/', load);
    // The index comes while the reader types; if it does not, the first search says so.
    void this.#prepare(this.#sources).catch(() => undefined);
    const { input } = this.#view;
    input.addEventListener('input', () => this.#searchAnew(true), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    if (this.#onPage) addEventListener('popstate', () => this.#restore(), { signal });
    // What a reader typed while this was loading stands above what the address says.
    if (this.#onPage && input.value === '') this.#restore();
    else void this.#run();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #prepare(sources: Sources): Promise<void> {
    this.#view.topics = await sources.topics();
    if (this.#view.input.value === '') await this.#run(false);
  }

  get #onPage(): boolean {
    return this.dataset['place'] === 'page';
  }

  #restore(): void {
    const { query, filters } = parseSearch(new URLSearchParams(location.search));
    this.#view.input.value = query;
    this.#filters = filters;
    void this.#run(false);
  }

  #searchAnew(spelling: boolean): void {
    this.#spelling = spelling;
    void this.#run();
  }

  async #run(keep = true): Promise<void> {
    const asked = ++this.#asked;
    const current = (): boolean => asked === this.#asked;
    const query = this.#view.input.value.trim();
    if (this.#onPage && keep) {
      history.replaceState(history.state, '', location.pathname + formatSearch(query, this.#filters));
    }
    this.#view.recent(query === '' ? readList(storage(), SEARCHES_KEY) : []);
    try {
      let result = await this.#showShort(query, [], current);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (result === null || !current()) return;
      for (;;) {
        const more = await this.#sources?.more(query, this.#options([]));
        if (!more || !current()) break;
        // A reader who is choosing already is left alone.
        if (!this.#view.choosing) result = this.#show(query, more);
      }
      if (query !== '' && isScarce(result)) {
        const body = await this.#sources?.full(this.#understood).catch(() => []);
        if (current() && body !== undefined && body.length > 0) await this.#showShort(query, body, current);
      }
    } catch {
      if (query !== '') await this.#showFullText(query, current);
    }
    // Nothing more will come for this query: what waits for the list to settle can read it here.
    if (current()) this.dataset['settled'] = query;
  }

  async #showShort(query: string, body: readonly Found[], current: () => boolean): Promise<Result | null> {
    const result = await this.#sources?.short(query, this.#options(body));
    return result === undefined || !current() ? null : this.#show(query, result, body.length > 0);
  }

  #options(body: readonly Found[]): Options {
    const read = new Set(readList(storage(), READ_KEY));
    return { filters: this.#filters, spelling: this.#spelling, body, read };
  }

  #show(query: string, result: Result, beneath = false): Result {
    this.#understood = result.corrected ?? query;
    if (beneath) this.#view.append(result.items, this.#understood);
    else this.#view.list(result.items, this.#understood);
    this.#view.facets(result.counts, this.#filters);
    this.#view.say(statusText(this.#view.options.length, query, result), result);
    this.#view.help(result.weak, result.nearest);
    return result;
  }

  /** Without the short index the full text answers alone; without both, the panel says what still works. */
  async #showFullText(query: string, current: () => boolean): Promise<void> {
    const found = await this.#sources?.full(query).catch(() => null);
    if (!current()) return;
    const items = bareItems(found ?? []);
    this.#view.list(items, query);
    this.#view.facets(null, {});
    this.#view.say(
      found
        ? statusText(items.length, query, { weak: false, corrected: null })
        : 'The search index could not be loaded.',
    );
    this.#view.help(items.length === 0);
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest('button');
    const link = target?.closest('a');
    if (link) this.#leave(link, event);
    if (!button) return;
    const { facet, value, query } = button.dataset;
    if (facet !== undefined && value !== undefined) this.#filters = toggled(this.#filters, facet as Facet, value);
    if (query !== undefined) this.#view.input.value = query;
    if (facet === undefined) this.#view.input.focus();
    this.#searchAnew(!button.classList.contains('search-instead') && this.#spelling);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.closest('dialog')?.close();
    const { input } = this.#view;
    // Typing anywhere in the panel goes on in its field.
    const types = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.target !== input && types) input.focus();
    if (event.target !== input) return;
    const last = this.#view.options.length - 1;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    if (step !== undefined && last >= 0) this.#view.move(step);
    else if (event.key === 'Home' && last >= 0) this.#view.activate(0);
    else if (event.key === 'End' && last >= 0) this.#view.activate(last);
    else if (event.key === 'Enter') this.#choose(event);
    else return;
    event.preventDefault();
  }

  #choose(event: KeyboardEvent): void {
    const link = this.#view.activeLink;
    if (!link) return;
    if (event.shiftKey) {
      void navigator.clipboard.writeText(link.href).then(
        () => this.#view.say('Link copied'),
        () => this.#view.say(`Copy it yourself: ${link.href}`),
      );
    } else if (event.ctrlKey || event.metaKey) {
      this.#remember();
      open(link.href, '_blank', 'noopener');
    } else link.click();
  }

  /** Opens a result. In the dialog it takes the place of the step in the history that opened the dialog. */
  #leave(link: HTMLAnchorElement, event: MouseEvent): void {
    this.#remember();
    const dialog = this.closest('dialog');
    if (dialog === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '');
    dialog.close();
    location.replace(link.href);
  }

  /** The search led somewhere: it is worth keeping, and the page it opens shows where the match is. */
  #remember(): void {
    const query = this.#view.input.value.trim();
    if (query === '') return;
    remember(storage(), SEARCHES_KEY, query);
    writeStored(
      openStorage(() => sessionStorage),
      MATCH_KEY,
      JSON.stringify(contentWords(wordsOf(this.#understood))),
    );
  }
}

function storage(): Storage | null {
  return openStorage(() => localStorage);
}
