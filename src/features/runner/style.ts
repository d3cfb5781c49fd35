/** The styles of a run, loaded with it: a page on which nobody runs a program does not carry them. */
export const style = new CSSStyleSheet();
style.replaceSync(`
  program-run { display: block; border-block-start: var(--hair) dashed var(--line); background: var(--card); }
  program-run > p { padding: var(--s2) var(--s4); font-size: var(--text-s); overflow-wrap: anywhere; }
  program-run > div:not(:empty) { padding: 0 var(--s4) var(--s2); }
  program-run form { display: flex; flex-wrap: wrap; gap: var(--s2); }
  program-run input { flex: 1; min-width: 8rem; padding: 0 var(--s2); border: var(--hair) solid var(--edge);
    border-radius: var(--radius-s); background: var(--paper); color: var(--ink); font: var(--text-s) var(--mono); }
  program-run pre { padding-block: var(--s1) var(--s3); max-height: 24rem; }
  program-run pre:has(samp:empty) { display: none; }
  program-run pre + pre { border-block-start: var(--hair) dashed var(--line); }
  program-run .err { color: var(--warn); }
  program-run .in { color: var(--accent); }
  program-run em { color: var(--soft); }
  program-run del { color: var(--warn); text-decoration: none; }
  program-run ins { color: var(--ok); text-decoration: none; }
  program-run samp button { padding: 0; border: 0; background: none; color: var(--accent); font: inherit;
    text-decoration: underline; cursor: pointer; }
`);
