import { describe, expect, it } from 'vitest';
import { linkWithin, placesOf, placeWithin, within } from '#src/lib/print/places.ts';
import { soundCatalog } from '../../support/builders.ts';

const places = placesOf(soundCatalog());

describe('a link in a text of many entries', () => {
  it.each([
    ['/questions/task-group/', '/', '#question-task-group'],
    ['/questions/task-group/#traps', '/', '#question-task-group--traps'],
    ['/q/57/', '/', '#question-task-group'],
    ['/c/50/#how-it-works', '/', '#concept-event-loop--how-it-works'],
    ['/topics/concurrency/', '/', '#topic-concurrency'],
    ['/topics/concurrency/print/', '/', '#topic-concurrency'],
    ['/reference/q/57/', '/reference', '#question-task-group'],
    ['/reference/q/57/', '/reference/', '#question-task-group'],
    ['/q/57/', '/reference', null],
    ['/examples/group_waits/', '/', null],
    ['/questions/another/', '/', null],
    ['https://docs.python.org/questions/task-group/', '/', null],
    ['', '/', null],
  ])('to %s under %s is %s', (href, base, expected) => {
    expect(linkWithin(href, base, places)).toBe(expected);
  });
});

it('what is within an entry knows its entry', () => {
  expect(placeWithin(within('question-task-group', 'a--b'))).toBe('question-task-group');
  expect(placeWithin('question-task-group')).toBe('question-task-group');
});
