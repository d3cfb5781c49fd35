import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { ROOM_FOR_RESULTS } from './src/features/search/before-paint.ts';
import { BEFORE_PAINT } from './src/features/theme/before-paint.ts';
import { books } from './src/integrations/books.ts';
import { content } from './src/integrations/content.ts';
import { policy } from './src/integrations/policy.ts';
import { previews } from './src/integrations/previews.ts';
import { redirects } from './src/integrations/redirects.ts';
import { runtime } from './src/integrations/runtime.ts';
import { search } from './src/integrations/search.ts';
import { CARRY_FRAGMENT } from './src/layouts/carry-fragment.ts';
import { shiki } from './src/lib/code/shiki.ts';
import { LAYERS } from './src/styles/layers.ts';

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://python-interview-reference.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // The first screen needs no second request, and every style is hashed into the policy.
  build: { inlineStylesheets: 'always', format: 'directory' },
  integrations: [content(), mdx(), previews(), redirects(), runtime(), policy(), books(), search()],
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    shikiConfig: shiki,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        // Where programs run: public/run/sandbox.html has a policy of its own.
        "frame-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      styleDirective: { resources: ["'self'"], hashes: [hash(LAYERS)] },
      scriptDirective: {
        // Pagefind compiles WebAssembly; speculation rules are inline JSON, not a script.
        resources: ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"],
        hashes: [hash(BEFORE_PAINT), hash(ROOM_FOR_RESULTS), hash(CARRY_FRAGMENT)],
      },
    },
  },
  devToolbar: { enabled: false },
});
