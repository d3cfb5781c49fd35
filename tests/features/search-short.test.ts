import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openShort, type Short } from '#src/features/search/short.ts';
import { factsOf, namesOf, programsOf, sharded, summariesOf } from '#src/lib/search/files.ts';
import { shardsOf } from '#src/lib/search/shards.ts';
import { soundCatalog } from '../support/builders.ts';

const catalog = soundCatalog();
// So many that the words below have each their own.
const names = { ...namesOf(catalog), shards: 512 };
const shards = sharded(factsOf(catalog), names.shards);
const shardOf = (word: string): string => `/search/shards/${names.shards}/${shardsOf([word], names.shards)[0]}.json`;
let asked: string[] = [];
let held: Map<string, () => void>;
let answers: (path: string) => Response | Promise<Response>;

function served(path: string): Response {
  if (path === '/search/names.json') return Response.json(names);
  if (path === '/search/programs.json') return Response.json(programsOf(catalog));
  const shard = new RegExp(`^/search/shards/${names.shards}/(\\d+)\\.json$`).exec(path)?.[1];
  if (shard !== undefined) return Response.json(shards[Number(shard)]);
  const topic = /^\/search\/summaries\/(\w+)\.json$/.exec(path)?.[1];
  return topic === undefined ? new Response('', { status: 404 }) : Response.json(summariesOf(catalog, topic));
}

beforeEach(() => {
  asked = [];
  held = new Map();
  answers = served;
  vi.stubGlobal('fetch', (path: string, { signal }: { signal: AbortSignal }) => {
    asked.push(path);
    const given = Promise.withResolvers<never>();
    signal.addEventListener('abort', () => given.reject(signal.reason as Error));
    return Promise.race([answers(path), given.promise]);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function toTheEnd(short: Short, query: string): Promise<void> {
  let rounds = 0;
  while (await short.more(query, {})) if (++rounds > 9) throw new Error('it never ends');
}

const sections = (short: Short, query: string): (string | null)[] =>
  short.ask(query, {}).items.map(({ section }) => section);

describe('the index', () => {
  it('begins with names and grows by what a query needs, each file once', async () => {
    const short = await openShort('/');
    expect(asked).toEqual(['/search/names.json']);
    expect(sections(short, 'swallowing')).toEqual([]);
    await toTheEnd(short, 'swallowing');
    expect(sections(short, 'swallowing')).toContain('Swallowing it');
    expect(short.ask('swallowing', {}).items[0]?.text).not.toMatch(/^Also known/);
    const before = asked.length;
    await toTheEnd(short, 'swallowing');
    expect(asked).toHaveLength(before);
    expect(new Set(asked).size).toBe(before);
  });

  it('knows for each query what another, asked in between, was waiting for', async () => {
    const short = await openShort('/');
    // The first query's other word is slow.
    answers = (path) =>
      path === shardOf('slowly') ? new Promise((resolve) => held.set(path, () => resolve(served(path)))) : served(path);
    const first = short.more('swallowing slowly', {});
    await toTheEnd(short, 'swallowing');
    expect(sections(short, 'swallowing')).toContain('Swallowing it');
    held.get(shardOf('slowly'))?.();
    expect(await first).toBe(true);
  });

  it('asks again for what could not be had, and not for what does not exist', async () => {
    const short = await openShort('/');
    answers = () => {
      throw new TypeError('Failed to fetch');
    };
    await expect(short.more('swallowing', {})).resolves.toBe(false);
    answers = (path) => (path.includes('/shards/') ? new Response('', { status: 404 }) : served(path));
    asked = [];
    await toTheEnd(short, 'task');
    await toTheEnd(short, 'task');
    expect(asked.filter((path) => path === shardOf('task'))).toHaveLength(1);
    expect(short.ask('task', {}).items[0]?.text, 'summaries come all the same').not.toMatch(/^Also known/);
    answers = served;
    await toTheEnd(short, 'swallowing');
    expect(sections(short, 'swallowing')).toContain('Swallowing it');
  });

  it('goes on without a file that does not come', async () => {
    const short = await openShort('/');
    const patience = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    answers = (path) => (path === shardOf('slowly') ? new Promise(() => undefined) : served(path));
    const grown = short.more('swallowing slowly', {});
    patience.abort();
    expect(await grown).toBe(true);
    expect(sections(short, 'swallowing')).toContain('Swallowing it');
  });

  it('cannot be opened without the names', async () => {
    answers = () => new Response('', { status: 500 });
    await expect(openShort('/')).rejects.toThrow('/search/names.json: 500');
  });
});
