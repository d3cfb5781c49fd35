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
    const dialog = this.querySelector('dialog');
    dialog?.addEventListener('click', (event) => event.target === dialog && dialog.close(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #onKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
    if (!command && !slash) return;
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
    const dialog = this.querySelector('dialog');
    if (page !== null) return page.focus();
    if (dialog === null || dialog.open) return;
    const selection = document.getSelection()?.toString().trim() ?? '';
    dialog.showModal();
    const input = dialog.querySelector('input');
    if (input !== null && selection !== '' && selection.length < 60) {
      input.value = selection;
      input.dispatchEvent(new Event('input'));
    }
    input?.select();
    startPanel();
  }
}

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

customElements.define('search-dialog', SearchDialog);
