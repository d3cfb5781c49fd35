import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { entryMarkdown } from '#src/lib/content/markdown.ts';
import { asMarkdown, shortAnswer } from '#src/lib/content/short-answer.ts';
import { contentFiles, QUESTION_BODY, questionText } from '../../support/builders.ts';

const answerTo = (text: string): ReturnType<typeof shortAnswer> =>
  shortAnswer(`# T\n\n## Say it\n\n${text}\n\n## More\n\nNo.\n`);

describe('the short answer', () => {
  it('is the first section of the Markdown copy, and nothing else', () => {
    const { value } = buildCatalog(
      contentFiles({
        'content/questions/concurrency/task-group.mdx': questionText(
          {},
          QUESTION_BODY.replace('It owns its tasks.', 'It owns\nits `tasks`.\n\nAnd [waits](/concepts/event-loop/).'),
        ),
      }),
    );
    const [example] = value.examples;
    const question = value.entries.find(({ kind }) => kind === 'question');
    if (question === undefined || example === undefined) throw new Error('the sound content is not sound');
    const markdown = entryMarkdown(
      question,
      () => example,
      () => ({ name: '', file: '', title: '', text: '', height: 0, drawing: '' }),
      (path) => `https://reference.example${path}`,
    );
    expect(shortAnswer(markdown)).toEqual([
      [
        { kind: 'text', text: 'It owns its ' },
        { kind: 'code', text: 'tasks' },
        { kind: 'text', text: '.' },
      ],
      [
        { kind: 'text', text: 'And ' },
        { kind: 'link', text: 'waits', url: 'https://reference.example/concepts/event-loop/' },
        { kind: 'text', text: '.' },
      ],
    ]);
    expect(asMarkdown(shortAnswer(markdown))).toBe(
      'It owns its `tasks`. And [waits](https://reference.example/concepts/event-loop/).',
    );
  });

  it('takes code for what it is before anything in it', () => {
    expect(answerTo('`*args, **kw` and `` a`b `` of *one* list[int], 2 * 3 * 4')).toEqual([
      [
        { kind: 'code', text: '*args, **kw' },
        { kind: 'text', text: ' and ' },
        { kind: 'code', text: 'a`b' },
        { kind: 'text', text: ' of ' },
        { kind: 'emphasis', text: 'one' },
        { kind: 'text', text: ' list[int], 2 * 3 * 4' },
      ],
    ]);
  });

  it('is Markdown again as it was', () => {
    const text = '`*args` and `` a`b `` of *one* [list](https://x.example/)';
    expect(asMarkdown(answerTo(text))).toBe(text);
  });

  it('makes no link of an address that is not one of the web', () => {
    expect(answerTo('[x](javascript:alert(1))')).toEqual([[{ kind: 'text', text: '[x](javascript:alert(1))' }]]);
  });

  it('is the last section, too, when there is no other', () => {
    expect(asMarkdown(shortAnswer('# T\n\n## Say it\n\nAll.\n'))).toBe('All.');
  });

  it.each(['', '# T', 'no heading', '## Only a heading'])('is empty in %j', (markdown) => {
    expect(shortAnswer(markdown)).toEqual([]);
  });
});
