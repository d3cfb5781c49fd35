import { encodeCode } from '#src/lib/code/link.ts';
import { button, element } from './dom.ts';
import { addressOf, nameOf } from './figure.ts';

/** A link longer than this is cut by some chats and mail programs. */
const LONG_LINK = 2000;

/** What one can do with changed code, beneath it: put it back, send it, take it away; and a place to say things. */
export function editBar(figure: HTMLElement, options: EditBarOptions): EditBar {
  const status = element('p', 'edit-note');
  status.setAttribute('role', 'status');
  const say = (text: string, ...actions: readonly Action[]): void => {
    status.replaceChildren(text, ...actions.map(([label, act]) => button(label, act)));
  };
  const share = async (): Promise<void> => {
    const { value, errors } = await encodeCode(options.code());
    if (value === null) {
      say(errors.join(' '));
      return;
    }
    const link = addressOf(figure) + value;
    const long = link.length > LONG_LINK ? ` It has ${link.length} characters: some chats cut links that long.` : '';
    await navigator.clipboard.writeText(link).then(
      () => say(`A link with your code is copied.${long}`),
      () => {
        say(`The browser did not let it be copied; here is the link.${long}`);
        status.append(linkField(link));
      },
    );
  };
  const tab = element('label', '');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = options.tabIndents;
  box.addEventListener('change', () => {
    options.onTabIndents(box.checked);
    say(box.checked ? 'Tab indents now. To leave the editor press Escape, then Tab.' : 'Tab leaves the editor again.');
  });
  tab.append(box, ' Tab indents');
  const row = element(
    'div',
    'edit-bar',
    button('Reset', options.reset),
    button('Share code', share),
    button('Download', () => download(`${nameOf(figure)}.py`, options.code())),
    tab,
  );
  figure.querySelector('.source')?.append(row, status);
  return { say };
}

function download(file: string, code: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([code.replace(/\n?$/, '\n')], { type: 'text/x-python' }));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}

function linkField(link: string): HTMLElement {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = link;
  field.setAttribute('aria-label', 'The link with your code');
  field.addEventListener('focus', () => field.select());
  return field;
}

/** The words on a button and what it does. */
export type Action = readonly [label: string, act: () => void];

export interface EditBarOptions {
  readonly code: () => string;
  readonly reset: () => void;
  readonly tabIndents: boolean;
  readonly onTabIndents: (on: boolean) => void;
}

export interface EditBar {
  /** Says something beneath the editor, to screen readers, too, in the place of what was said before. */
  say(text: string, ...actions: readonly Action[]): void;
}
