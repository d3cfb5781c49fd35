export const LAST_READ_KEY = 'pir:last-read';

/** Reads the stored entry; anything that is not one (an old shape, garbage) is null. */
export function parseLastRead(stored: string | null): LastRead | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (value === null || typeof value !== 'object') return null;
    const { path, title } = value as Record<string, unknown>;
    if (typeof path !== 'string' || typeof title !== 'string') return null;
    // Only an address of this site is followed.
    return path.startsWith('/') && !path.startsWith('//') && title !== '' ? { path, title } : null;
  } catch {
    return null;
  }
}

/** The entry a reader had open last. `path` has the site's base. */
export interface LastRead {
  readonly path: string;
  readonly title: string;
}
