import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '#src/lib/content/model.ts';

/** Reads every file under `<root>/content`; paths are relative to `root`, with forward slashes. */
export function readContent(root: string): SourceFile[] {
  return list(root).map((file) => ({ path: relative(root, file).split(sep).join('/'), bytes: readFileSync(file) }));
}

/** A string that changes whenever a file under `<root>/content` is added, removed or saved. */
export function fingerprint(root: string): string {
  return list(root)
    .map((file) => `${file}:${statSync(file).mtimeMs}`)
    .join('\n');
}

function list(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}
