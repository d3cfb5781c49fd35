import { SET_PATH, withBase } from '#src/lib/content/href.ts';
import { cleanTitle, EMPTY_SET, movedBy, withoutEntry, type EntrySet } from '#src/lib/set/entry-set.ts';
import { formatSet, parseSet } from '#src/lib/set/fragment.ts';
import { SET_KEY } from '#src/lib/set/key.ts';
import { answersTo } from './answers.ts';
import './collect.ts';
import { confirmed } from './confirm.ts';
import { bareItem, parseEntries, type Item } from './entries.ts';
import { fileName, setMarkdown } from './export.ts';
import { copied, download } from './hand-over.ts';
import { onElsewhere, readOwnSet, writeOwnSet } from './own-set.ts';
import { adopt, part } from './part.ts';
import { practise } from './practise.ts';
import { countOf, resolve } from './resolve.ts';
import css from './set.css?inline';
import { permanentAddress, readingAddress, View } from './view.ts';

// The skip link's fragment is no set.
const SKIP = '#content';

/** The page of a set: the one that came with the address, or else the reader's own, which is made here. */
class SetPage extends HTMLElement {
  readonly #view = new View(this);
  #abort = new AbortController();
  #entries: ReadonlyMap<string, Item> | null = null;
  /** The fragment of the shared set that is on show; empty for the reader's own. */
  #fragment = '';
  #set: EntrySet = EMPTY_SET;
  #items: readonly Item[] = [];
  /** The set before the last step that can be undone. */
  #before: EntrySet = EMPTY_SET;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    addEventListener('hashchange', () => this.#follow(), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    this.#view.title.addEventListener('input', () => this.#rename(), { signal });
    part(this, '[data-answers]').addEventListener('change', () => void this.#answer(), { signal });
    onElsewhere(() => this.#fragment === '' && this.#show(), signal);
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #load(): Promise<void> {
    const response = await fetch(withBase('/entries.json', import.meta.env.BASE_URL)).catch(() => null);
    const entries = parseEntries(await response?.json().catch(() => null));
    this.#entries = entries.size === 0 ? null : entries;
    this.#follow();
  }

  #follow(): void {
    this.#view.say('');
    // Whoever skips to the content keeps the set, and its address.
    if (location.hash === SKIP) history.replaceState(null, '', location.pathname + this.#fragment);
    else this.#fragment = location.hash;
    this.#show();
  }

  get #address(): string {
    const path = withBase(SET_PATH, import.meta.env.BASE_URL);
    return new URL(path + formatSet(this.#set), location.href).href;
  }

  #show(): void {
    const own = this.#fragment === '';
    const read = own ? readOwnSet() : parseSet(this.#fragment);
    const { items, faults } = resolve(read.value, this.#entries);
    // Of a shared set the entries remain that exist; the reader's own keeps all, until they remove one.
    this.#items = own
      ? read.value.codes.map((code) => items.find((item) => item.code === code) ?? bareItem(code))
      : items;
    this.#set = { title: read.value.title, codes: this.#items.map(({ code }) => code) };
    if (this.#view.title !== document.activeElement) this.#view.title.value = this.#set.title;
    const broken = 'broken' in read && read.broken;
    this.#view.show({
      heading: this.#set.title || (own ? 'Your set' : 'A set of entries'),
      lede: this.#lede(own),
      faults: [
        ...('errors' in read ? read.errors : []),
        ...faults,
        ...(this.#entries === null ? ['The titles could not be loaded. Reload the page to try again.'] : []),
        ...(broken ? [`What was stored could not be read whole. The original is kept under “${SET_KEY}:broken”.`] : []),
      ],
      items: this.#items,
      states: [
        own ? 'own' : 'shared',
        this.#items.length === 0 ? 'empty' : 'filled',
        // Not every browser has it, whatever the types say.
        ...('share' in navigator ? ['sharing'] : []),
      ],
      address: this.#address,
    });
    if (this.#view.withAnswers) void this.#answer();
  }

  #lede(own: boolean): string {
    if (this.#items.length === 0) return own ? 'Nothing is in your set yet.' : 'This address names no entry.';
    const count = countOf(this.#items);
    return own ? `${count}.` : `A shared set: ${count}, in the order of whoever made it.`;
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const code = button?.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? '';
    const acts: Readonly<Record<string, () => unknown>> = {
      up: () => this.#move(code, -1),
      down: () => this.#move(code, 1),
      remove: () => this.#remove(code),
      clear: () => this.#change(EMPTY_SET, 'Your set is cleared.', () => this.#view.button('undo').focus()),
      undo: () => this.#undo(),
      practise: () => practise(part(this, '[data-practise]') as HTMLDialogElement, this.#items, readingAddress),
      copy: async () => this.#view.say(await copied(this.#address, 'Link copied')),
      share: () => navigator.share({ title: this.#heading, url: this.#address }).catch(() => undefined),
      keep: () => this.#keep(),
      print: () => this.#answer().then(() => print()),
      markdown: async () => this.#view.say(await copied(await this.#markdown(), 'Copied as Markdown')),
      download: async () => download(await this.#markdown(), fileName(this.#heading)),
    };
    void acts[button?.dataset['act'] ?? '']?.();
  }

  #move(code: string, places: number): void {
    const next = movedBy(this.#set, code, places);
    const place = `${next.codes.indexOf(code) + 1} of ${next.codes.length}`;
    this.#store(next);
    this.#view.say(`${code.toUpperCase()} is now ${place}.`);
    this.#view.focus(code, places < 0 ? 'up' : 'down');
  }

  #remove(code: string): void {
    const at = this.#set.codes.indexOf(code);
    const heir = this.#set.codes[at + 1] ?? this.#set.codes[at - 1];
    this.#change(withoutEntry(this.#set, code), `${code.toUpperCase()} is removed.`, () => {
      if (heir === undefined) this.#view.button('undo').focus();
      else this.#view.focus(heir, 'remove');
    });
  }

  #undo(): void {
    this.#store(this.#before);
    this.#view.say('Undone.');
    this.#focusHeading();
  }

  #rename(): void {
    this.#set = { ...this.#set, title: cleanTitle(this.#view.title.value) };
    this.#store(this.#set);
  }

  /** A change that can be undone, and where the focus goes then. */
  #change(set: EntrySet, said: string, focus: () => void): void {
    const before = readOwnSet().value;
    if (!this.#store(set)) return;
    this.#before = before;
    this.#view.say(said, true);
    focus();
  }

  #store(set: EntrySet): boolean {
    const done = writeOwnSet(set);
    this.#show();
    if (!done) this.#view.say('This browser does not let the site keep a set.');
    return done;
  }

  async #keep(): Promise<void> {
    const set = this.#set;
    const { codes, title } = readOwnSet().value;
    const name = title === '' ? '' : `, “${title}”`;
    const question = `You have a set of ${codes.length} already${name}. Replace it?`;
    const dialog = part(this, '[data-confirm]') as HTMLDialogElement;
    if (codes.length > 0 && !(await confirmed(dialog, question))) return;
    history.pushState(null, '', location.pathname);
    this.#fragment = '';
    this.#change(set, 'Kept as your set.', () => this.#focusHeading());
  }

  async #answer(): Promise<void> {
    await this.#view.answer(this.#items, this.#view.withAnswers);
  }

  get #heading(): string {
    return this.#set.title || 'A set of entries';
  }

  async #markdown(): Promise<string> {
    const answers = this.#view.withAnswers ? await answersTo(this.#items) : undefined;
    return setMarkdown({ title: this.#heading, items: this.#items }, permanentAddress, answers);
  }

  #focusHeading(): void {
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }
}

adopt(css);
customElements.define('set-page', SetPage);
