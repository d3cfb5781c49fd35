import { describe, expect, it } from 'vitest';
import { changedParts, formatNews } from '#src/lib/content/changes.ts';
import { conceptText, questionText, QUESTION_BODY } from '../../support/builders.ts';

const question = questionText();

describe('what changed in an entry', () => {
  it.each([
    ['the same text', question, []],
    ['lines broken elsewhere', question.replace('Leaving the block', 'Leaving\nthe block'), []],
    ['another alias', questionText({ aliases: '[tg]' }), []],
    ['a title', questionText({ title: 'Why a group?' }), ['title']],
    ['a level and a source', questionText({ level: 'expert', sources: '[]' }), ['sources', 'level']],
    ['the short answer', question.replace('It owns', 'It holds'), ['Say this first']],
    [
      'two sections, in the order of the page',
      question.replace('Do not.', 'Never.').replace('waits for', 'awaits'),
      ['The longer answer', 'Traps'],
    ],
    ['a section more', questionText({}, `${QUESTION_BODY}\n## Another\n\nText.\n`), ['Another']],
    ['a file that is broken', 'x', ['title', 'Say this first', 'sources', 'level', 'The longer answer', 'See it run']],
  ])('%s', (_name, after, parts) => {
    expect(changedParts(question, after, 'question')).toEqual(expect.arrayContaining(parts));
    if (after !== 'x') expect(changedParts(question, after, 'question').length).toBe(parts.length);
  });

  it('is named as on the page of a concept', () => {
    const after = conceptText().replace('A loop runs', 'One loop runs');
    expect(changedParts(conceptText(), after, 'concept')).toEqual(['In one breath']);
  });
});

it.each([
  [null, 'It waits.'],
  ['new', 'New question. It waits.'],
  [['Traps', 'sources'], 'Changed: Traps; sources. It waits.'],
] as const)('of %j readers are told %j', (news, sentence) => {
  expect(formatNews(news, { kind: 'question', summary: 'It waits.' })).toBe(sentence);
});
