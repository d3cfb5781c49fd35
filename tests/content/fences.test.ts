import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findNative, findPyodide, type Python } from '#src/cli/python.ts';
import { compareVersions } from '#src/lib/content/python-version.ts';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';

// Compiles every fence; runs those that show results, and compares what each prints with its `#>` lines.
const DRIVER = `
import ast, contextlib, io, json, textwrap

for fence in json.loads(FENCES):
    code, where = fence["code"], fence["where"]
    lines = code.splitlines()
    try:
        compile(textwrap.dedent(code), where, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as error:
        print(f"{where}: does not compile: {error}")
        continue
    expected = [line.strip().removeprefix("#>").strip() for line in lines if line.strip().startswith("#>")]
    if not expected:
        continue
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(code, where, "exec"), {"__name__": "__main__"})
    except Exception as error:
        print(f"{where}: raises {error!r}")
        continue
    actual = [line.rstrip() for line in printed.getvalue().splitlines()]
    if actual != expected:
        print(f"{where}: prints {actual}, the page says {expected}")
`;

const { value: catalog } = buildCatalog(readContent(process.cwd()));
const fences = catalog.entries.flatMap(({ file, body }) =>
  body.fences.filter(({ lang }) => lang === 'python').map(({ code, line }) => ({ code, where: `${file}:${line}` })),
);
const folder = mkdtempSync(join(tmpdir(), 'fences-'));
const driver = join(folder, 'fences.py');
writeFileSync(driver, `FENCES = ${JSON.stringify(JSON.stringify(fences))}\n${DRIVER}`);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Prose is about Python of today, so older releases are not asked.
const today: Python[] = [
  findPyodide(),
  ...(await findNative()).filter(({ minor }) => compareVersions(minor, '3.14') >= 0),
];

it.each(today)('every fence compiles and prints what it shows on $kind $version', async (python) => {
  const { stdout, stderr, exitCode } = await python.run({ file: driver, source: '', dependencies: [], command: null });
  expect({ faults: stdout, stderr, exitCode }).toEqual({ faults: '', stderr: '', exitCode: 0 });
});
