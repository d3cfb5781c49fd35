import type { Outcome, RanDetail } from './client.ts';
import { diffLines, isSame } from './compare.ts';
import { codeOf, originalOf } from './figure.ts';
import { selectLine } from './lines.ts';
import { stdoutOf, type Output } from './output.ts';
import { predictSwitch } from './predict.ts';
import { askForLine, askWhetherToGoOn } from './questions.ts';
import { runtime } from './runtime.ts';
import { useStyle } from './style.ts';
import { differenceNodes, make, outputNodes } from './view.ts';
import { progressWords, wordsFor } from './words.ts';

/** Asks the figure to show the line in the event's detail, counted from 1; whoever does prevents the default. */
export const REVEAL = 'reveal-line';

/** The runner of a program's figure; made when it is first asked for. */
export function runOf(figure: HTMLElement): ProgramRun {
  const present = figure.querySelector<ProgramRun>('program-run');
  if (present !== null) return present;
  const made = new ProgramRun();
  figure.querySelector('.source')?.after(made);
  return made;
}

/** Runs the program of the figure it stands in, shows what it prints and compares that with what is recorded. */
export class ProgramRun extends HTMLElement {
  /** What is run: the listing as it stands, which an editor keeps up to date. */
  source = (): string => codeOf(this.#figure)?.textContent ?? '';
  /** Shows a line of the program: an editor that is open does, or else the listing. */
  reveal = (line: number): void => {
    const asked = this.#figure.dispatchEvent(new CustomEvent(REVEAL, { detail: line, cancelable: true }));
    if (asked) selectLine(this.#figure, line);
  };

  /** The program as the page came, and the name of its file. */
  original = '';
  file = 'program.py';
  #recorded: string | null = null;
  #running = false;
  readonly #status = make('p');
  readonly #more = make('div');
  readonly #output = make('samp');
  readonly #difference = make('samp');
  #pending: Output | null = null;
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const figure = this.#figure;
    this.original = originalOf(figure);
    this.file = figure.querySelector('figcaption > :first-child')?.textContent.trim() ?? this.file;
    const recorded = figure.querySelector('[data-here] samp') ?? figure.querySelector('.output samp');
    this.#recorded = recorded?.textContent ?? null;
    this.#status.setAttribute('role', 'status');
    const pre = make('pre');
    pre.tabIndex = 0;
    pre.setAttribute('aria-label', 'Output of your run');
    pre.append(this.#output);
    const difference = make('pre');
    difference.setAttribute('aria-label', 'Difference to the recorded output');
    difference.tabIndex = 0;
    difference.append(this.#difference);
    this.replaceChildren(this.#status, this.#more, pre, difference, predictSwitch());
    useStyle();
    // A page that is left, or kept for the way back, does not go on computing.
    addEventListener('pagehide', () => this.stop(), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.stop();
  }

  get running(): boolean {
    return this.#running;
  }

  toggle(): void {
    if (this.#running) this.stop();
    else void this.run();
  }

  stop(): void {
    if (this.#running) runtime.stop();
  }

  async run(): Promise<void> {
    if (this.#running) return;
    // Whoever has something to say first can cancel it.
    if (!this.dispatchEvent(new CustomEvent('program-run', { bubbles: true, cancelable: true }))) return;
    const source = this.source();
    this.#begin();
    let output: Output = { head: [], cut: 0, tail: [] };
    const outcome = await runtime.run(
      { name: this.file, source },
      {
        onLoad: (loaded, total) => this.#say(progressWords(loaded, total), true),
        onStart: () => {
          this.#label('Stop');
          this.#say('Running…');
        },
        onOutput: (news) => this.#show((output = news)),
        onInput: () => this.#ask(),
        onStill: () => this.#still(),
      },
    );
    this.#end(outcome, output, source !== this.original);
  }

  get #figure(): HTMLElement {
    return this.closest('figure') ?? this;
  }

  #begin(): void {
    this.#running = true;
    this.#label('Cancel');
    this.#say('Starting Python…');
    this.#more.replaceChildren();
    this.#output.replaceChildren();
    this.#difference.replaceChildren();
  }

  #end(outcome: Outcome, output: Output, changed: boolean): void {
    this.#running = false;
    this.#label('Run');
    this.#more.replaceChildren();
    this.#pending = null;
    this.#draw(output);
    const printed = outcome.how === 'ended' ? stdoutOf(output) : null;
    const recorded = printed === null ? null : this.#recorded;
    const lines = printed === null || recorded === null ? [] : diffLines(recorded, printed);
    const same = recorded === null || printed === null ? null : isSame(recorded, printed);
    this.#say(wordsFor(outcome, { same, changed }));
    if (same === false) this.#difference.replaceChildren(...differenceNodes(lines));
    const detail: RanDetail = { outcome, output, changed };
    this.dispatchEvent(new CustomEvent('program-ran', { bubbles: true, detail }));
  }

  /** Draws what is new, but never so often that the page would do nothing else. */
  #show(output: Output): void {
    const waiting = this.#pending !== null;
    this.#pending = output;
    if (!waiting) requestAnimationFrame(() => this.#drawPending());
  }

  #drawPending(): void {
    if (this.#pending === null) return;
    const before = performance.now();
    this.#draw(this.#pending);
    const pause = 4 * (performance.now() - before);
    const drawn = this.#pending;
    setTimeout(() => {
      if (this.#pending === drawn) this.#pending = null;
      else this.#drawPending();
    }, pause);
  }

  #draw(output: Output): void {
    this.#output.replaceChildren(...outputNodes(output, this.file, (line) => this.reveal(line)));
  }

  async #ask(): Promise<string | null> {
    this.#say('It waits for your input.');
    const line = await askForLine(this.#more);
    this.#say('Running…');
    return line;
  }

  async #still(): Promise<void> {
    this.#say('It is still running, and printing, after 10 seconds.');
    await askWhetherToGoOn(this.#more);
    this.#say('Running…');
  }

  /** Tells the reader; what will soon be out of date is not read aloud. */
  #say(words: string, passing = false): void {
    this.#status.ariaBusy = String(passing);
    this.#status.textContent = words;
  }

  #label(label: string): void {
    const button = this.#figure.querySelector('.run');
    if (button !== null) button.textContent = label;
  }
}

customElements.define('program-run', ProgramRun);
