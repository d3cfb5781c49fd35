import type { RanDetail } from './client.ts';
import { diffLines, isSame } from './compare.ts';
import { stdoutOf } from './output.ts';
import { predictsFirst, rememberPredictsFirst } from './predict-mode.ts';
import { useStyle } from './style.ts';
import { differenceNodes, make } from './view.ts';

/** Covers every output on the page that has not been seen, until the reader has said what it will be. */
export function coverOutputs(): void {
  useStyle();
  for (const figure of document.querySelectorAll('.program:has(.output):not(:has(program-predict, program-run))')) {
    figure.querySelector('.source')?.after(new ProgramPredict());
  }
}

/** The switch of the mode, which holds for all pages. */
export function predictSwitch(): HTMLLabelElement {
  const label = make('label');
  const box = make('input');
  box.type = 'checkbox';
  box.className = 'predict';
  box.checked = predictsFirst();
  box.addEventListener('change', () => {
    rememberPredictsFirst(box.checked);
    for (const other of document.querySelectorAll<HTMLInputElement>('.predict')) other.checked = box.checked;
    if (box.checked) coverOutputs();
    else for (const cover of document.querySelectorAll('program-predict:has(form)')) cover.remove();
  });
  label.append(box, ' Predict first: outputs stay covered until you say what they will be');
  return label;
}

/** Covers the recorded output of the figure it stands in, and compares it with what the reader predicts. */
class ProgramPredict extends HTMLElement {
  #abort = new AbortController();
  #figure: HTMLElement | null = null;
  readonly #field = make('textarea');

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#figure = this.closest('figure');
    this.#outputs?.setAttribute('hidden', '');
    this.replaceChildren(this.#form(), predictSwitch());
    this.#figure?.addEventListener('program-run', (event) => this.#beforeRun(event), { signal });
    this.#figure?.addEventListener('program-ran', (event) => this.#afterRun(event), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#outputs?.removeAttribute('hidden');
  }

  get #outputs(): Element | null | undefined {
    return this.#figure?.querySelector('.output');
  }

  get #recorded(): string {
    const here = this.#outputs?.querySelector('[data-here] samp') ?? this.#outputs?.querySelector('samp');
    return here?.textContent ?? '';
  }

  #form(): HTMLFormElement {
    const form = make('form');
    const count = diffLines('', this.#recorded).length;
    const label = make('label', `What will it print? (${count === 1 ? 'one line' : `${count} lines`})`);
    this.#field.rows = Math.min(count, 12);
    this.#field.spellcheck = false;
    this.#field.autocomplete = 'off';
    label.append(this.#field);
    const run = this.#figure?.querySelector<HTMLButtonElement>('.run');
    const compare = make('button', run ? 'Run and compare' : 'Compare');
    const show = make('button', 'Show it');
    show.type = 'button';
    compare.className = show.className = 'button';
    form.append(label, compare, show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (run) run.click();
      else this.#tell(this.#recorded);
    });
    show.addEventListener('click', () => this.remove());
    return form;
  }

  #beforeRun(event: Event): void {
    if (!this.contains(this.#field) || this.#field.value.trim() !== '') return;
    event.preventDefault();
    this.#field.focus();
  }

  #afterRun(event: Event): void {
    if (!this.contains(this.#field)) return;
    const { outcome, output, changed } = (event as CustomEvent<RanDetail>).detail;
    // A stopped program has not said all; what cannot run at all is compared with its record.
    if (outcome.how === 'ended') this.#tell(stdoutOf(output) ?? this.#recorded);
    else if (outcome.how === 'unavailable' && !changed) this.#tell(this.#recorded);
  }

  #tell(printed: string): void {
    const lines = diffLines(this.#field.value, printed);
    const [right, all] = [lines.filter(({ kind }) => kind === 'same'), lines.filter(({ kind }) => kind !== 'gone')];
    const status = make('p');
    status.setAttribute('role', 'status');
    const pre = make('pre');
    pre.tabIndex = 0;
    pre.setAttribute('aria-label', 'Your prediction (−) and the output (+)');
    const samp = make('samp');
    pre.append(samp);
    this.replaceChildren(status, pre, ...(this.#figure?.querySelector('program-run') ? [] : [predictSwitch()]));
    this.#outputs?.removeAttribute('hidden');
    const exact = isSame(this.#field.value, printed);
    if (!exact) samp.append(...differenceNodes(lines));
    status.textContent = exact
      ? 'You were right: that is what it prints.'
      : `You had ${right.length} of ${all.length} lines. Yours are marked −, the real ones +.`;
  }
}

customElements.define('program-predict', ProgramPredict);
