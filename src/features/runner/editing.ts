import { openStorage } from '#src/lib/storage.ts';
import { REVEAL, runOf } from './element.ts';
import { openEditor } from './editor.ts';
import { editBar } from './edit-bar.ts';
import { styleEdits } from './edit-style.ts';
import { editKey } from './edit-key.ts';
import { dropEdit, parseEdit, readEdit, saveEdit } from './edits.ts';
import { codeOf, nameOf, originalOf } from './figure.ts';
import { setTabIndents, tabIndents } from './tab-setting.ts';

const opened = new WeakMap<Element, Editing>();

/**
 * Opens the editor of a program in the place of its listing, with the reader's own edit if there is one. Every change is
 * kept on the reader's machine until the program is as it was. Asked again it gives the same editing back.
 */
export function openEditing(figure: HTMLElement): Editing {
  const editing = opened.get(figure) ?? start(figure);
  opened.set(figure, editing);
  return editing;
}

function start(figure: HTMLElement): Editing {
  styleEdits();
  const storage = openStorage(() => localStorage);
  const name = nameOf(figure);
  const listing = codeOf(figure);
  const source = figure.querySelector<HTMLElement>('.source') ?? figure;
  const original = originalOf(figure);
  const originalNodes = [...(listing?.cloneNode(true).childNodes ?? [])];
  const code = readEdit(storage, name) ?? original;

  const keep = (changed: string): void => {
    // Copied and printed is the listing.
    listing?.replaceChildren(...(changed === original ? originalNodes : [changed]));
    removeEventListener('beforeunload', prevent);
    if (changed === original) return dropEdit(storage, name);
    const { kept, dropped } = saveEdit(storage, name, changed, Date.now());
    // Asks before the page is left with what could not be kept.
    if (!kept) addEventListener('beforeunload', prevent);
    if (!kept) bar.say('Your browser has no room for this edit: it will be gone when you leave. Download it.');
    else if (dropped !== null)
      bar.say(`Forty edited programs are kept; to make room, the oldest was dropped: ${dropped}.py.`);
  };
  const editor = openEditor(source, {
    code,
    name: `${name}.py`,
    tabIndents: tabIndents(storage),
    onChange: keep,
    onRun: () => void runOf(figure).run(),
  });
  const take = (next: string, said: string): void => {
    const before = editor.code();
    editor.replace(next);
    if (before !== next) bar.say(said, ['Undo', () => take(before, 'Undone.')]);
  };
  const bar = editBar(figure, {
    code: () => editor.code(),
    reset: () => take(original, 'Back to the original.'),
    tabIndents: tabIndents(storage),
    onTabIndents(on) {
      setTabIndents(storage, on);
      editor.setTabIndents(on);
    },
  });
  const follow = (other: string): void => {
    if (other === editor.code()) return;
    bar.say('Another tab has changed this program. Here it is as you left it here; what is changed last is kept.', [
      'Take the other one',
      () => take(other, 'This is the one of the other tab.'),
    ]);
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (key === editKey(name)) follow(parseEdit(newValue)?.code ?? original);
  });
  // A page that the browser had put to sleep was not told.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow(readEdit(storage, name) ?? original);
  });
  figure.addEventListener(REVEAL, (event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'number') editor.goTo(event.detail);
    event.preventDefault();
  });
  if (code !== original) {
    listing?.replaceChildren(code);
    bar.say('This is your edit of it, kept in this browser until you reset it.');
  }
  figure.classList.add('editing');
  return { code: () => editor.code(), take, focus: () => editor.focus() };
}

function prevent(event: Event): void {
  event.preventDefault();
}

export interface Editing {
  code(): string;
  /** Puts code into the editor in a way that can be undone, and says something. */
  take(code: string, said: string): void;
  focus(): void;
}
