import { markWords, type Hit, type Segment } from './results.ts';

/** One line of the list of results: a clone of the panel's template, filled with text only. */
export function hitLine(template: HTMLTemplateElement, hit: Hit, words: readonly string[]): HTMLElement {
  const line = document.importNode(template.content, true).firstElementChild;
  const link = line?.querySelector('a');
  const section = line?.querySelector('[data-result-section]');
  if (!(line instanceof HTMLElement) || !link || !section)
    throw new Error('the template of the search panel is not whole');
  line.dataset['kind'] = hit.kind;
  link.href = hit.url;
  line.querySelector('[data-result-title]')?.append(...marked(markWords(hit.title, words)));
  if (hit.section === null) section.remove();
  else section.append(...marked(markWords(hit.section, words)));
  const about = hit.kind === 'page' ? [hit.number, hit.topic, hit.level].filter(Boolean).join(' · ') + ' · ' : '';
  line.querySelector('small')?.append(about, ...marked(hit.excerpt));
  return line;
}

function marked(parts: readonly Segment[]): (Node | string)[] {
  return parts.map(({ text, marked: hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
