/** Puts the styles of a run on the page: one on which nobody runs a program does not carry them. */
export function useStyle(): void {
  if (!document.adoptedStyleSheets.includes(style)) document.adoptedStyleSheets.push(style);
}

const style = new CSSStyleSheet();
style.replaceSync(`
  program-run, program-predict { display: block; border-block-start: var(--hair) dashed var(--line);
    background: var(--card);
    & > p { padding: var(--s2) var(--s4); font-size: var(--text-s); overflow-wrap: anywhere; }
    & > div:not(:empty), & > form { padding: var(--s2) var(--s4); }
    & > label { display: block; padding: var(--s1) var(--s4) var(--s2); font-size: var(--text-xs); color: var(--soft); }
    & form { display: flex; flex-wrap: wrap; gap: var(--s2); }
    & form label { flex-basis: 100%; font-size: var(--text-s); }
    & :is(input:not([type]), textarea) { flex: 1; min-width: 8rem; padding: var(--s1) var(--s2);
      border: var(--hair) solid var(--edge); border-radius: var(--radius-s); background: var(--paper);
      color: var(--ink); font: 0.875rem / 1.6 var(--mono); }
    & textarea { display: block; width: 100%; margin-block-start: var(--s1); }
    & pre { padding-block: var(--s1) var(--s3); max-height: 24rem; }
    & pre:has(samp:empty) { display: none; }
    & pre + pre { border-block-start: var(--hair) dashed var(--line); }
    &:has(> p:first-child:empty) { display: none; }
    & .err { color: var(--warn); }
    & .in { color: var(--accent); }
    & em { color: var(--soft); }
    & del { color: var(--warn); text-decoration: none; }
    & ins { color: var(--ok); text-decoration: none; }
    & samp button { padding: 0; border: 0; background: none; color: var(--accent); font: inherit;
      text-decoration: underline; cursor: pointer; }
  }
`);
