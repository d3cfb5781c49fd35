/** What the keys of all edits begin with. */
export const EDITS = 'pir:edit:';

/** Where the edit of a program is stored. */
export function editKey(name: string): string {
  return `${EDITS}${name}`;
}
