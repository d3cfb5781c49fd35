import { part } from './part.ts';

/** Asks in a dialog with a button whose value is "yes"; settles when it is closed, whichever way. */
export function confirmed(dialog: HTMLDialogElement, question: string): Promise<boolean> {
  part(dialog, '[data-question]').textContent = question;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
