import { diffLines, visible, type DiffLine } from '#src/lib/code/diff.ts';
import { decodeCode } from '#src/lib/code/link.ts';
import { openStorage } from '#src/lib/storage.ts';
import { button, element } from './dom.ts';
import { styleEdits } from './edit-style.ts';
import { readEdit } from './edits.ts';
import { nameOf, originalOf } from './figure.ts';

let panel: HTMLElement | undefined;

/**
 * Shows the code that the address carries beside the program of this page, if it has one of its own: what is different,
 * and the offer to take it over. Nothing is run and no edit is touched before the reader says so.
 */
export async function showReceived(): Promise<void> {
  const figure = document.querySelector<HTMLElement>('figure.program:has(> figcaption > span:first-child)');
  if (figure === null) return;
  const { value, errors } = await decodeCode(location.hash);
  panel?.remove();
  if (value === null && errors.length === 0) return;
  styleEdits();
  panel = element('section', 'received', ...(value === null ? refusal(figure, errors) : offer(figure, value)));
  panel.setAttribute('aria-label', 'Code from a link');
  panel.tabIndex = -1;
  figure.querySelector('figcaption')?.after(panel);
  // As a fragment leads to what it names.
  panel.focus();
}

function refusal(figure: HTMLElement, errors: readonly string[]): HTMLElement[] {
  return [element('p', '', errors.join(' ')), button('Close', () => forget(figure))];
}

function offer(figure: HTMLElement, code: string): HTMLElement[] {
  const scratch = figure.matches('.scratch');
  const changes = scratch ? null : diffLines(originalOf(figure), code);
  if (changes?.length === 0) return refusal(figure, ['The code in this link is the program as it stands here.']);
  const said = element(
    'p',
    '',
    element('strong', '', `${scratch ? 'Written' : 'Changed'} by whoever sent this link.`),
    ' It has not been run.',
  );
  if (changes === null) said.append(' This is all of it:');
  const lines = changes === null ? [element('span', '', visible(code))] : changes.map(lineOf);
  const listing = element('pre', '', ...lines);
  listing.tabIndex = 0;
  const take = async (): Promise<void> => {
    const { openEditing } = await import('./editing.ts');
    const editing = openEditing(figure);
    editing.take(code, 'Taken over from the link, and kept as your edit.');
    forget(figure);
    editing.focus();
  };
  const mine = readEdit(
    openStorage(() => localStorage),
    nameOf(figure),
  );
  const replaces = mine !== null && mine !== code;
  const kept = 'You have an edit of your own. It stays, unless you take this over; and that you can undo.';
  return [
    said,
    listing,
    ...(replaces ? [element('p', '', kept)] : []),
    button('Take it over', take),
    button('Leave it', () => forget(figure)),
  ];
}

function lineOf(line: DiffLine): HTMLElement {
  if (line.kind === 'left') return element('span', 'left', `… ${line.count} equal lines`);
  const { tag, sign } = LINES[line.kind];
  return element(tag, '', `${sign} ${line.text}`);
}

const LINES = {
  same: { tag: 'span', sign: ' ' },
  old: { tag: 'del', sign: '−' },
  new: { tag: 'ins', sign: '+' },
} as const;

function forget(figure: HTMLElement): void {
  panel?.remove();
  history.replaceState(history.state, '', location.pathname + location.search);
  figure.querySelector('button')?.focus();
}
