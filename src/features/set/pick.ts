import { readOwnSet } from './own-set.ts';

/**
 * Gives every row of the page's lists a box to tick, or takes the boxes away again.
 * @param put puts an entry into the set or takes it out, and gives whether it is in it
 */
export function togglePicking(button: HTMLElement, put: (code: string, wanted: boolean) => boolean): void {
  const picking = document.body.classList.toggle('picking');
  button.textContent = picking ? 'Done' : 'Make a set';
  button.nextElementSibling?.toggleAttribute('hidden', !picking);
  for (const number of document.querySelectorAll('.row > .row-number')) {
    if (picking) number.append(boxOf(number, put));
    else number.querySelector('label')?.remove();
  }
  showPicked(readOwnSet().value.codes);
}

/** Ticks the boxes of the entries that are in the set. */
export function showPicked(codes: readonly string[]): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('.row-number input')) {
    box.checked = codes.includes(box.value);
  }
}

function boxOf(number: Element, put: (code: string, wanted: boolean) => boolean): HTMLLabelElement {
  const label = number.textContent.trim();
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = label.toLowerCase();
  box.setAttribute('aria-label', `${label} in your set`);
  box.addEventListener('change', () => (box.checked = put(box.value, box.checked)));
  const around = document.createElement('label');
  around.append(box);
  return around;
}
