import { singleKeys } from '#src/lib/single-keys.ts';
import { openStorage } from '#src/lib/storage.ts';

// The list of keys opens on `?` and from the footer, where it stays within reach when such keys are switched off.
addEventListener('keydown', (event) => {
  const busy = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || busy) return;
  if (singleKeys(openStorage(() => localStorage))) open();
});
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-keys]')) open();
});

function open(): void {
  void import('./keys-dialog.ts').then((module) => module.openKeys());
}
