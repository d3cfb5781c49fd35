import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// Astro only renders these bodies. Their front matter is read and checked by src/lib/content/catalog.ts,
// which lists all faults at once; a file's base name is its id, wherever it lies.
const bodies = (folder: string) =>
  defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    }),
  });

export const collections = { concept: bodies('concepts'), question: bodies('questions') };
