import { answerNodes, answerTo } from './answers.ts';
import { aboutOf, type Item } from './entries.ts';
import { part } from './part.ts';

/**
 * Asks the entries of a set one at a time in the dialog of the page: the title first, the short answer when the reader
 * wants it. Nothing of it is stored.
 * @param hrefOf gives the address at which an entry is read
 */
export function practise(dialog: HTMLDialogElement, items: readonly Item[], hrefOf: (item: Item) => string): void {
  const controls = new AbortController();
  const { signal } = controls;
  const reveal = part(dialog, '[data-reveal]');
  const previous = part(dialog, '[data-previous]');
  const next = part(dialog, '[data-next]');
  let at = 0;

  const show = (): void => {
    const item = items[at];
    if (item === undefined) return;
    const progress = part(dialog, 'progress') as HTMLProgressElement;
    progress.max = items.length;
    progress.value = at + 1;
    part(dialog, '[data-place]').textContent = `${at + 1} of ${items.length}`;
    part(dialog, '[data-about]').textContent = aboutOf(item);
    part(dialog, '[data-title]').textContent = item.title;
    part(dialog, '[data-answer]').replaceChildren();
    (part(dialog, '[data-open]') as HTMLAnchorElement).href = hrefOf(item);
    next.textContent = at + 1 < items.length ? 'Next' : 'Finish';
    reveal.hidden = false;
    reveal.focus();
    // Once the focus has moved: a button that is disabled under it would lose it.
    previous.toggleAttribute('disabled', at === 0);
  };
  const move = (step: number): void => {
    if (at + step === items.length) return dialog.close();
    at = Math.max(0, at + step);
    show();
  };
  const answer = async (): Promise<void> => {
    const item = items[at];
    if (item === undefined || reveal.hidden) return;
    const nodes = await answerTo(item).then(
      (found) => answerNodes(found, item),
      () => [document.createTextNode('The answer could not be loaded. The page of the entry has it.')],
    );
    // The reader may have gone on while it was on its way.
    if (items[at] !== item) return;
    part(dialog, '[data-answer]').replaceChildren(...nodes);
    next.focus();
    reveal.hidden = true;
  };

  reveal.addEventListener('click', () => void answer(), { signal });
  previous.addEventListener('click', () => move(-1), { signal });
  next.addEventListener('click', () => move(1), { signal });
  part(dialog, '[data-close]').addEventListener('click', () => dialog.close(), { signal });
  dialog.addEventListener('keydown', ({ key }) => (key === 'ArrowRight' ? move(1) : key === 'ArrowLeft' && move(-1)), {
    signal,
  });
  dialog.addEventListener('close', () => controls.abort(), { signal });
  dialog.showModal();
  show();
}
