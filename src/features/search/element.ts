import { singleKeys } from '#src/lib/single-keys.ts';
import { openStorage, readStored } from '#src/lib/storage.ts';
import { MATCH_KEY } from './match.ts';

/**
 * Opens the search on its keys and on any link marked `data-search-open`. What it takes to search is loaded
 * when a reader first asks for it. On the search page the keys go to the field that is there already.
 */
class SearchDialog extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    if (document.querySelector('search-panel[data-place=page]') !== null) startPanel();
    this.#dialog?.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog?.close(), {
      signal,
    });
    // Going back closes the dialog instead of leaving the page, and closing it takes that step back itself.
    addEventListener('popstate', () => this.#dialog?.close(), { signal });
    this.#dialog?.addEventListener('close', () => history.state === OPEN && history.back(), { signal });
    showMatch();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  #onKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
    if (!command && !(slash && singleKeys(openStorage(() => localStorage)))) return;
    event.preventDefault();
    this.#open();
  }

  #onClick(event: MouseEvent): void {
    const opener = event.target instanceof Element && event.target.closest('[data-search-open]');
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#open();
  }

  #open(): void {
    const page = document.querySelector<HTMLInputElement>('search-panel[data-place=page] input');
    const dialog = this.#dialog;
    if (page !== null) return page.focus();
    if (dialog === null || dialog.open) return;
    const selection = document.getSelection()?.toString().trim() ?? '';
    dialog.showModal();
    history.pushState(OPEN, '');
    const input = dialog.querySelector('input');
    if (input !== null && selection !== '' && selection.length < 60) {
      input.value = selection;
      input.dispatchEvent(new Event('input'));
    }
    input?.select();
    startPanel();
  }
}

const OPEN = 'search';

/** Loads what it takes to search. The import of the index stands here, so that a page's script stays one file. */
function startPanel(): void {
  import('./panel.ts')
    .then(({ startPanels }) => startPanels((address) => import(/* @vite-ignore */ address)))
    .catch(() => {
      for (const status of document.querySelectorAll('search-panel [role=status]')) {
        status.textContent = 'The search could not be loaded. The topics and lists still work.';
      }
    });
}

/** Shows, once, where the words are that a search led here by. */
function showMatch(): void {
  const storage = openStorage(() => sessionStorage);
  const stored = readStored(storage, MATCH_KEY);
  if (stored === null) return;
  storage?.removeItem(MATCH_KEY);
  void import('./show-match.ts').then((module) => module.showMatch(stored));
}

customElements.define('search-dialog', SearchDialog);
