/** Opens a storage, or gives null: even naming it throws where a browser forbids it. */
export function openStorage(get: () => Storage): Storage | null {
  try {
    return get();
  } catch {
    return null;
  }
}

/** Reads a stored string; null where there is none or storage is forbidden. Never throws. */
export function readStored(storage: Pick<Storage, 'getItem'> | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Stores a string; says whether that worked (storage may be full or forbidden). Never throws. */
export function writeStored(storage: Pick<Storage, 'setItem'> | null, key: string, value: string): boolean {
  try {
    storage?.setItem(key, value);
    return storage !== null;
  } catch {
    return false;
  }
}

/** Copies what is stored and could not be read to `<key>:broken`, so that the next write does not lose it. Never throws. */
export function keepAside(storage: Pick<Storage, 'getItem' | 'setItem'> | null, key: string): void {
  const original = readStored(storage, key);
  if (original !== null) writeStored(storage, `${key}:broken`, original);
}
