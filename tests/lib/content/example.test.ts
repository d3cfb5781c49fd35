import { describe, expect, it } from 'vitest';
import { expectedOutput, parseExample } from '#src/lib/content/example.ts';
import { PROGRAM } from '../../support/builders.ts';

const parse = (outputs: Readonly<Record<string, string>>): ReturnType<typeof parseExample> =>
  parseExample('content/examples/x/a.py', PROGRAM, new Map(Object.entries(outputs)));

describe('parseExample', () => {
  it('reads the metadata and shows the source without it', () => {
    expect(parse({ '': 'done\n' })).toEqual({
      value: {
        title: 'A group waits',
        runsIn: 'browser',
        requires: '3.11',
        dependencies: [],
        command: null,
        exitCode: 0,
        source: 'print("done")\n',
        output: 'done\n',
        alternates: [],
      },
      errors: [],
    });
  });

  it('refuses libraries in the browser, and on a Python older than their lock', () => {
    const program = PROGRAM.replace('>=3.11', '>=3.9').replace('dependencies = []', 'dependencies = ["numpy"]');
    const { errors } = parseExample('content/examples/x/a.py', program, new Map([['', 'done\n']]));
    expect(errors.map(({ field, fix }) => [field, fix])).toEqual([
      ['requires-python', 'require ">=3.11" at least'],
      ['runs-in', 'write runs-in = "native"'],
    ]);
  });

  it('shows releases that print the same once', () => {
    const { value } = parse({ '': 'new\n', '3.11': 'old\n', '3.12': 'old\n', '3.13': 'other\n' });
    expect(value?.alternates).toEqual([
      { versions: ['3.11', '3.12'], output: 'old\n' },
      { versions: ['3.13'], output: 'other\n' },
    ]);
  });
});

describe('expectedOutput', () => {
  const example = { output: 'new\n', alternates: [{ versions: ['3.11', '3.12'], output: 'old\n' }] };

  it.each([
    ['3.11', 'old\n'],
    ['3.12', 'old\n'],
    ['3.13', 'new\n'],
    ['3.15', 'new\n'],
  ])('of %s is %j', (version, output) => {
    expect(expectedOutput(example, version)).toBe(output);
  });
});
