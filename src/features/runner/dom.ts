/** A button of the page's own kind. */
export function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  made.addEventListener('click', () => void act());
  return made;
}

/** An element with a class and text, or with parts. */
export function element(name: string, className: string, ...parts: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...parts);
  return made;
}
