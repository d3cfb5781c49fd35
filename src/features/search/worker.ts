// The site's index off the main thread: building it and matching never hold up a key press.
import { openShort, type Short } from './short.ts';
import type { Question, Reply } from './client.ts';

let short: Promise<Short> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerTo(data)
    .catch((error: unknown): Reply => {
      short = undefined;
      return { id: data.id, error: String(error) };
    })
    .then((reply) => {
      postMessage(reply);
    });
});

async function answerTo({ id, base, query, options, more }: Question): Promise<Reply> {
  short ??= openShort(base);
  const { topics, ask, more: fetchMore } = await short;
  const grown = more && (await fetchMore(query, options));
  return { id, topics, grown, result: ask(query, options) };
}
