import { nearest } from './nearest.ts';

/** Proposes the entries whose addresses are nearest to the one that was typed. */
class NearestEntries extends HTMLElement {
  connectedCallback(): void {
    const index = JSON.parse(this.dataset['index'] ?? '[]') as { path: string; title: string }[];
    const template = this.querySelector('template');
    const found = nearest(location.pathname, index);
    for (const { path, title } of found) {
      const item = template?.content.cloneNode(true);
      const link = item instanceof DocumentFragment ? item.querySelector('a') : null;
      if (link === null || item === undefined) continue;
      link.href = path;
      link.textContent = title;
      this.querySelector('ul')?.append(item);
    }
    this.hidden = found.length === 0;
  }
}

customElements.define('nearest-entries', NearestEntries);
