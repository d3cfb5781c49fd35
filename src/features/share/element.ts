import { singleKeys } from '#src/lib/single-keys.ts';
import { openStorage } from '#src/lib/storage.ts';

/**
 * Copies the entry's permanent address and says, to the eye and to a screen reader, whether that worked; opens the other
 * ways to share it, which are loaded only then. The key `y` copies, too, unless the reader has switched such keys off.
 */
class CopyLink extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const button = this.querySelector('button');
    const { signal } = this.#abort;
    button?.addEventListener('click', () => void this.#copy(button), { signal });
    this.querySelector('[data-share]')?.addEventListener('click', () => void this.#share(), { signal });
    addEventListener('keydown', (event) => this.#onKey(event, button), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #address(): string {
    return new URL(this.dataset['path'] ?? '', location.href).href;
  }

  #onKey(event: KeyboardEvent, button: HTMLButtonElement | null): void {
    const busy = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    if (event.key !== 'y' || event.ctrlKey || event.metaKey || event.altKey || busy || button === null) return;
    if (singleKeys(openStorage(() => localStorage))) void this.#copy(button);
  }

  async #share(): Promise<void> {
    const { openShare } = await import('./share-dialog.ts');
    openShare(this.#address);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const address = this.#address;
    const label = (button.dataset['label'] ??= button.textContent);
    const said = await navigator.clipboard.writeText(address).then(
      () => 'Link copied',
      () => `Copy it yourself: ${address}`,
    );
    button.textContent = said;
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = said;
    button.addEventListener('blur', () => (button.textContent = label), { once: true });
  }
}

customElements.define('copy-link', CopyLink);
