import { withBase } from '#src/lib/content/href.ts';
import { buildIndex } from '#src/lib/search/index.ts';
import { nearest } from '#src/lib/search/nearest.ts';
import { docsOf, type Details, type Names, type Phrasings } from '#src/lib/search/files.ts';

/** Proposes the entries that an address which leads nowhere may have meant. Without the index, the page's links remain. */
class NearestEntries extends HTMLElement {
  connectedCallback(): void {
    void this.#propose().catch(() => undefined);
  }

  async #propose(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const [names, phrasings] = await Promise.all([
      fetchJson<Names>(withBase('/search/names.json', base)),
      fetchJson<Phrasings>(withBase('/search/phrasings.json', base)),
    ]);
    const path = location.pathname.replace(base.replace(/\/$/, ''), '');
    // Only programs need more than what entries are called.
    const topics = /^\/(?:e|examples)\//.test(path) ? names.topics.map(({ id }) => id) : [];
    const details = await Promise.all(
      topics.map(async (id) => [id, await fetchJson<Details>(withBase(`/search/details/${id}.json`, base))] as const),
    );
    const found = nearest(buildIndex(docsOf({ names, phrasings, details: new Map(details) })), path);
    const template = this.querySelector('template');
    for (const doc of found) {
      const item = template?.content.cloneNode(true);
      const link = item instanceof DocumentFragment ? item.querySelector('a') : null;
      if (link === null || item === undefined) continue;
      link.href = withBase(doc.path, base);
      link.textContent = doc.title;
      link.previousElementSibling?.append(doc.label);
      this.querySelector('ul')?.append(item);
    }
    if (found.length > 0) this.querySelector('p')?.append('Did you mean one of these?');
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

customElements.define('nearest-entries', NearestEntries);
