import { setSingleKeys, singleKeys } from '#src/lib/single-keys.ts';
import { openStorage } from '#src/lib/storage.ts';

const KEYS = [
  ['/ or Ctrl K', 'search'],
  ['y', 'copy the link of an entry'],
  ['?', 'this list'],
  ['↑ ↓ Home End', 'move in the results of a search'],
  ['Enter', 'open a result; with Ctrl in a new tab, with Shift copy its link'],
  ['Esc', 'close'],
] as const;

let dialog: HTMLDialogElement | undefined;

/** Shows which keys do what, with a switch for those of one letter. */
export function openKeys(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
}

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'keys-dialog';
  made.setAttribute('aria-label', 'Keys');
  const heading = document.createElement('h2');
  heading.textContent = 'Keys';
  const list = document.createElement('dl');
  for (const [key, meaning] of KEYS) {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = key;
    description.textContent = meaning;
    list.append(term, description);
  }
  made.append(heading, list, singleKeySwitch(), closeButton(made));
  document.adoptedStyleSheets.push(style());
  document.body.append(made);
  return made;
}

function singleKeySwitch(): HTMLElement {
  const storage = openStorage(() => localStorage);
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = singleKeys(storage);
  box.addEventListener('change', () => {
    // Where nothing can be stored the keys stay as they are, and so does the box.
    if (!setSingleKeys(storage, box.checked)) box.checked = true;
  });
  label.append(box, ' Keys of one letter');
  return label;
}

function closeButton(made: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Close';
  button.addEventListener('click', () => {
    made.close();
  });
  return button;
}

function style(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .keys-dialog dl { display: grid; grid-template-columns: auto 1fr; gap: var(--s2) var(--s4); margin-block: var(--s4); }
    .keys-dialog dt { font-weight: 700; }
    .keys-dialog input { margin-inline-end: var(--s2); }
    .keys-dialog .button { display: block; margin-block-start: var(--s4); }
  `);
  return sheet;
}
