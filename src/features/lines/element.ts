import { formatLines, parseLines, rangeOf } from './range.ts';

const HELP = 'Click or Enter puts a line into the address; with Shift, the lines up to it';

/**
 * Marks the lines that the address names, and puts the chosen ones into it. For the keyboard and for screen readers
 * the numbers are one list box, hence one tab stop: arrows, Home and End move, Enter or Space chooses, Shift extends.
 */
class ProgramLines extends HTMLElement {
  #abort = new AbortController();
  #links: readonly HTMLAnchorElement[] = [];
  /** Where a range begins: the line that was last chosen without Shift. */
  #start: number | null = null;

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#links = [...this.querySelectorAll('a')];
    const roles = { role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': 'Lines of the program' };
    for (const [name, value] of Object.entries(roles)) this.setAttribute(name, value);
    this.setAttribute('aria-description', HELP);
    this.title = HELP;
    for (const link of this.#links) link.setAttribute('role', 'option');
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    addEventListener('hashchange', () => this.#open()?.scrollIntoView(), { signal });
    // A page that was scrolled already is one the reader came back to.
    const first = this.#open();
    if (scrollY === 0) first?.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Marks what the address names and returns the first line of it. */
  #open(): HTMLAnchorElement | undefined {
    const range = parseLines(location.hash, this.#links.length);
    for (const [index, link] of this.#links.entries()) {
      const marked = range !== null && range.first <= index + 1 && index + 1 <= range.last;
      link.setAttribute('aria-selected', String(marked));
    }
    this.#start = range?.first ?? null;
    this.#stopAt(range?.first ?? 1);
    return range === null ? undefined : this.#links[range.first - 1];
  }

  /** Puts a line into the address, or the lines from the one last chosen up to it. */
  #choose(line: number, extend: boolean): void {
    const start = (extend ? this.#start : null) ?? line;
    // No entry in the history for each click, and no jump.
    history.replaceState(history.state, '', formatLines(rangeOf(start, line)));
    this.#open();
    this.#start = start;
    this.#stopAt(line);
  }

  /** The line at which Tab arrives. */
  #stopAt(line: number): void {
    for (const [index, link] of this.#links.entries()) link.tabIndex = index + 1 === line ? 0 : -1;
  }

  #click(event: MouseEvent): void {
    // With the other modifiers a link is the browser's: a new tab, a download.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = this.#lineOf(event);
    if (line === 0) return;
    event.preventDefault();
    this.#choose(line, event.shiftKey);
  }

  #press(event: KeyboardEvent): void {
    const line = this.#lineOf(event);
    if (line === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const count = this.#links.length;
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: Math.max(line - 1, 1),
      ArrowDown: Math.min(line + 1, count),
      Home: 1,
      End: count,
      Enter: line,
      ' ': line,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    // Shift with a movement begins a range at the line one stood on.
    if (event.shiftKey) this.#start ??= line;
    if (event.shiftKey || event.key === 'Enter' || event.key === ' ') this.#choose(to, event.shiftKey);
    this.#stopAt(to);
    this.#links[to - 1]?.focus();
  }

  #lineOf(event: Event): number {
    return this.#links.findIndex((link) => link === event.target) + 1;
  }
}

customElements.define('program-lines', ProgramLines);
