import type { Connection } from './session.ts';
import type { Start } from './protocol.ts';

/**
 * Starts a worker in a frame without origin, whose policy leaves it no network: src of the frame is `address`. What it
 * says comes from the port; `fail` is called when it cannot be started.
 */
export function openSandbox(address: string, code: string, start: Start, fail: (why: string) => void): Connection {
  const { port1: port, port2 } = new MessageChannel();
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.src = address;
  frame.hidden = true;
  frame.title = 'Where programs run';
  const abort = new AbortController();
  frame.addEventListener('load', () => frame.contentWindow?.postMessage({ code, ...start }, '*', [port2]), {
    once: true,
  });
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow) return;
      const why = typeof data === 'object' && data !== null && 'why' in data ? String(data.why) : '';
      fail(why);
    },
    { signal: abort.signal },
  );
  document.body.append(frame);
  return {
    port,
    close() {
      abort.abort();
      port.close();
      // The worker ends with the document that made it, whatever it is busy with.
      frame.remove();
    },
  };
}
