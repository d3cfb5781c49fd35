import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { planRename } from '#src/lib/content/rename.ts';
import {
  CONCEPT_BODY,
  conceptText,
  contentFiles,
  PROGRAM,
  QUESTION_BODY,
  questionText,
} from '../../support/builders.ts';

const CONCEPT = 'content/concepts/concurrency/event-loop.mdx';
const QUESTION = 'content/questions/concurrency/task-group.mdx';
const PROGRAM_STEM = 'content/examples/concurrency/group_waits';
const REDIRECTS = 'content/redirects.yaml';
const COVERAGE = 'tests/content/coverage.yaml';
const QUERIES = 'tests/bench/search/queries.yaml';
const LEDGER = [
  '/concepts/event-loop/',
  '/questions/task-group/',
  '/examples/group_waits/',
  '/e/group_waits/',
  '/q/57/',
];
const RUN_TEXT = '{"source":"0123456789abcdef","cpython":["3.15.2"],"pyodide":null}';
const PUBLISHED = { 'content/addresses.txt': LEDGER.join('\n') + '\n' };

describe('a renamed question', () => {
  const body = CONCEPT_BODY.replace(
    'It [waits](/questions/task-group/).',
    'Été 🐍 [/questions/task-group/](/questions/task-group/#traps), [q](/q/57/), `[x](/questions/task-group/)`.',
  );
  const { texts, changes } = renamed('question/task-group', 'nursery', {
    ...PUBLISHED,
    [CONCEPT]: conceptText({ related: '["question/task-group"]', aliases: '[question/task-group]' }, body),
    [COVERAGE]: '# kept\nq-57: question/task-group example/group_waits\nq-58: question/task-group-2\n',
    [QUERIES]: "- { q: 'question/task-group', want: [concept/event-loop, question/task-group] }\n",
  });

  it('moves its file as it is', () => {
    expect(changes.get(QUESTION)).toBeNull();
    expect(texts.get('content/questions/concurrency/nursery.mdx')).toBe(questionText());
  });

  it('takes its references along, and nothing that only looks like one', () => {
    expect(texts.get(CONCEPT)).toContain('related: ["question/nursery"]');
    expect(texts.get(CONCEPT)).toContain('aliases: [question/task-group]');
    expect(texts.get(CONCEPT)).toContain(
      'Été 🐍 [/questions/task-group/](/questions/nursery/#traps), [q](/q/57/), `[x](/questions/task-group/)`.',
    );
    expect(texts.get(COVERAGE)).toBe(
      '# kept\nq-57: question/nursery example/group_waits\nq-58: question/task-group-2\n',
    );
    expect(texts.get(QUERIES)).toBe("- { q: 'question/task-group', want: [concept/event-loop, question/nursery] }\n");
  });

  it('redirects from its old address; its permalink stays', () => {
    expect(texts.get(REDIRECTS)).toBe('- { from: /questions/task-group/, to: /questions/nursery/ }\n');
  });

  it('changes nothing else', () => {
    const moved = 'content/questions/concurrency/nursery.mdx';
    expect([...changes.keys()].sort()).toEqual([CONCEPT, QUESTION, moved, REDIRECTS, COVERAGE, QUERIES].sort());
  });
});

it('a renamed concept keeps its place in the reading order', () => {
  const { texts } = renamed('concept/event-loop', 'loop', {
    [QUESTION]: questionText({ prerequisites: '[concept/event-loop]' }),
  });
  expect(texts.get('content/topics.yaml')).toContain('concepts: [loop] }');
  expect(texts.get(QUESTION)).toContain('prerequisites: [concept/loop]');
});

describe('a renamed program', () => {
  const { texts, changes, mentions } = renamed('example/group_waits', 'waiting', {
    ...PUBLISHED,
    [QUESTION]: questionText(
      {},
      QUESTION_BODY.replace('child.', '[child](/examples/group_waits/), [e](/e/group_waits/).'),
    ),
    [`${PROGRAM_STEM}.3.11.out`]: 'group_waits.py:3\n',
    [`${PROGRAM_STEM}_long.py`]: PROGRAM,
    [`${PROGRAM_STEM}_long.out`]: 'done\n',
    'content/examples/runs.json': `{"group_waits":${RUN_TEXT},"s":${RUN_TEXT}}`,
  });

  it('takes its outputs and its record along', () => {
    const gone = [...changes].filter(([, text]) => text === null).map(([path]) => path);
    expect(gone.sort()).toEqual([`${PROGRAM_STEM}.3.11.out`, `${PROGRAM_STEM}.out`, `${PROGRAM_STEM}.py`]);
    expect(texts.get('content/examples/concurrency/waiting.3.11.out')).toBe('group_waits.py:3\n');
    expect(texts.get('content/examples/runs.json')).toBe(`{\n  "s": ${RUN_TEXT},\n  "waiting": ${RUN_TEXT}\n}\n`);
  });

  it('is shown and linked by its new name', () => {
    expect(texts.get(CONCEPT)).toContain('<Example name="waiting" />');
    expect(texts.get(QUESTION)).toContain('[child](/examples/waiting/), [e](/e/waiting/)');
  });

  it('redirects from its permalink, too', () => {
    expect(texts.get(REDIRECTS)).toBe(
      '- { from: /examples/group_waits/, to: /examples/waiting/ }\n- { from: /e/group_waits/, to: /examples/waiting/ }\n',
    );
  });

  it('says which outputs still have the old name', () => {
    expect(mentions).toEqual(['content/examples/concurrency/waiting.3.11.out']);
  });
});

describe('redirects', () => {
  const OLDER = '# why\n- { from: /questions/nursery/, to: /questions/task-group/ }\n';

  it('that led to the old address lead to the new one in one step, fragments and comments kept', () => {
    const older = '# why\n- { from: /questions/older/, to: /questions/task-group/, fragments: { a: b } } # aye\n';
    const { texts } = renamed('question/task-group', 'fresh', { ...PUBLISHED, [REDIRECTS]: older });
    expect(texts.get(REDIRECTS)).toBe(
      '# why\n- { from: /questions/older/, to: /questions/fresh/, fragments: { a: b } } # aye\n' +
        '- { from: /questions/task-group/, to: /questions/fresh/ }\n',
    );
  });

  it('are turned round when an entry gets its old slug back', () => {
    const { texts } = renamed('question/task-group', 'nursery', { ...PUBLISHED, [REDIRECTS]: OLDER });
    expect(texts.get(REDIRECTS)).toContain('- { from: /questions/task-group/, to: /questions/nursery/ }\n');
    expect(texts.get(REDIRECTS)).not.toContain('from: /questions/nursery/');
  });

  it('of headings that a page renamed go with it', () => {
    const own = '- { from: /questions/task-group/, to: /questions/task-group/, fragments: { a: b } }\n';
    const { texts } = renamed('question/task-group', 'fresh', { ...PUBLISHED, [REDIRECTS]: own });
    expect(texts.get(REDIRECTS)).toBe(
      '- { from: /questions/task-group/, to: /questions/fresh/, fragments: { a: b } }\n',
    );
  });

  it('are not written for what was never published', () => {
    const { changes } = renamed('question/task-group', 'fresh', { [REDIRECTS]: '[]\n' });
    expect(changes.has(REDIRECTS)).toBe(false);
  });
});

describe('nothing is planned for', () => {
  it.each([
    ['an unknown id', 'question/none', 'x', {}, /No such entry: "question\/none"\. An id is .*concept\/gil/],
    ['another kind', 'concept/task-group', 'x', {}, /Did you mean question\/task-group\?/],
    [
      'a malformed slug',
      'question/task-group',
      'Task_Group',
      {},
      /Malformed slug: "Task_Group"\. Write it in kebab-case/,
    ],
    ['a malformed name', 'example/group_waits', 'group-waits', {}, /Malformed slug: .* Write it in snake_case/],
    ['the same slug', 'question/task-group', 'task-group', {}, /has that slug already/],
    [
      'a slug of another entry',
      'question/task-group',
      'other',
      { 'content/questions/concurrency/other.mdx': questionText({ number: '58', title: 'Another?', aliases: null }) },
      /Slug taken: "other" is content\/questions\/concurrency\/other\.mdx\. Choose another/,
    ],
    [
      'the old address of another entry',
      'question/task-group',
      'gone',
      { [REDIRECTS]: '- { from: /questions/gone/, to: /concepts/event-loop/ }' },
      /Slug taken: \/questions\/gone\/ leads to \/concepts\/event-loop\//,
    ],
    [
      'an old address with renamed fragments',
      'question/task-group',
      'gone',
      { [REDIRECTS]: '- { from: /questions/gone/, to: /questions/task-group/, fragments: { a: b } }' },
      /with renamed fragments/,
    ],
    ['broken content', 'question/task-group', 'x', { [CONCEPT]: '' }, /no front matter.*\n[^]*Mend them first/],
  ])('%s', (_case, id, slug, changes, message) => {
    const plan = planRename(contentFiles(changes), id, slug);
    expect(plan).toEqual({ problem: expect.stringMatching(message) as string });
  });
});

/** The texts after a renaming that succeeds and leaves sound content, and what it changes. */
function renamed(
  id: string,
  slug: string,
  given: Readonly<Record<string, string>>,
): { texts: Map<string, string>; changes: ReadonlyMap<string, string | null>; mentions: readonly string[] } {
  const files = contentFiles(given);
  const plan = planRename(files, id, slug);
  if ('problem' in plan) throw new Error(plan.problem);
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  for (const [path, text] of plan.changes) {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  const content = [...texts].filter(([path]) => path.startsWith('content/'));
  const after = content.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  expect(buildCatalog(after).errors).toEqual([]);
  return { texts, ...plan };
}
