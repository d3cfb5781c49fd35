import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFile } from '#src/lib/content/model.ts';

/** Builds this project with other content, in a folder of its own; gives the built site. */
export function buildSite(content: readonly SourceFile[]): { readonly dist: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const { path, bytes } of content) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const env = { ...process.env, XDG_CACHE_HOME: join(root, 'cache'), NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root, env, stdio: 'pipe' });
  return { dist: join(root, 'dist'), remove: () => rmSync(root, { recursive: true }) };
}
