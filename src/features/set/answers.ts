import { shortAnswer, type Paragraph } from '#src/lib/content/short-answer.ts';
import { localAddress } from './address.ts';
import type { Item } from './entries.ts';

const asked = new Map<string, Promise<readonly Paragraph[]>>();

/** The short answer of an entry, out of its Markdown copy. Rejects when it cannot be had; asking again tries again. */
export function answerTo(item: Item): Promise<readonly Paragraph[]> {
  const answer = asked.get(item.code) ?? fetchAnswer(item);
  asked.set(item.code, answer);
  answer.catch(() => asked.delete(item.code));
  return answer;
}

/** Short answers by code; those that cannot be had are left out. */
export async function answersTo(items: readonly Item[]): Promise<ReadonlyMap<string, readonly Paragraph[]>> {
  const settled = await Promise.allSettled(items.map(async (item) => [item.code, await answerTo(item)] as const));
  return new Map(settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}

/** A short answer as elements, with code and links as in the entry. */
export function answerNodes(answer: readonly Paragraph[], item: Item): HTMLElement[] {
  return answer.map((parts) => {
    const paragraph = document.createElement('p');
    paragraph.append(
      ...parts.map((part) => {
        if (part.kind === 'text') return part.text;
        const made = document.createElement({ code: 'code', emphasis: 'em', link: 'a' }[part.kind]);
        made.textContent = part.text;
        if (part.kind === 'link') made.setAttribute('href', localAddress(part.url, item.url));
        return made;
      }),
    );
    return paragraph;
  });
}

async function fetchAnswer({ url }: Item): Promise<readonly Paragraph[]> {
  const response = await fetch(`${localAddress(url, url)}index.md`);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const answer = shortAnswer(await response.text());
  if (answer.length === 0) throw new Error(`${url} has no short answer`);
  return answer;
}
