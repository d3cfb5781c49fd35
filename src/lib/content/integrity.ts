import type { Example } from './example.ts';
import type { Catalog, Entry } from './model.ts';
import { show, type Fault } from './fault.ts';
import { addressesOf } from './href.ts';

/**
 * Everything that is wrong between entries: ids, numbers, aliases, references, links and cycles.
 * @param present the ids of all files there are: one that is broken itself does not break those that refer to it
 */
export function linkFaults(catalog: Catalog, present: ReadonlySet<string>): Fault[] {
  return [
    ...duplicates(catalog.entries, 'slug', (entry) => [`${entry.kind} ${entry.slug}`], 'rename one of the files'),
    ...duplicates(catalog.examples, 'name', (example) => [example.name], 'rename one of the files'),
    ...duplicates(
      catalog.entries,
      'number',
      (entry) => [`${entry.kind} ${entry.number}`],
      'give one of them the next free number',
    ),
    ...duplicates(
      catalog.entries,
      'aliases',
      (entry) => entry.aliases.map((alias) => alias.toLowerCase()),
      'keep it on the entry it suits best',
    ),
    ...duplicates(
      catalog.entries,
      'phrasings',
      (entry) => entry.phrasings.map((phrasing) => phrasing.toLowerCase()),
      'keep it on the entry it suits best',
    ),
    ...duplicates(catalog.entries, 'title', (entry) => [entry.title.toLowerCase()], 'say what sets this entry apart'),
    ...catalog.entries.flatMap((entry) => referenceFaults(present, entry)),
    ...catalog.entries.flatMap((entry) => bodyFaults(catalog, present, entry)),
    ...unusedDiagramFaults(catalog),
    ...topicFaults(catalog, present),
    ...cycleFaults(catalog),
    ...redirectFaults(catalog),
  ];
}

/** Programs that ask for a library which the lock (`pins`, by name) does not have. */
export function dependencyFaults(examples: readonly Example[], pins: ReadonlyMap<string, unknown>): Fault[] {
  const problem = 'a library that is not pinned';
  const fix = 'add it to content/examples/requirements.in and write requirements.txt anew, as its first lines say';
  return examples.flatMap(({ file, dependencies }) =>
    dependencies
      .filter((name) => !pins.has(name))
      .map((name) => ({ file, field: 'dependencies', value: show(name), problem, fix })),
  );
}

function duplicates<T extends { readonly file: string }>(
  items: readonly T[],
  field: string,
  keysOf: (item: T) => readonly string[],
  fix: string,
): Fault[] {
  const owners = new Map<string, T>();
  return items.flatMap((item) =>
    keysOf(item).flatMap((key) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, item);
      return owner === undefined
        ? []
        : [{ file: item.file, field, value: show(key), problem: `already used by ${owner.file}`, fix }];
    }),
  );
}

function referenceFaults(present: ReadonlySet<string>, entry: Entry): Fault[] {
  return (['prerequisites', 'related'] as const).flatMap((field) =>
    entry[field].flatMap((id): Fault[] => {
      const fault = { file: entry.file, field, value: show(id) };
      if (id === entry.id) return [{ ...fault, problem: 'refers to itself', fix: 'remove it' }];
      if (present.has(id)) return [];
      return [{ ...fault, problem: 'no such entry', fix: 'correct the id, or write that entry first' }];
    }),
  );
}

function bodyFaults(catalog: Catalog, present: ReadonlySet<string>, entry: Entry): Fault[] {
  const addresses = addressesOf(catalog).union(new Set([...present].map((id) => `/${id.replace('/', 's/')}/`)));
  const absent = (kind: 'example' | 'diagram', field: string, problem: string): Fault[] =>
    entry.body[`${kind}s`]
      .filter(({ name }) => !present.has(`${kind}/${name}`))
      .map(({ name, line }) => {
        const fix = `correct the name, or add it under content/${kind}s`;
        return { file: entry.file, line, field, value: show(name), problem, fix };
      });
  const examples = absent('example', '<Example name>', 'no such program');
  const diagrams = absent('diagram', '<Diagram name>', 'no such diagram');
  const links = entry.body.links
    .filter(({ url }) => !addresses.has(url.replace(/[#?].*$/, '')))
    .map(({ url, line }) => ({
      file: entry.file,
      line,
      field: 'link',
      value: show(url),
      problem: 'leads nowhere',
      fix: 'link to an address like /concepts/gil/ (with the slash at the end)',
    }));
  return [...examples, ...diagrams, ...links];
}

function unusedDiagramFaults({ diagrams, entries }: Catalog): Fault[] {
  const used = new Set(entries.flatMap((entry) => entry.body.diagrams.map(({ name }) => name)));
  return diagrams
    .filter(({ name }) => !used.has(name))
    .map(({ file, name }) => ({ file, problem: 'shown nowhere', fix: `embed it: <Diagram name="${name}" />` }));
}

function topicFaults(catalog: Catalog, present: ReadonlySet<string>): Fault[] {
  const file = 'content/topics.yaml';
  const concepts = catalog.entries.filter((entry) => entry.kind === 'concept');
  const isThere = (slug: string, topic: string): boolean => {
    const concept = catalog.entries.find(({ id }) => id === `concept/${slug}`);
    return concept === undefined ? present.has(`concept/${slug}`) : concept.topic === topic;
  };
  const missing = catalog.topics.flatMap((topic) =>
    topic.concepts
      .filter((slug) => !isThere(slug, topic.id))
      .map((slug) => ({
        file,
        field: `${topic.id}.concepts`,
        value: show(slug),
        problem: 'no such concept in that topic',
        fix: 'correct the slug, or remove it',
      })),
  );
  const unlisted = concepts
    .filter((concept) => !catalog.topics.some((topic) => topic.concepts.includes(concept.slug)))
    .map((concept) => ({
      file: concept.file,
      value: show(concept.slug),
      problem: 'has no place in its topic’s reading order',
      fix: `add it to the concepts of ${concept.topic} in ${file}`,
    }));
  return [
    ...missing,
    ...unlisted,
    ...duplicates(
      catalog.topics.map((topic) => ({ ...topic, file })),
      'id',
      (topic) => [topic.id],
      'rename one',
    ),
  ];
}

function cycleFaults(catalog: Catalog): Fault[] {
  const state = new Map<string, 'open' | 'done'>();
  const faults: Fault[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const entry = catalog.byId.get(id);
    if (entry === undefined || entry.kind === 'example' || state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const cycle = [...path.slice(path.indexOf(id)), id].join(' → ');
      faults.push({
        file: entry.file,
        field: 'prerequisites',
        value: cycle,
        problem: 'a cycle',
        fix: 'remove one of these steps',
      });
      return;
    }
    state.set(id, 'open');
    for (const next of entry.prerequisites) if (next !== id) visit(next, [...path, id]);
    state.set(id, 'done');
  };
  for (const entry of catalog.entries) visit(entry.id, []);
  return faults;
}

function redirectFaults(catalog: Catalog): Fault[] {
  const addresses = addressesOf(catalog);
  const file = 'content/redirects.yaml';
  return catalog.redirects.flatMap(({ from, to, fragments }) => [
    ...(addresses.has(from) && (from !== to || Object.keys(fragments).length === 0)
      ? [
          {
            file,
            field: 'from',
            value: show(from),
            problem: 'a page that exists',
            fix: 'remove it; for headings that were renamed there, say to: the same, and fragments',
          },
        ]
      : []),
    ...(addresses.has(to)
      ? []
      : [{ file, field: 'to', value: show(to), problem: 'leads nowhere', fix: 'give the address the page has now' }]),
  ]);
}
