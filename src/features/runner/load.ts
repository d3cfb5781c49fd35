import { predictsFirst } from './predict-mode.ts';

// Every program that can run in a browser gets its button; what runs it is loaded when a reader first asks for it.
for (const caption of document.querySelectorAll('.program:not(:has(.needs)) > figcaption')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button run';
  button.textContent = 'Run';
  // The second click of a double click would stop what the first began.
  button.addEventListener('click', (event) => event.detail < 2 && void press(caption.parentElement));
  caption.lastElementChild?.before(button);
}

if (predictsFirst()) void import('./predict.ts').then(({ coverOutputs }) => coverOutputs());

async function press(figure: HTMLElement | null): Promise<void> {
  const { runOf } = await import('./element.ts');
  if (figure !== null) runOf(figure).toggle();
}
