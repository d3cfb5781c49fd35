// `node src/cli/libraries.ts [--all]`: makes the virtual environment that programs with dependencies run in, for the
// newest Python here that the pinned libraries suit, or for every one.
import { parseArgs } from 'node:util';
import { compareVersions } from '#src/lib/content/python-version.ts';
import { makeEnvironment } from './environment.ts';
import { findNative } from './python.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
const native = (await findNative()).toReversed();
const hosts = native.map((python) => python.command).toReversed();
const suitable = native.filter((python) => compareVersions(python.minor, '3.11') >= 0);
let made = 0;
for (const { command, version } of suitable) {
  if (made > 0 && !values.all) break;
  try {
    makeEnvironment(command, version, hosts);
    made += 1;
    console.log(`Programs with dependencies run on CPython ${version}`);
  } catch (error) {
    console.warn(`No libraries for CPython ${version}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (made === 0) {
  console.warn('PROGRAMS WITH DEPENDENCIES WILL NOT RUN: they need Python 3.11 or later, a pip and the package index.');
}
