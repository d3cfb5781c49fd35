import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { formatFaults } from '#src/lib/content/fault.ts';
import {
  conceptText,
  contentFiles,
  DIAGRAM,
  faultsOf,
  PROGRAM,
  QUESTION_BODY,
  questionText,
  soundCatalog,
  topicText,
} from '../../support/builders.ts';

const TWO_TOPICS = topicText('concurrency', 'event-loop') + topicText('memory', '');

const QUESTION = 'content/questions/concurrency/task-group.mdx';
const CONCEPT = 'content/concepts/concurrency/event-loop.mdx';
const LOOP = 'content/diagrams/concurrency/loop.svg';
const EXAMPLE = 'content/examples/concurrency/group_waits.py';

describe('sound content', () => {
  it('has no faults', () => {
    expect(buildCatalog(contentFiles()).errors).toEqual([]);
  });

  it('gives every entry its id, topic and parsed body', () => {
    const catalog = soundCatalog();
    expect([...catalog.byId.keys()]).toEqual(['concept/event-loop', 'question/task-group', 'example/group_waits']);
    expect(catalog.entries[1]).toMatchObject({
      slug: 'task-group',
      topic: 'concurrency',
      number: 57,
      prerequisites: [],
    });
    expect(catalog.entries[1]?.body.examples).toEqual([{ name: 'group_waits', line: 23 }]);
  });

  it('orders concepts by the reading order and questions by level, then number', () => {
    const files = contentFiles({
      'content/topics.yaml': topicText('concurrency', 'threads, event-loop'),
      'content/concepts/concurrency/threads.mdx': conceptText({ number: '10', title: 'Threads in use', aliases: '[]' }),
      'content/questions/concurrency/easy.mdx': questionText({
        number: '99',
        title: 'An easy one',
        level: 'beginner',
        aliases: '[]',
      }),
      'content/questions/concurrency/first.mdx': questionText({ number: '3', title: 'An earlier one', aliases: '[]' }),
    });
    const { value, errors } = buildCatalog(files);
    expect(errors).toEqual([]);
    expect(value.entries.map(({ slug }) => slug)).toEqual(['threads', 'event-loop', 'easy', 'first', 'task-group']);
  });
});

describe('a fault', () => {
  const cases: [name: string, changes: Parameters<typeof faultsOf>[0], expected: object][] = [
    [
      'diagram that is not there',
      {
        [QUESTION]: questionText(
          {},
          QUESTION_BODY.replace('## See it run', '<Diagram name="ring" />\n\n## See it run'),
        ),
      },
      { field: '<Diagram name>', value: '"ring"', problem: 'no such diagram' },
    ],
    ['diagram shown nowhere', { [LOOP]: DIAGRAM }, { file: LOOP, problem: 'shown nowhere' }],
    [
      'diagram with a colour of its own',
      { [LOOP]: DIAGRAM.replace('class="line"', 'stroke="red"') },
      { file: LOOP, value: '"stroke="', problem: 'not allowed in a diagram' },
    ],
    [
      'diagram with an unknown class',
      { [LOOP]: DIAGRAM.replace('hot', 'cold') },
      { file: LOOP, field: 'class', value: '"cold"' },
    ],
    [
      'diagram without words',
      { [LOOP]: DIAGRAM.replace(/<desc>.*<\/desc>/s, '') },
      { file: LOOP, problem: 'not a diagram of this site' },
    ],
    [
      'library without a pin',
      {
        [EXAMPLE]: PROGRAM.replace('= []', '= ["numpy"]').replace('browser', 'native'),
        'content/examples/requirements.txt': 'pandas==3.0\n',
      },
      { file: EXAMPLE, field: 'dependencies', value: '"numpy"', problem: 'a library that is not pinned' },
    ],
    [
      'unknown key',
      { [QUESTION]: questionText({ nubmer: '3' }) },
      { file: QUESTION, field: 'nubmer', value: '3', problem: 'unknown key' },
    ],
    [
      'missing field',
      { [QUESTION]: questionText({ summary: null }) },
      { file: QUESTION, field: 'summary', problem: 'missing' },
    ],
    [
      'value outside an enum',
      { [QUESTION]: questionText({ level: 'hard' }) },
      { field: 'level', value: '"hard"', fix: expect.stringContaining('expert') as string },
    ],
    [
      'summary that is too long',
      { [QUESTION]: questionText({ summary: `${'x'.repeat(170)}.` }) },
      { field: 'summary', problem: 'too long' },
    ],
    [
      'source that is not https',
      { [QUESTION]: questionText({ sources: '[{ title: Old, url: "http://docs.python.org/" }]' }) },
      { field: 'sources.0.url' },
    ],
    ['front matter that is not YAML', { [QUESTION]: questionText({ title: 'a: b: c' }) }, { file: QUESTION, line: 3 }],
    ['no front matter', { [QUESTION]: 'Hello.\n' }, { file: QUESTION, line: 1, problem: 'no front matter' }],
    [
      'duplicate number',
      { 'content/questions/concurrency/other.mdx': questionText({ title: 'Another one', aliases: '[]' }) },
      { field: 'number', value: '"question 57"' },
    ],
    [
      'duplicate alias',
      { [CONCEPT]: conceptText({ aliases: '[taskgroup]' }) },
      { field: 'aliases', value: '"taskgroup"' },
    ],
    [
      'duplicate slug',
      {
        'content/topics.yaml': TWO_TOPICS,
        'content/questions/memory/task-group.mdx': questionText({ number: '58', title: 'Another one', aliases: '[]' }),
      },
      { field: 'slug' },
    ],
    [
      'dangling id',
      { [QUESTION]: questionText({ related: '[concept/nothing]' }) },
      { field: 'related', value: '"concept/nothing"', problem: 'no such entry' },
    ],
    [
      'reference to itself',
      { [QUESTION]: questionText({ related: '[question/task-group]' }) },
      { field: 'related', problem: 'refers to itself' },
    ],
    [
      'cycle of prerequisites',
      {
        [QUESTION]: questionText({ prerequisites: '[concept/event-loop]' }),
        [CONCEPT]: conceptText({ prerequisites: '[question/task-group]' }),
      },
      { field: 'prerequisites', problem: 'a cycle' },
    ],
    [
      'unknown topic',
      { 'content/questions/memory/leaks.mdx': questionText({ number: '58', title: 'Another one', aliases: '[]' }) },
      { value: '"memory"', problem: 'unknown topic' },
    ],
    [
      'concept without a place',
      {
        'content/concepts/concurrency/threads.mdx': conceptText({
          number: '10',
          title: 'Threads in use',
          aliases: '[]',
        }),
      },
      { value: '"threads"' },
    ],
    ['place without a concept', { [CONCEPT]: null }, { file: 'content/topics.yaml', value: '"event-loop"' }],
    [
      'program without output',
      { 'content/examples/concurrency/group_waits.out': null },
      { file: EXAMPLE, problem: 'no recorded output' },
    ],
    ['program without metadata', { [EXAMPLE]: 'print("done")\n' }, { file: EXAMPLE, problem: 'no metadata block' }],
    [
      'metadata that is not TOML',
      { [EXAMPLE]: PROGRAM.replace('dependencies = []', 'dependencies = [') },
      { file: EXAMPLE, field: 'script' },
    ],
    [
      'unknown metadata',
      { [EXAMPLE]: PROGRAM.replace('runs-in', 'run-in') },
      { field: 'script.tool.reference.run-in', problem: 'unknown key' },
    ],
    [
      'output for a release the program refuses',
      { 'content/examples/concurrency/group_waits.3.9.out': 'done\n' },
      { file: 'content/examples/concurrency/group_waits.3.9.out' },
    ],
    [
      'dangling program',
      { [QUESTION]: questionText({}, QUESTION_BODY.replace('group_waits', 'nothing')) },
      { line: 23, value: '"nothing"', problem: 'no such program' },
    ],
    [
      'link that leads nowhere',
      { [QUESTION]: questionText({}, QUESTION_BODY.replace('`every` child', '[every](/concepts/none/)')) },
      { field: 'link', value: '"/concepts/none/"' },
    ],
    [
      'file that is not UTF-8',
      { [QUESTION]: new Uint8Array([0x2d, 0xff, 0xfe]) },
      { file: QUESTION, problem: 'not UTF-8' },
    ],
    [
      'stray file',
      { 'content/questions/concurrency/Notes.txt': 'x' },
      { file: 'content/questions/concurrency/Notes.txt' },
    ],
    [
      'redirect to nowhere',
      { 'content/redirects.yaml': '- { from: /old/, to: /new/ }' },
      { field: 'to', value: '"/new/"' },
    ],
    [
      'redirect from a page that exists',
      { 'content/redirects.yaml': '- { from: /concepts/event-loop/, to: /topics/ }' },
      { field: 'from' },
    ],
    [
      'redirect of a page to itself that renames no heading',
      { 'content/redirects.yaml': '- { from: /concepts/event-loop/, to: /concepts/event-loop/ }' },
      { field: 'from' },
    ],
  ];

  it.each(cases)('is found: %s', (_name, changes, expected) => {
    expect(faultsOf(changes)).toContainEqual(expect.objectContaining(expected));
  });

  it('always names a file and a fix', () => {
    for (const [, changes] of cases) {
      for (const fault of faultsOf(changes)) {
        expect(fault.file).toMatch(/^content\//);
        expect(fault.fix).not.toBe('');
      }
    }
  });
});

describe('ten faults at once', () => {
  it('come back as ten lines of one list, and no more', () => {
    const faults = faultsOf({
      [QUESTION]: questionText(
        { nubmer: '3', summary: null, level: 'hard', updated: 'yesterday' },
        QUESTION_BODY.replace('every', 'a') + '\n{oops}\n',
      ),
      // It refers to the broken question, which is no fault of its own.
      [CONCEPT]: conceptText({ related: '[question/task-group, question/none]', python: '{ since: "2.7" }' }),
      'content/concepts/concurrency/sound.mdx': conceptText({
        number: '51',
        title: 'A sound one',
        aliases: '[]',
        related: '[question/task-group, question/none]',
      }),
      'content/examples/concurrency/other.py': 'print(1)\n',
      'content/examples/concurrency/third.py': PROGRAM,
      'content/topics.yaml': topicText('concurrency', 'event-loop, sound, none'),
    });
    const fields = faults.map((fault) => fault.field ?? fault.problem);
    expect(fields.sort()).toEqual(
      [
        'nubmer',
        'summary',
        'level',
        'updated',
        'an expression in prose',
        'python.since',
        'related',
        'no metadata block',
        'no recorded output',
        'concurrency.concepts',
      ].sort(),
    );
    const lines = formatFaults(faults).split('\n');
    expect(lines[0]).toBe('10 faults in the content:');
    expect(lines).toHaveLength(11);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}content\/.+: .+\. Fix: .+\.$/);
  });
});
