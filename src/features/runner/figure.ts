/** The name of a figure's program, as its file is called without ".py". */
export function nameOf(figure: Element): string {
  return (figure.querySelector('figcaption > :first-child')?.textContent ?? '').trim().replace(/\.py$/, '');
}

/** The element that holds the code of a figure. */
export function codeOf(figure: Element): Element | null {
  return figure.querySelector('.source pre code');
}

const originals = new WeakMap<Element, string>();

/** The code of a figure as the page came: what stood there when it was first asked for, before any edit. */
export function originalOf(figure: Element): string {
  const original = originals.get(figure) ?? codeOf(figure)?.textContent ?? '';
  originals.set(figure, original);
  return original;
}

/** The address of a program's own page, without fragment: where its name leads, or this page. */
export function addressOf(figure: Element): string {
  const link = figure.querySelector<HTMLAnchorElement>('figcaption > a:first-child');
  const { origin, pathname } = new URL(link?.href ?? location.href);
  return origin + pathname;
}
