import { SET_KEY } from '#src/lib/set/key.ts';
import { openStorage, readStored } from '#src/lib/storage.ts';
import type * as Collect from './collect.ts';

// All that a reader without a set pays for: the rest is loaded when they make one, or have one.
const load = (): Promise<typeof Collect> => import('./collect.ts');

if (document.querySelector('set-page') !== null) void import('./page.ts');
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-set]') : null;
  if (button !== null) void load().then(({ press }) => press(button));
});
// It is also what a page says that the browser kept while the set changed elsewhere.
addEventListener('pageshow', () => {
  if (
    readStored(
      openStorage(() => localStorage),
      SET_KEY,
    ) !== null
  )
    void load().then(({ show }) => show());
});
addEventListener('storage', ({ key }) => {
  if (key === SET_KEY) void load().then(({ show }) => show());
});
