import { describe, expect, it } from 'vitest';
import { keepAside, openStorage, readStored, writeStored } from '#src/lib/storage.ts';

const refuse = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

describe('a storage that refuses', () => {
  it('opens as null', () => {
    expect(openStorage(refuse)).toBeNull();
  });

  it('reads as null and does not write', () => {
    const storage = { getItem: refuse, setItem: refuse };
    expect(readStored(storage, 'a')).toBeNull();
    expect(writeStored(storage, 'a', 'b')).toBe(false);
    expect(readStored(null, 'a')).toBeNull();
    expect(writeStored(null, 'a', 'b')).toBe(false);
  });
});

it('reads what was written', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(writeStored(storage, 'a', 'b')).toBe(true);
  expect(readStored(storage, 'a')).toBe('b');
});

it('keeps aside what could not be read', () => {
  const kept = new Map([['a', '{broken']]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  keepAside(storage, 'a');
  keepAside(storage, 'nothing');
  expect([...kept]).toEqual([
    ['a', '{broken'],
    ['a:broken', '{broken'],
  ]);
  expect(() => keepAside({ getItem: refuse, setItem: refuse }, 'a')).not.toThrow();
});
