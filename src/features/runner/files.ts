import type { Files } from './protocol.ts';

/**
 * Fetches Pyodide's files and says how many bytes of how many are here. They come out of the cache, however old: the
 * address of a release never means anything else.
 */
export async function fetchFiles(
  list: Readonly<Record<Kind, { readonly address: string; readonly bytes: number }>>,
  onLoad: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<Record<Kind, ArrayBuffer>> {
  const total = Object.values(list).reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const get = async (kind: Kind): Promise<ArrayBuffer> => {
    const { address, bytes } = list[kind];
    const response = await fetch(address, { cache: 'force-cache', signal });
    if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}`);
    const whole = new Uint8Array(bytes);
    let at = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > bytes) throw new Error(`${address} is longer than it should be`);
      whole.set(part.value, at);
      at += part.value.length;
      loaded += part.value.length;
      onLoad(loaded, total);
    }
    if (at < bytes) throw new Error(`${address} ended too early`);
    return whole.buffer;
  };
  const [glue, wasm, stdlib] = await Promise.all([get('glue'), get('wasm'), get('stdlib')]);
  return { glue, wasm, stdlib };
}

type Kind = Exclude<keyof Files, 'harness'>;
