/** The most code that a link may carry, in bytes of UTF-8. */
export const MOST_BYTES = 64 * 1024;

// No heading's id holds "=", and #L3 is a line: neither can be mistaken for code.
const START = '#code=';
// The version stands last, so that a link never ends in "-" or "_", which chats leave out of the links they make, and
// so that a link which was cut off shows it.
const VERSION = '1';
// What does not compress grows by a few bytes in zlib and by a third in base64.
const MOST_CHARACTERS = Math.ceil((MOST_BYTES + 128) / 3) * 4 + START.length + 4;
// Each byte compressed gives about a thousand at most: little goes in at a time, so that little comes out.
const PIECE = 512;

const LIMIT = `${MOST_BYTES / 1024} KiB`;
const DAMAGED = 'The code in this link is damaged or was cut off. Ask for the link again, copied as a whole.';
const OTHER =
  'The code in this link was written by another version of this site. Reload the page, or ask for a new link.';
const TOO_LARGE = `The code in this link is larger than ${LIMIT} and was not opened.`;

/** The fragment that carries a program: zlib (for its checksum) in base64url, and a version. Errors are sentences. */
export async function encodeCode(code: string): Promise<{ value: string | null; errors: string[] }> {
  const bytes = new TextEncoder().encode(code);
  if (bytes.length > MOST_BYTES) {
    return { value: null, errors: [`A link can carry ${LIMIT} of code; this is more. Download it instead.`] };
  }
  const packed = new Response(piecesOf(bytes).pipeThrough(new CompressionStream('deflate')));
  return { value: `${START}${toBase64Url(new Uint8Array(await packed.arrayBuffer()))}.${VERSION}`, errors: [] };
}

/**
 * Reads the program that a fragment carries; null without errors where it carries none. Whatever the fragment holds,
 * it never throws, and never unpacks much more than `MOST_BYTES`. Errors are sentences.
 */
export async function decodeCode(fragment: string): Promise<{ value: string | null; errors: string[] }> {
  const refused = (error: string): { value: null; errors: string[] } => ({ value: null, errors: [error] });
  if (!carriesCode(fragment)) return { value: null, errors: [] };
  if (fragment.length > MOST_CHARACTERS) return refused(TOO_LARGE);
  const [, data, version] = /^([\w-]+)\.(\d+)$/.exec(fragment.slice(START.length)) ?? [];
  if (data === undefined) return refused(DAMAGED);
  if (version !== VERSION) return refused(OTHER);
  try {
    const bytes = await collect(
      piecesOf(fromBase64Url(data)).pipeThrough(new DecompressionStream('deflate')),
      MOST_BYTES,
    );
    if (bytes === null) return refused(TOO_LARGE);
    // Lines end as they do in the editor; Python reads them alike.
    const code = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return { value: code, errors: [] };
  } catch {
    return refused(DAMAGED);
  }
}

/** Whether a fragment means to carry a program, sound or not. */
export function carriesCode(fragment: string): boolean {
  return fragment.startsWith(START);
}

function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += PIECE)));
      else controller.close();
    },
  });
}

/** All that a stream gives, or null as soon as it is more than `most` bytes; the rest is then never made. */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws what `atob` throws where the text is not base64. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
