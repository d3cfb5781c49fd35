import { decodeCode } from '#src/lib/code/link.ts';
import { visible } from '#src/lib/code/visible.ts';
import { openStorage } from '#src/lib/storage.ts';
import { diffLines } from './compare.ts';
import { button, element } from './dom.ts';
import { styleEdits } from './edit-style.ts';
import { readEdit } from './edits.ts';
import { nameOf, originalOf } from './figure.ts';
import { differenceNodes } from './view.ts';

/** With more changed lines than this, a difference says less than the whole. */
const MOST_CHANGES = 1000;

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
  const lines = scratch ? [] : diffLines(visible(originalOf(figure)), visible(code));
  const changes = lines.filter(({ kind }) => kind !== 'same').length;
  if (!scratch && changes === 0) return refusal(figure, ['The code in this link is the program as it stands here.']);
  const said = element(
    'p',
    '',
    element('strong', '', `${scratch ? 'Written' : 'Changed'} by whoever sent this link.`),
    ' It has not been run.',
  );
  const whole = scratch || changes > MOST_CHANGES;
  if (whole) said.append(' This is all of it:');
  const listing = element('pre', '', ...(whole ? [element('span', '', visible(code))] : differenceNodes(lines)));
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

function forget(figure: HTMLElement): void {
  panel?.remove();
  history.replaceState(history.state, '', location.pathname + location.search);
  figure.querySelector('button')?.focus();
}
