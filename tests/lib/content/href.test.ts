import { describe, expect, it } from 'vitest';
import { addressesOf, labelOf, pathOf, permalinkOf, withBase } from '#src/lib/content/href.ts';
import { soundCatalog } from '../../support/builders.ts';

const { entries, examples, ...rest } = soundCatalog();
const [concept, question] = entries;
const [example] = examples;

describe('addresses', () => {
  it.each([
    [concept, '/concepts/event-loop/', '/c/50/', 'C50'],
    [question, '/questions/task-group/', '/q/57/', 'Q57'],
    [example, '/examples/group_waits/', '/e/group_waits/', 'group_waits.py'],
  ])('of entry %# are canonical, short and spoken', (entry, path, permalink, label) => {
    if (entry === undefined) throw new Error('the sound catalogue has three entries');
    expect([pathOf(entry), permalinkOf(entry), labelOf(entry)]).toEqual([path, permalink, label]);
  });

  it('include pages, permalinks and topics', () => {
    const all = addressesOf({ ...rest, entries, examples });
    expect([...all]).toEqual(
      expect.arrayContaining(['/', '/search/', '/topics/concurrency/', '/q/57/', '/e/group_waits/']),
    );
  });
});

describe('withBase', () => {
  it.each([
    ['/q/57/', '/', '/q/57/'],
    ['/q/57/', '/reference', '/reference/q/57/'],
    ['/q/57/', '/reference/', '/reference/q/57/'],
    ['https://docs.python.org/', '/reference', 'https://docs.python.org/'],
    ['//elsewhere/', '/reference', '//elsewhere/'],
    ['#traps', '/reference', '#traps'],
  ])('%s under %s is %s', (path, base, expected) => {
    expect(withBase(path, base)).toBe(expected);
  });
});
