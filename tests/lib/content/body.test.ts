import { describe, expect, it } from 'vitest';
import { parseBody } from '#src/lib/content/body.ts';
import { textOf } from '#src/lib/content/mdx-node.ts';
import { CONCEPT_BODY, QUESTION_BODY } from '../../support/builders.ts';

const faults = (body: string): readonly { line?: number | undefined; problem: string; value?: string | undefined }[] =>
  parseBody('q.mdx', body, 'question').errors;

describe('parseBody', () => {
  it('finds nothing wrong with a whole question or concept', () => {
    expect(faults(QUESTION_BODY)).toEqual([]);
    expect(parseBody('c.mdx', CONCEPT_BODY, 'concept').errors).toEqual([]);
  });

  it('reads programs, links, words and the short answer', () => {
    const { value } = parseBody('c.mdx', CONCEPT_BODY, 'concept');
    expect(value.examples.map(({ name }) => name)).toEqual(['group_waits']);
    expect(value.links.map(({ url }) => url)).toEqual(['/questions/task-group/']);
    expect(value.short && textOf(value.short).trim()).toBe('A loop runs callbacks.');
    expect(value.words).toBe(20);
  });

  it.each([
    ['an unclosed brace', 'waits for { it', 'Unexpected end of file in expression'],
    ['an expression', 'waits for {it}', 'an expression in prose'],
    ['an unknown component', 'waits for <Foo />', 'unknown component'],
    ['raw HTML', 'waits for <b>it</b>', 'unknown component'],
    ['an unclosed component', 'waits for\n\n<Trap title="x">\n\nit', 'Expected a closing tag'],
    ['an unknown attribute', 'waits <Since v="3.11" w="x" />', 'unknown attribute'],
    ['a missing attribute', 'waits <Since />', 'missing attribute'],
    ['an HTML comment', 'waits\n\n<!-- it -->', 'Unexpected character `!`'],
    ['a fence without language', 'waits\n\n```\nx\n```', 'a code fence without a language'],
    ['a long program in prose', `waits\n\n\`\`\`python\n${'x = 1\n'.repeat(6)}\`\`\``, 'more than five lines'],
  ])('reports %s with its line', (_name, text, problem) => {
    const [fault] = faults(QUESTION_BODY.replace('Leaving the block waits for `every` child.', text));
    expect(fault?.problem).toContain(problem);
    expect(fault?.line).toBeGreaterThan(6);
  });

  it('counts results written as #> for nothing', () => {
    const fence = `waits\n\n\`\`\`python\n${'print(1)\n#> 1\n'.repeat(5)}\`\`\``;
    expect(faults(QUESTION_BODY.replace('Leaving', `${fence}\n\nLeaving`))).toEqual([]);
  });

  it.each([
    ['a missing section', QUESTION_BODY.replace('## Traps', '### Traps')],
    ['sections in another order', QUESTION_BODY.replace('## Traps', '## X').replace('## See it run', '## Traps')],
    ['an extra section', `${QUESTION_BODY}\n## Sources\n`],
  ])('reports %s', (_name, body) => {
    expect(faults(body)).toContainEqual(expect.objectContaining({ problem: 'not the sections of a question' }));
  });

  it('wants the short answer first', () => {
    const fault = expect.objectContaining({ problem: 'the short answer does not come first' }) as object;
    expect(faults(`Hello.\n\n${QUESTION_BODY}`)).toContainEqual(fault);
  });

  it('wants a program that was run', () => {
    const fault = expect.objectContaining({ problem: 'no code that was run' }) as object;
    expect(faults(QUESTION_BODY.replace(/<Example.*/, ''))).toContainEqual(fault);
  });
});
