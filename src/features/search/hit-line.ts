import type { Item } from '#src/lib/search/answer.ts';
import { markWords, type Segment } from './results.ts';

/** One line of the list of results: a clone of the panel's template, filled with text only. */
export function hitLine(template: HTMLTemplateElement, item: Item, context: LineContext): HTMLElement {
  const line = document.importNode(template.content, true).firstElementChild;
  const link = line?.querySelector('a');
  const section = line?.querySelector('[data-result-section]');
  if (!(line instanceof HTMLElement) || !link || !section)
    throw new Error('the template of the search panel is not whole');
  const { query, topicOf, hrefOf } = context;
  link.href = hrefOf(item.path);
  line.querySelector('[data-result-title]')?.append(...marked(markWords(item.title, query)));
  if (item.section === null) section.remove();
  else section.append(...marked(markWords(item.section, query)));
  const about = [item.label, topicOf(item.topic), item.level, item.status === 'read' ? 'read' : ''].filter(Boolean);
  line.querySelector('[data-result-about]')?.append(about.join(' · '));
  line.querySelector('[data-result-text]')?.append(...marked(markWords(item.text, query)));
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

/** What a line needs besides its item: the query whose words are marked, the names of topics, the site's addresses. */
export interface LineContext {
  readonly query: string;
  readonly topicOf: (id: string) => string;
  readonly hrefOf: (path: string) => string;
}
