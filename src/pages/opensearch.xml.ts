import type { APIRoute } from 'astro';
import { absoluteFrom, SECTIONS } from '#src/lib/content/href.ts';
import { SITE } from '#src/lib/site.ts';

/** Lets a browser offer the site's search in its own field: https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch */
export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteFrom(site, import.meta.env.BASE_URL);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Python Interview</ShortName>
  <Description>${SITE.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Url type="text/html" template="${absolute(SECTIONS.search)}?q={searchTerms}" />
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
