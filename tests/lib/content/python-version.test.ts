import { describe, expect, it } from 'vitest';
import { compareVersions, formatVersions, lowestOf, minorOf } from '#src/lib/content/python-version.ts';

describe('versions', () => {
  it('are compared by number, not by letter', () => {
    expect(['3.9', '3.14', '3.11'].sort(compareVersions)).toEqual(['3.9', '3.11', '3.14']);
  });

  it('are cut to the minor release', () => {
    expect([minorOf('3.14.2'), lowestOf('>=3.11')]).toEqual(['3.14', '3.11']);
  });

  it.each([
    [[], ''],
    [['3.14.2'], '3.14'],
    [['3.13.0', '3.14.2'], '3.13, 3.14'],
    [['3.11.7', '3.12.1', '3.13.0', '3.14.10'], '3.11 – 3.14'],
    [['3.9.18', '3.11.7', '3.13.0'], '3.9, 3.11, 3.13'],
  ])('%j read as %j', (versions, text) => {
    expect(formatVersions(versions)).toBe(text);
  });
});
