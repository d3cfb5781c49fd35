// `npm run rename -- <id> <new-slug>`: moves an entry or a program, rewrites every reference to it and leaves a
// redirect at each address it was published under. When that cannot be done it says why and changes nothing.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readContent } from '#src/catalog/read.ts';
import { planRename, TEST_FILES } from '#src/lib/content/rename.ts';

const [id, slug, ...more] = parseArgs({ allowPositionals: true }).positionals;
if (id === undefined || slug === undefined || more.length > 0)
  stop('Give an id and its new slug: npm run rename -- question/zip zip-and-its-lengths');

const tests = TEST_FILES.filter((path) => existsSync(path)).map((path) => ({ path, bytes: readFileSync(path) }));
const plan = planRename([...readContent(process.cwd()), ...tests], id, slug);
if ('problem' in plan) stop(`${plan.problem}\nNothing was changed.`);

// A longer id may break a line; all is formatted before anything is written.
const writes: (readonly [string, string | null])[] = await Promise.all(
  [...plan.changes].map(async ([path, text]) => [path, text === null ? null : await formatted(path, text)] as const),
);
for (const [path, text] of writes) if (text !== null) writeFileSync(path, text);
for (const [path, text] of writes) if (text === null) rmSync(path);

const kind = id.split('/')[0] ?? '';
console.log(`${id} is ${kind}/${slug} now. Written or removed:`);
for (const [path] of writes) console.log(`  ${path}`);
if (plan.mentions.length > 0) {
  console.log('These still say the old name:');
  for (const path of plan.mentions) console.log(`  ${path}`);
  console.log(`Mend prose by hand and outputs with: npm run examples -- --update ${slug}`);
}
console.log('Next: npm run addresses, then npm test.');

/** The content is not formatted by Prettier; the tests' files are. */
async function formatted(path: string, text: string): Promise<string> {
  if (path.startsWith('content/')) return text;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
