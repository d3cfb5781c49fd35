import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editKey } from '#src/features/runner/edit-key.ts';
import { dropEdit, MOST_EDITS, parseEdit, readEdit, saveEdit } from '#src/features/runner/edits.ts';
import { memoryStorage } from '../support/memory-storage.ts';

describe('an edit', () => {
  it('is read as it was saved, per program, until it is dropped', () => {
    const storage = memoryStorage();
    expect(readEdit(storage, 'gil')).toBeNull();
    saveEdit(storage, 'gil', 'print("é\\n")\n', 1);
    saveEdit(storage, 'zip', '', 2);
    expect(readEdit(storage, 'gil')).toBe('print("é\\n")\n');
    expect(readEdit(storage, 'zip')).toBe('');
    dropEdit(storage, 'gil');
    expect(readEdit(storage, 'gil')).toBeNull();
    expect(readEdit(storage, 'zip')).toBe('');
  });

  it('is not kept where storage is full, and the one before it stays', () => {
    const storage = memoryStorage({}, 200);
    expect(saveEdit(storage, 'gil', 'short', 1)).toEqual({ kept: true, dropped: null });
    expect(saveEdit(storage, 'gil', 'x'.repeat(300), 2)).toEqual({ kept: false, dropped: null });
    expect(readEdit(storage, 'gil')).toBe('short');
  });

  it('is not kept where storage is closed', () => {
    expect(saveEdit(null, 'gil', 'x', 1)).toEqual({ kept: false, dropped: null });
    expect(readEdit(null, 'gil')).toBeNull();
    dropEdit(null, 'gil');
  });

  it('is one of forty: another drops the oldest and tells which', () => {
    const storage = memoryStorage({ 'pir:theme': 'dark' });
    for (let index = 0; index < MOST_EDITS; index++) {
      expect(saveEdit(storage, `p${index}`, 'x', 1000 + index)).toEqual({ kept: true, dropped: null });
    }
    // One that is edited again is no longer the oldest, and needs no room.
    expect(saveEdit(storage, 'p0', 'y', 9000)).toEqual({ kept: true, dropped: null });
    expect(saveEdit(storage, 'more', 'z', 1)).toEqual({ kept: true, dropped: 'p1' });
    expect(readEdit(storage, 'p1')).toBeNull();
    expect(readEdit(storage, 'p0')).toBe('y');
    expect(readEdit(storage, 'more')).toBe('z');
    expect(storage.getItem('pir:theme')).toBe('dark');
  });
});

describe('what is stored', () => {
  it.each([
    '',
    'null',
    '[]',
    '"x"',
    '{}',
    '{"version":1}',
    '{"version":2,"code":"x","at":1}',
    '{"version":1,"code":5,"at":1}',
    '{',
  ])('as %j is no edit, and is set aside', (stored) => {
    const storage = memoryStorage({ [editKey('gil')]: stored });
    expect(readEdit(storage, 'gil')).toBeNull();
    saveEdit(storage, 'gil', 'new', 1);
    expect(readEdit(storage, 'gil')).toBe('new');
    expect(storage.getItem('pir:edit:gil:broken')).toBe(stored);
  });

  it('never makes the parser throw', () => {
    const stored = fc.oneof(fc.string(), fc.json());
    fc.assert(fc.property(stored, (text) => parseEdit(text) === null));
  });
});
