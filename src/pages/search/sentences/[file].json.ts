import type { APIRoute } from 'astro';
import { getCatalog } from '#src/catalog/catalog.ts';
import { filedByWord, namesOf, sentencesOf, type Facts } from '#src/lib/search/files.ts';

export function getStaticPaths(): object[] {
  const catalog = getCatalog();
  return filedByWord(sentencesOf(catalog), namesOf(catalog).sentences).map((facts, file) => ({
    params: { file: String(file) },
    props: { facts },
  }));
}

export const GET: APIRoute<{ facts: Facts }> = ({ props }) => Response.json(props.facts);
