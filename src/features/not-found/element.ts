import { withBase, withoutBase } from '#src/lib/content/href.ts';
import { buildIndex } from '#src/lib/search/index.ts';
import { lackingFor } from '#src/lib/search/lacking.ts';
import { nearest, wordsOfPath } from '#src/lib/search/nearest.ts';
import { Docs } from '#src/lib/search/docs.ts';
import type { Facts, Names } from '#src/lib/search/files.ts';

/** Proposes the entries that an address which leads nowhere may have meant. Without the index, the page's links remain. */
class NearestEntries extends HTMLElement {
  connectedCallback(): void {
    void this.#propose().catch(() => undefined);
  }

  async #propose(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const fetchFile = async (name: string): Promise<unknown> =>
      (await fetch(withBase(`/search/${name}.json`, base))).json();
    const names = (await fetchFile('names')) as Names;
    const docs = new Docs(names);
    const path = withoutBase(location.pathname, base);
    const lacking = lackingFor(
      wordsOfPath(path),
      {},
      { items: [], understood: null, weak: false },
      new Set(),
      names.shards,
    );
    // A program may be meant whose name has other words.
    const files = /^\/(?:e|examples)\//.test(path) ? [...lacking, 'programs'] : lacking;
    const fetched = await Promise.allSettled(files.map(fetchFile));
    for (const one of fetched) if (one.status === 'fulfilled') docs.learn(one.value as Facts);
    const found = nearest(buildIndex(docs.all), path);
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

customElements.define('nearest-entries', NearestEntries);
