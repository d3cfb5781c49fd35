import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { entryMarkdown, exampleMarkdown } from '#src/lib/content/markdown.ts';
import { contentFiles, DIAGRAM, QUESTION_BODY, questionText } from '../../support/builders.ts';

const absolute = (path: string): string => `https://reference.example${path}`;
const source = questionText(
  {},
  QUESTION_BODY.replace(
    '`every` child.',
    '`{every}` child <Since v="3.11" /> of [the loop](/concepts/event-loop/#how-it-works).',
  ).replace(
    '## See it run',
    '<Diagram name="loop" />\n\n| a | b |\n|---|---|\n| 1 | `<T>` |\n\n<VersionNote versions="3.14">\n\nIt changed.\n\n</VersionNote>\n\n## See it run',
  ),
);
const { value: catalog, errors } = buildCatalog(
  contentFiles({
    'content/diagrams/concurrency/loop.svg': DIAGRAM,
    'content/questions/concurrency/task-group.mdx': source,
  }),
);
const question = catalog.entries.find(({ kind }) => kind === 'question');
const [example] = catalog.examples;
if (question === undefined || example === undefined || errors.length > 0)
  throw new Error('the sound content is not sound');
const diagram = { name: 'loop', file: '', title: 'The loop', text: 'A ring.', height: 9, drawing: '<path/>' };
const markdown = entryMarkdown(
  question,
  () => example,
  () => diagram,
  absolute,
);

describe('the Markdown copy of an entry', () => {
  it('begins with its title and where it stands', () => {
    expect(markdown.split('\n').slice(0, 3)).toEqual([
      '# What does a task group give you?',
      '',
      'Q57, advanced. <https://reference.example/questions/task-group/>',
    ]);
  });

  it('has a heading for every component that has one on the page', () => {
    expect(markdown.match(/^##+ .*/gm)).toEqual([
      '## Say this first',
      '## The longer answer',
      '## See it run',
      '## Traps',
      '### Swallowing it',
      '## They may ask next',
      '### And then?',
      '## Weak, solid, outstanding',
      '## Sources',
    ]);
  });

  it('keeps prose as it was written, inline components and links made plain', () => {
    const link = '[the loop](https://reference.example/concepts/event-loop/#how-it-works)';
    expect(markdown).toContain(`Leaving the block waits for \`{every}\` child (Python 3.11+) of ${link}.`);
    expect(markdown).toContain('| 1 | `<T>` |\n\n**Python 3.14.** It changed.');
    expect(markdown).toContain('**Weak.** It is newer.');
  });

  it('says what a diagram shows', () => {
    expect(markdown).toContain('**Figure: The loop.** A ring.');
  });

  it('carries the program with its output', () => {
    expect(markdown).toContain('```python\nprint("done")\n```\n\nOutput:\n\n```text\ndone\n```');
  });

  it('has nothing of MDX left outside code', () => {
    const prose = markdown.replace(/```.*?```/gs, '').replace(/`[^`]*`/g, '');
    expect(prose).not.toMatch(/<[A-Z]|^import |[{}]/m);
  });
});

it('the Markdown copy of a program says what it needs', () => {
  expect(exampleMarkdown(example, absolute)).toMatch(/^# A group waits\n\ngroup_waits\.py, needs Python 3\.11\. </);
});
