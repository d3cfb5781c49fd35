import type { Example } from './example.ts';
import { pathOf, SECTIONS, topicPath } from './href.ts';
import { textOf } from './mdx-node.ts';
import type { Entry } from './model.ts';

/**
 * What an entry is, in schema.org's words: a question with its accepted answer, or a learning resource; and the way to it.
 * @param topic title of the entry's topic
 * @param absolute makes a whole address of one without base
 * @see https://schema.org/Question, https://schema.org/LearningResource, https://schema.org/BreadcrumbList
 */
export function jsonLd(entry: Entry | Example, topic: string, absolute: (path: string) => string): object {
  const way = [
    ['Topics', SECTIONS.topics],
    [topic, topicPath(entry.topic)],
    [entry.title, pathOf(entry)],
  ] as const;
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(([name, path], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(path),
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [about(entry, absolute(pathOf(entry))), breadcrumbs] };
}

function about(entry: Entry | Example, url: string): object {
  if (entry.kind === 'example')
    return { '@type': 'SoftwareSourceCode', name: entry.title, url, programmingLanguage: 'Python' };
  const { title: name, summary, level: educationalLevel } = entry;
  if (entry.kind === 'question') {
    // What the page shows first: an answer that readers could not see there would not be accepted.
    const text = entry.body.short === undefined ? summary : textOf(entry.body.short).replace(/\s+/g, ' ').trim();
    const acceptedAnswer = { '@type': 'Answer', text, url };
    return { '@type': 'Question', name, url, educationalLevel, answerCount: 1, acceptedAnswer };
  }
  return { '@type': 'LearningResource', name, url, description: summary, educationalLevel };
}
