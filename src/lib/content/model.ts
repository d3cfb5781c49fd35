import type { Body } from './body.ts';
import type { Diagram } from './diagram.ts';
import type { Example } from './example.ts';
import type { EntryData, Redirect, Topic } from './schema.ts';

/** A file as it lies on disk. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A concept or a question. `id` is its kind and slug: "concept/gil". */
export interface Entry extends EntryData {
  readonly kind: 'concept' | 'question';
  readonly id: string;
  readonly slug: string;
  readonly topic: string;
  readonly file: string;
  /** The whole file, which the positions in `body` refer to. */
  readonly source: string;
  readonly body: Body;
}

/** All the content, checked, in the order the site shows it. */
export interface Catalog {
  readonly topics: readonly Topic[];
  readonly entries: readonly Entry[];
  readonly examples: readonly Example[];
  readonly diagrams: readonly Diagram[];
  readonly redirects: readonly Redirect[];
  readonly byId: ReadonlyMap<string, Entry | Example>;
}
