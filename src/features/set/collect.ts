import { SET_PATH, withBase } from '#src/lib/content/href.ts';
import { isCode, MOST_ENTRIES, withEntry, withoutEntry, type EntrySet } from '#src/lib/set/entry-set.ts';
import { onOwnSet, readOwnSet, writeOwnSet } from './own-set.ts';
import css from './collect.css?inline';
import { adopt } from './part.ts';
import { togglePicking, showPicked } from './pick.ts';

/** Does what a button marked `data-set` is for: its entry goes into the set or out of it, or a list gets its boxes. */
export function press(button: HTMLElement): void {
  const code = button.dataset['set'] ?? '';
  if (!isCode(code)) togglePicking(button, put);
  else put(code, !readOwnSet().value.codes.includes(code));
}

/** Shows, on every page, that there is a set and how long it is; on an entry's page whether it is in it. */
export function show(): void {
  const { value: set } = readOwnSet();
  showCount(set);
  for (const button of document.querySelectorAll<HTMLElement>('[data-set]')) {
    const code = button.dataset['set'] ?? '';
    if (!isCode(code)) continue;
    const within = set.codes.includes(code);
    // Words of one width, so that nothing moves when a reader comes back to an entry of their set.
    button.textContent = within ? 'In your set' : 'Add to set';
    button.title = within ? 'Press to take it out' : '';
    if (within) button.setAttribute('aria-pressed', 'true');
    else button.removeAttribute('aria-pressed');
  }
  showPicked(set.codes);
}

/** Puts an entry into the set or takes it out, and says so. Returns whether it is in the set afterwards. */
function put(code: string, wanted: boolean): boolean {
  const { value: before } = readOwnSet();
  const after = wanted ? withEntry(before, code) : withoutEntry(before, code);
  const label = code.toUpperCase();
  if (!writeOwnSet(after)) say('This browser does not let the site keep a set.');
  else if (wanted && !after.codes.includes(code)) say(`A set holds ${MOST_ENTRIES} entries; ${label} was not added.`);
  else say(`${label} ${wanted ? 'added to' : 'removed from'} your set. It has ${count(after)}.`);
  return readOwnSet().value.codes.includes(code);
}

function showCount(set: EntrySet): void {
  let link = document.querySelector<HTMLAnchorElement>('.set-link');
  if (link === null) {
    link = document.createElement('a');
    link.className = 'set-link';
    link.href = withBase(SET_PATH, import.meta.env.BASE_URL);
    document.querySelector('.site-header .find')?.before(link);
  }
  link.hidden = set.codes.length === 0;
  const unit = document.createElement('span');
  unit.className = 'visually-hidden';
  unit.textContent = ` ${set.codes.length === 1 ? 'entry' : 'entries'}`;
  link.replaceChildren(`Set · ${set.codes.length}`, unit);
}

const status = document.createElement('p');
status.className = 'set-said';
status.setAttribute('role', 'status');
document.body.append(status);
adopt(css);
onOwnSet(show);

function say(text: string): void {
  // A screen reader has to know the region before it is told anything.
  requestAnimationFrame(() => {
    status.textContent = text;
    for (const animation of status.getAnimations()) animation.play();
  });
}

function count({ codes }: EntrySet): string {
  return codes.length === 1 ? '1 entry' : `${codes.length} entries`;
}
