import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { pythonLanguage } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { codeColours, theme } from './editor-theme.ts';

/** How long Tab leaves the editor after Escape, in ms, unless another key comes first. */
const WAY_OUT = 60_000;

/**
 * Opens an editor of Python as the last child of `place`. It stands in a shadow root, because only there CodeMirror
 * brings its styles in a way that the Content Security Policy allows.
 */
export function openEditor(place: HTMLElement, options: EditorOptions): Editor {
  const { code, name, tabIndents, onChange, onRun } = options;
  const host = document.createElement('div');
  place.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const tab = new Compartment();
  const run = (): boolean => {
    onRun();
    return true;
  };
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: code,
      extensions: [
        keymap.of([{ key: 'Mod-Enter', run }]),
        tab.of(tabKey(tabIndents)),
        keymap.of([...historyKeymap, ...defaultKeymap]),
        history(),
        lineNumbers(),
        pythonLanguage,
        indentUnit.of('    '),
        indentOnInput(),
        bracketMatching(),
        // Shows what hides in code of other people.
        highlightSpecialChars(),
        EditorView.domEventHandlers({ beforeinput: typeOver }),
        syntaxHighlighting(codeColours),
        theme,
        EditorState.tabSize.of(4),
        EditorView.contentAttributes.of({ 'aria-label': `Code of ${name}` }),
        EditorView.scrollMargins.of(() => ({ top: roomForHeader() })),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  // Letters typed here are text, not shortcuts of the page. From outside the root nobody could tell.
  host.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
  });
  return {
    code: () => view.state.doc.toString(),
    replace(next) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, selection: { anchor: 0 } });
      view.scrollDOM.scrollLeft = 0;
    },
    goTo(line) {
      const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
    setTabIndents: (on) => view.dispatch({ effects: tab.reconfigure(tabKey(on)) }),
    focus: () => view.focus(),
    close() {
      view.destroy();
      host.remove();
    },
  };
}

/** What Tab does. Where it indents there is a way out, and both ways it is told to screen readers. */
function tabKey(indents: boolean): Extension {
  const described = (text: string): Extension => EditorView.contentAttributes.of({ 'aria-description': text });
  if (!indents) return described('Tab leaves the editor. Control or Command with Enter runs the program.');
  return [
    keymap.of([indentWithTab]),
    described('Tab indents. Escape, then Tab leaves the editor. Control or Command with Enter runs the program.'),
    EditorView.domEventHandlers({
      // After CodeMirror's own answer to the key, which gives two seconds.
      keyup({ key }, view) {
        if (key !== 'Escape') return;
        view.setTabFocusMode(WAY_OUT);
        view.dispatch({ effects: EditorView.announce.of('Tab now leaves the editor') });
      },
    }),
  ];
}

/**
 * Puts what is typed in the place of what is selected. Chromium would carry the colour of the selection over as a style
 * attribute, which the Content Security Policy refuses, loudly.
 */
function typeOver(event: InputEvent, view: EditorView): boolean {
  const { state } = view;
  if (event.inputType !== 'insertText' || event.isComposing || state.selection.main.empty) return false;
  event.preventDefault();
  view.dispatch(state.replaceSelection(event.data ?? ''), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** How much of the window's top the header covers, in pixels: what an anchor keeps free, too. */
function roomForHeader(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

export interface EditorOptions {
  readonly code: string;
  /** The name of the file, for screen readers. */
  readonly name: string;
  /** Whether Tab indents; otherwise it moves the focus. */
  readonly tabIndents: boolean;
  readonly onChange: (code: string) => void;
  readonly onRun: () => void;
}

export interface Editor {
  code(): string;
  /** Puts other code in the place of all, as one step that can be undone. */
  replace(code: string): void;
  /** Puts the cursor at the beginning of a line, counted from 1, and shows it. */
  goTo(line: number): void;
  setTabIndents(on: boolean): void;
  focus(): void;
  close(): void;
}
