import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chromium is on this machine, or null. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const candidates = [...(named === undefined ? [] : [named]), ...usual, mac, chromium.executablePath()];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Starts that Chromium without a window and without any traffic of its own. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium: run `node tests/support/setup.ts`.');
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}
