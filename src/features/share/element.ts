/** Copies the entry's permanent address and says, to the eye and to a screen reader, whether that worked. */
class CopyLink extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#copy(button), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const address = new URL(this.dataset['path'] ?? '', location.href).href;
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
