import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

// One for each of a few branches; what is older was made from text that is gone.
const KEPT = 4;

/**
 * What `make` makes of `source`, made only if no file in `folder` holds it from an earlier time.
 * @param name what the files are called, "book.pdf"; a digest of the source is put into it
 */
export async function kept(
  folder: string,
  name: string,
  source: string,
  make: (source: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const extension = extname(name);
  const stem = name.slice(0, -extension.length);
  const file = join(folder, `${stem}-${createHash('sha256').update(source).digest('hex').slice(0, 16)}${extension}`);
  if (existsSync(file)) return readFileSync(file);
  const made = await make(source);
  mkdirSync(folder, { recursive: true });
  // Written aside and moved when whole: two builds may make it at once.
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, made);
  renameSync(draft, file);
  const others = readdirSync(folder)
    .filter((other) => other.startsWith(`${stem}-`) && other.endsWith(extension))
    .map((other) => join(folder, other))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of others.slice(KEPT)) rmSync(old, { force: true });
  return made;
}
