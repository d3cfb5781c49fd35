/** Copies the program of the figure it stands in: its source, never its output or the labels around it. */
class CopyCode extends HTMLElement {
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
    const source = this.closest('figure')?.querySelector('pre code')?.textContent ?? '';
    button.textContent = await navigator.clipboard.writeText(source).then(
      () => 'Copied',
      () => 'Not allowed',
    );
    button.addEventListener('blur', () => (button.textContent = 'Copy'), { once: true });
  }
}

customElements.define('copy-code', CopyCode);
