let styled = false;

/** Adds the styles of editing to the page. They are loaded with what they style, so that other pages do not carry them. */
export function styleEdits(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @layer components {
      @media screen {
        .editing .source > :is(pre, program-lines) { display: none; }
        .editing .source { display: block; }
        .editing .edit { display: none; }
      }
      @media print {
        .editing .source > :not(pre), .received { display: none; }
      }
      .edit-bar, .edit-note, .received { padding: var(--s2) var(--s4); font-size: var(--text-s); }
      .edit-bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s3);
        border-block-start: var(--hair) solid var(--line); }
      .edit-bar label { display: inline-flex; align-items: center; gap: var(--s1); min-height: var(--target); }
      .edit-note { padding-block-start: 0; color: var(--soft); }
      .edit-note:empty { display: none; }
      .edit-note .button, .received .button { margin: var(--s1) var(--s2) var(--s1) 0; }
      .edit-note .button { margin-inline-start: var(--s2); }
      .edit-note input { width: 100%; padding: var(--s1); font: var(--text-xs) var(--mono); }
      .received { border-block-end: var(--hair) solid var(--line); background: var(--warn-wash); color: var(--ink); }
      .received p { margin-block: var(--s1) var(--s2); }
      .received pre { max-height: 60vh; margin-block: var(--s2); padding: var(--s2) 0;
        border: var(--hair) solid var(--line); border-radius: var(--radius-s); background: var(--card); }
      .received pre > * { display: block; width: max-content; min-width: 100%; min-height: 1lh;
        padding-inline: var(--s3); text-decoration: none; }
      .received ins { background: var(--accent-wash); color: var(--accent); }
      .received del { background: var(--warn-wash); color: var(--warn); }
      .received em { color: var(--soft); }
    }
  `);
  document.adoptedStyleSheets.push(sheet);
}
