import { preview } from 'astro';

/** Serves the built site as `npm start` does, on any free port. */
export async function serve(): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 0 } });
  return { origin: `http://localhost:${server.port}`, stop: () => server.stop() };
}
