import { READ_KEY, remember } from '#src/lib/history.ts';
import { openStorage, readStored, writeStored } from '#src/lib/storage.ts';
import { LAST_READ_KEY, parseLastRead, type LastRead } from './last-read.ts';

/** Notes that this entry was opened, on the reader's own machine. */
class RememberEntry extends HTMLElement {
  connectedCallback(): void {
    const entry = { path: location.pathname, title: this.dataset['title'] ?? '' } satisfies LastRead;
    const note = (): void => {
      const storage = openStorage(() => localStorage);
      writeStored(storage, LAST_READ_KEY, JSON.stringify(entry));
      remember(storage, READ_KEY, this.dataset['entry'] ?? entry.path);
    };
    // A page that the browser renders ahead of a click has not been read.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', note, { once: true });
    } else note();
  }
}

/** Offers the entry that was opened last. */
class ContinueReading extends HTMLElement {
  connectedCallback(): void {
    const storage = openStorage(() => localStorage);
    const last = parseLastRead(readStored(storage, LAST_READ_KEY));
    const line = this.querySelector('template')?.content.cloneNode(true);
    const link = line instanceof DocumentFragment ? line.querySelector('a') : null;
    if (last === null || line === undefined || link === null) return;
    link.href = last.path;
    link.textContent = last.title;
    this.replaceChildren(line);
    this.hidden = false;
  }
}

customElements.define('remember-entry', RememberEntry);
customElements.define('continue-reading', ContinueReading);
