import { make } from './view.ts';

/** Puts a field for a line of input into `place`; gives the line with its line feed, or null for the end of the input. */
export function askForLine(place: Element): Promise<string | null> {
  const form = make('form');
  const field = make('input');
  field.autocomplete = 'off';
  field.setAttribute('aria-label', 'Input for the program');
  const send = make('button', 'Enter');
  const end = make('button', 'End of input');
  end.type = 'button';
  send.className = end.className = 'button';
  form.append(field, send, end);
  place.replaceChildren(form);
  field.focus();
  return new Promise((resolve) => {
    const answer = (line: string | null): void => {
      place.replaceChildren();
      resolve(line);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      answer(`${field.value}\n`);
    });
    end.addEventListener('click', () => answer(null));
  });
}

/** Puts a button into `place` that lets a program go on; settles when it is pressed. */
export function askWhetherToGoOn(place: Element): Promise<void> {
  const on = make('button', 'Keep going');
  on.type = 'button';
  on.className = 'button';
  place.replaceChildren(on);
  return new Promise((resolve) => {
    on.addEventListener('click', () => {
      place.replaceChildren();
      resolve();
    });
  });
}
