import { permalinkOfCode, withBase } from '#src/lib/content/href.ts';
import { SITE } from '#src/lib/site.ts';
import { answerNodes, answerTo } from './answers.ts';
import { capitalised, type Item } from './entries.ts';
import { localAddress } from './address.ts';
import { part } from './part.ts';

/** What the page of a set shows. It knows the parts of the page, and nothing of where a set comes from. */
export class View {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Shows a set: its heading, what was wrong with its address, its entries, and the tools that go with its state. */
  show({ heading, lede, faults, items, states, address }: Shown): void {
    for (const title of document.querySelectorAll('h1')) title.textContent = heading;
    document.title = `${heading} · ${SITE.name}`;
    part(this.#root, '[data-lede]').textContent = lede;
    const list = part(this.#root, '.set-faults');
    list.replaceChildren(...faults.map((fault) => element('li', fault)));
    list.hidden = faults.length === 0;
    part(this.#root, '.set-list').replaceChildren(...items.map((item, at) => this.#row(item, at, items.length)));
    this.addressed(address);
    for (const shown of this.#root.querySelectorAll<HTMLElement>('[data-for]')) {
      shown.hidden = (shown.dataset['for'] ?? '').split(' ').some((state) => !states.includes(state));
    }
    part(this.#root, '[data-body]').hidden = false;
  }

  /** Shows under which address the set can be had. */
  addressed(address: string): void {
    (part(this.#root, '[data-preview]') as HTMLAnchorElement).href = address;
    part(this.#root, '[data-source]').textContent = address;
  }

  /** Tells the reader what happened, aloud too, and whether it can be undone. */
  say(text: string, undo = false): void {
    part(this.#root, '[role=status]').textContent = text;
    this.button('undo').hidden = !undo;
  }

  /** Puts the short answers under the entries, or takes them away; settles when all that can be had are there. */
  async answer(items: readonly Item[], shown: boolean): Promise<void> {
    const places = [...this.#root.querySelectorAll('.set-row [data-answer]')];
    await Promise.allSettled(
      items.map(async (item, at) => places[at]?.replaceChildren(...(shown ? await this.#answer(item) : []))),
    );
  }

  /** Brings the focus to a control of an entry's row; to the other of the two arrows where that one is at its end. */
  focus(code: string, act: string): void {
    const row = `.set-row[data-code="${code}"]`;
    const wanted = `${row} [data-act=${act}]:enabled`;
    const found = this.#root.querySelector<HTMLElement>(wanted) ?? this.#root.querySelector(`${row} button:enabled`);
    if (found instanceof HTMLElement) found.focus();
  }

  button(act: string): HTMLButtonElement {
    return part(this.#root, `[data-act=${act}]`) as HTMLButtonElement;
  }

  /** Whether the reader wants the short answers with the list. */
  get withAnswers(): boolean {
    return (part(this.#root, '[data-answers]') as HTMLInputElement).checked;
  }

  get title(): HTMLInputElement {
    return part(this.#root, '#set-title') as HTMLInputElement;
  }

  async #answer(item: Item): Promise<Node[]> {
    return answerTo(item).then(
      (answer) => answerNodes(answer, item),
      () => [element('p', 'The answer could not be loaded.')],
    );
  }

  #row(item: Item, at: number, count: number): HTMLElement {
    const row = this.#clone('template[data-row]');
    const label = item.code.toUpperCase();
    row.dataset['code'] = item.code;
    part(row, '[data-number]').textContent = label;
    const link = part(row, '[data-title]') as HTMLAnchorElement;
    link.textContent = item.title;
    link.href = readingAddress(item);
    part(row, '[data-summary]').textContent = item.summary;
    part(row, '[data-address]').textContent = permanentAddress(item);
    part(row, '[data-kind]').textContent = capitalised(item.kind);
    if (item.level !== '') part(row, '[data-level]').append(this.#clone(`template[data-level-of="${item.level}"]`));
    const names = { up: `Move ${label} up`, down: `Move ${label} down`, remove: `Remove ${label}` };
    for (const [act, name] of Object.entries(names)) part(row, `[data-act=${act}]`).setAttribute('aria-label', name);
    part(row, '[data-act=up]').toggleAttribute('disabled', at === 0);
    part(row, '[data-act=down]').toggleAttribute('disabled', at === count - 1);
    return row;
  }

  #clone(selector: string): HTMLElement {
    const template = part(this.#root, selector) as HTMLTemplateElement;
    const made = document.importNode(template.content, true).firstElementChild;
    if (!(made instanceof HTMLElement)) throw new Error(`${selector} is empty`);
    return made;
  }
}

/** Where this site shows an entry: its own page, or, while nothing is known of it, its short address. */
export function readingAddress({ code, url }: Item): string {
  return url === '' ? withBase(permalinkOfCode(code), import.meta.env.BASE_URL) : localAddress(url, url);
}

/** The whole short address of an entry, for whoever gets the list on paper or as text. */
export function permanentAddress({ code }: Item): string {
  return new URL(withBase(permalinkOfCode(code), import.meta.env.BASE_URL), location.href).href;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

interface Shown {
  readonly heading: string;
  readonly lede: string;
  /** Sentences about what could not be read. */
  readonly faults: readonly string[];
  readonly items: readonly Item[];
  /** What holds: parts of the page say which of these they are for. */
  readonly states: readonly string[];
  readonly address: string;
}
