import { openStorage, readStored } from '#src/lib/storage.ts';
import { editKey } from './edit-key.ts';
import { nameOf } from './figure.ts';

// In every page: the button that opens the editor. The editor comes when a reader edits, has edited, or opens code
// that someone sent.
const storage = openStorage(() => localStorage);
for (const figure of document.querySelectorAll<HTMLElement>('.program:has(.run)')) {
  figure.querySelector('.edit')?.addEventListener('click', () => void open(figure, true));
  // The scratch page is for nothing else.
  const begun = figure.matches('.scratch') || readStored(storage, editKey(nameOf(figure))) !== null;
  if (begun) void open(figure, false);
}
addEventListener('hashchange', receive);
receive();

async function open(figure: HTMLElement, focus: boolean): Promise<void> {
  const { openEditing } = await import('./editing.ts');
  const editing = openEditing(figure);
  if (focus) editing.focus();
}

function receive(): void {
  if (location.hash.startsWith('#code=')) void import('./received.ts').then(({ showReceived }) => showReceived());
}
