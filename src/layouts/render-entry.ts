import { getEntry, render } from 'astro:content';
import type { Entry } from '#src/lib/content/model.ts';

/** The body of an entry, to be put into a page. */
export async function renderEntry(entry: Entry): ReturnType<typeof render> {
  const body = await getEntry(entry.kind, entry.slug);
  if (body === undefined) throw new Error(`${entry.file} is in the catalogue but not in the collection`);
  return render(body);
}
