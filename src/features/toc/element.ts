import { activeIndex } from './active.ts';

// A heading counts as reached a little below the sticky header; in pixels.
const READING_LINE = 120;

/** Marks the link to the heading that is being read. */
class PageToc extends HTMLElement {
  #abort = new AbortController();
  #frame = 0;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const targets = links.map((link) => document.getElementById(link.hash.slice(1)));
    const mark = (): void => {
      this.#frame = 0;
      const tops = targets.map((target) => target?.getBoundingClientRect().top ?? Infinity);
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const current = atEnd && scrollY > 0 ? links.length - 1 : activeIndex(tops, READING_LINE);
      for (const [index, link] of links.entries()) {
        if (index === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const schedule = (): void => {
      this.#frame ||= requestAnimationFrame(mark);
    };
    addEventListener('scroll', schedule, { signal: this.#abort.signal, passive: true });
    schedule();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
  }
}

customElements.define('page-toc', PageToc);
