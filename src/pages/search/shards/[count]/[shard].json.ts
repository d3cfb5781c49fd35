import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { factsOf, namesOf, sharded, type Facts } from '#src/lib/search/files.ts';

// The count is in the address: names of another build, with another count, must not lead to shards that mean other words.
export function getStaticPaths(): object[] {
  const catalog = getCatalog();
  const count = namesOf(catalog).shards;
  return sharded(factsOf(catalog), count).map((facts, shard) => ({
    params: { count: String(count), shard: String(shard) },
    props: { facts },
  }));
}

export const GET: APIRoute<{ facts: Facts }> = ({ props }) => Response.json(props.facts);
