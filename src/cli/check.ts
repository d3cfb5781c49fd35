// `npm run check:content [folder]`: lists every fault of the content at once; exit code 1 when there is one.
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { formatFaults } from '#src/lib/content/fault.ts';
import { readContent } from '#src/catalog/read.ts';

const { value, errors } = buildCatalog(readContent(process.argv[2] ?? process.cwd()));
if (errors.length > 0) {
  console.error(formatFaults(errors));
  process.exitCode = 1;
} else {
  const count = (kind: string): number => value.entries.filter((entry) => entry.kind === kind).length;
  console.log(
    `Content is sound: ${count('concept')} concepts, ${count('question')} questions, ${value.examples.length} examples.`,
  );
}
