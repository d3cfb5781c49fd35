import { renderSVG } from 'uqr';
import { markdownLink } from '#src/lib/content/markdown-link.ts';
import { answerWithLink } from './text.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the ways to share this page, whose permanent address is given. */
export function openShare(address: string): void {
  dialog ??= build(address);
  if (!dialog.open) dialog.showModal();
}

function build(address: string): HTMLDialogElement {
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const answer = [...document.querySelectorAll('.short > p')].map((paragraph) => paragraph.textContent).join(' ');
  const status = element('p', '');
  status.setAttribute('role', 'status');
  const copying = (label: string, text: string): HTMLElement =>
    button(label, async () => {
      await navigator.clipboard.writeText(text).then(
        () => (status.textContent = 'Copied'),
        () => (status.textContent = `Copy it yourself: ${text}`),
      );
    });
  const actions = [
    copying('Copy the link', address),
    copying('Copy as Markdown', markdownLink(title, address)),
    ...(answer === '' ? [] : [copying('Copy the short answer', answerWithLink(title, answer, address))]),
    // Not every browser has it, whatever the types say.
    ...('share' in navigator
      ? [button('More…', () => navigator.share({ title, url: address }).catch(() => undefined))]
      : []),
  ];
  const code = document.createElement('img');
  code.src = `data:image/svg+xml,${encodeURIComponent(renderSVG(address))}`;
  code.alt = `QR code of ${address}`;
  code.width = code.height = 176;
  const close = button('Close', () => result.close());
  const row = element('div', '');
  row.append(...actions);
  const result = document.createElement('dialog');
  result.className = 'share-dialog';
  result.setAttribute('aria-label', 'Share this page');
  result.append(element('h2', 'Share'), element('p', address), row, status, code, close);
  result.addEventListener('click', (event) => event.target === result && result.close());
  document.adoptedStyleSheets.push(style());
  document.body.append(result);
  return result;
}

// Loaded with the dialog, so that a page on which nobody shares does not carry it.
function style(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .share-dialog p { margin-block: var(--s3); overflow-wrap: anywhere; color: var(--soft); font-size: var(--text-s); }
    .share-dialog div { display: flex; flex-wrap: wrap; gap: var(--s2); }
    .share-dialog img { display: block; margin-block: var(--s4); background: #fff; }
  `);
  return sheet;
}

function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', label) as HTMLButtonElement;
  made.type = 'button';
  made.className = 'button';
  made.addEventListener('click', () => void act());
  return made;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
