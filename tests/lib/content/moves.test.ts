import { describe, expect, it } from 'vitest';
import { formatRedirects, movesOf } from '#src/lib/content/moves.ts';
import { soundCatalog } from '../../support/builders.ts';

const renamed = { from: '/questions/group/', to: '/questions/task-group/', fragments: {} };
const withFragments = { ...renamed, from: '/questions/groups/', fragments: { old: 'traps' } };
const movesWith = (...redirects: (typeof renamed)[]): ReturnType<typeof movesOf> =>
  movesOf({ ...soundCatalog(), redirects });

describe('addresses that lead on', () => {
  it('are the permalinks and the pages that were renamed', () => {
    expect(movesWith(renamed).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/c/50/ /concepts/event-loop/',
      '/q/57/ /questions/task-group/',
      '/e/group_waits/ /examples/group_waits/',
      '/questions/group/ /questions/task-group/',
    ]);
  });

  it('say what the page they lead to says', () => {
    const [, permalink, , moved] = movesWith(renamed);
    const said = {
      title: 'What does a task group give you?',
      description: 'A task group owns the tasks that it starts.',
      preview: '/previews/q/57.png',
    };
    expect([permalink, moved]).toMatchObject([said, said]);
  });

  it.each([
    ['/topics/concurrency/', 'concurrency', '/previews/topics/concurrency.png'],
    ['/about/', 'Python Interview Reference', '/previews/site.png'],
    ['/q/57/', 'What does a task group give you?', '/previews/q/57.png'],
  ])('say so of %s, too', (to, title, preview) => {
    expect(movesWith({ ...renamed, to }).at(-1)).toMatchObject({ title, preview });
  });

  it('map renamed headings, from the permalink of the page as well', () => {
    const moves = movesWith(renamed, withFragments);
    const mapped = moves.filter(({ fragments }) => fragments['old'] === 'traps').map(({ from }) => from);
    expect(mapped).toEqual(['/q/57/', '/questions/groups/']);
  });
});

describe('_redirects', () => {
  it('is permanent for names that were given up, never for a permalink', () => {
    expect(formatRedirects(movesWith(renamed), '/')).toBe(
      [
        '/c/50/ /concepts/event-loop/ 302',
        '/q/57/ /questions/task-group/ 302',
        '/e/group_waits/ /examples/group_waits/ 302',
        '/questions/group/ /questions/task-group/ 301',
        '',
      ].join('\n'),
    );
  });

  it('leaves to its page what only a page can map', () => {
    const lines = formatRedirects(movesWith(withFragments), '/');
    expect(lines).not.toMatch(/groups|\/q\/57/);
    expect(lines).toContain('/c/50/');
  });

  it('honours the base', () => {
    expect(formatRedirects(movesWith(renamed), '/reference/')).toContain(
      '/reference/questions/group/ /reference/questions/task-group/ 301\n',
    );
  });
});
