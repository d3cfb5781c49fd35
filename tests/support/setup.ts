// Makes sure that there is a browser to test with: an installed Chromium, else Debian's, else Playwright's own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '#src/cli/chromium.ts';

const root = process.getuid?.() === 0;
if (findChromium() === null && root && existsSync('/usr/bin/apt-get')) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
}
if (findChromium() === null) {
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium', 'chromium-headless-shell']);
}

const found = findChromium();
if (found === null) {
  console.error('The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  process.exit(1);
}
console.log(`Browser tests use ${found}`);

/** Runs an installer. That it failed shows in there being no browser afterwards. */
function run(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    console.error(`${command} ${args.join(' ')} failed.`);
  }
}
