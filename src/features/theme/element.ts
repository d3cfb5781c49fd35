import { openStorage, readStored, writeStored } from '#src/lib/storage.ts';
import { nextTheme, parseTheme, THEME_KEY, type Theme } from './theme.ts';

/** A button that goes through system, light and dark, and remembers the choice. */
class ThemeToggle extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const button = this.querySelector('button');
    const storage = openStorage(() => localStorage);
    let theme = parseTheme(readStored(storage, THEME_KEY));
    const show = (next: Theme): void => {
      theme = next;
      if (next === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = next;
      button?.setAttribute('aria-label', `Theme: ${next}`);
      button?.setAttribute('title', `Theme: ${next}`);
    };
    show(theme);
    button?.addEventListener(
      'click',
      () => {
        show(nextTheme(theme));
        writeStored(storage, THEME_KEY, theme);
      },
      { signal },
    );
    // Another tab chose; this one follows.
    addEventListener(
      'storage',
      (event) => {
        if (event.key === THEME_KEY) show(parseTheme(event.newValue));
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('theme-toggle', ThemeToggle);
