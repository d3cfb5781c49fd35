import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in the policy of each page the hashes of what is on that page. Astro writes those of the whole site into every
 * page: a kilobyte that does not compress, and a right that the page has no need of.
 */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: site })) {
          const file = join(site, name);
          const html = await readFile(file, 'utf8');
          const lean = withOwnHashes(html);
          if (lean !== html) await writeFile(file, lean);
        }
      },
    },
  };
}

/** The page with only those hashes in its policy that are of its own styles and scripts. */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text]) => hashOf(text ?? ''));
  const own = new Set(inline);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
