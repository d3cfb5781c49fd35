import { predictsFirst } from './predict-mode.ts';

// Every program that can run in a browser has its button; what runs it is loaded when a reader first asks for it.
for (const button of document.querySelectorAll<HTMLElement>('.program .run')) {
  // The second click of a double click would stop what the first began.
  button.addEventListener('click', (event) => event.detail < 2 && void press(button.closest('figure')));
}

if (predictsFirst()) void import('./predict.ts').then(({ coverOutputs }) => coverOutputs());

async function press(figure: HTMLElement | null): Promise<void> {
  const { runOf } = await import('./element.ts');
  if (figure !== null) runOf(figure).toggle();
}
