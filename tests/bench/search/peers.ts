// The same content as Starlight's and VitePress's default themes publish it, built in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The pages of the built site as Markdown: their paths ("questions/zip") and texts. */
export type Pages = ReadonlyMap<string, string>;

const STARLIGHT = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Peer' })] });
`;
const VITEPRESS = `export default { title: 'Peer', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
`;

/** Builds a Starlight site. @returns the folder with its pages */
export function buildStarlight(folder: string, pages: Pages): string {
  install(folder, ['astro@7.3.4', '@astrojs/starlight@0.42.4']);
  write(folder, 'astro.config.mjs', STARLIGHT);
  write(
    folder,
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  writePages(join(folder, 'src/content/docs'), pages);
  run(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
  return join(folder, 'dist');
}

/** Builds a VitePress site. @returns the folder with its pages */
export function buildVitePress(folder: string, pages: Pages): string {
  install(folder, ['vitepress@1.6.4']);
  write(folder, 'docs/.vitepress/config.mjs', VITEPRESS);
  writePages(join(folder, 'docs'), pages);
  run(folder, ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs']);
  return join(folder, 'docs/.vitepress/dist');
}

function install(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  write(folder, 'package.json', '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'ignore' });
}

function writePages(folder: string, pages: Pages): void {
  write(folder, 'index.md', '---\ntitle: Start\n---\n\nThe start.\n');
  for (const [path, text] of pages) {
    const title = /^# (.*)$/m.exec(text)?.[1] ?? path;
    // Neither of them may take what is between angle brackets or braces for markup of its own.
    const body = text
      .replace(/^# .*$/m, '')
      .replaceAll('{{', '{ {')
      .replace(/<(https?:[^>]*)>/g, '$1');
    write(folder, `${path}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`);
  }
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(folder: string, args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The Markdown copies of all entries of the built site. */
export function readPages(paths: readonly string[]): Pages {
  return new Map(paths.map((path) => [path.slice(1, -1), readFileSync(join('dist', path, 'index.md'), 'utf8')]));
}
