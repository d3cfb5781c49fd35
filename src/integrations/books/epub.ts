import { strToU8, zipSync, type Zippable } from 'fflate';
import { load } from 'cheerio';
import { SITE } from '#src/lib/site.ts';
import { chaptersOf, escape, fileOf, xhtml, type Chapter } from './xhtml.ts';
import type { Volume } from './volume.ts';

// No clock: the same reference makes the same bytes. Zip begins in 1980.
const EPOCH = new Date(1980, 0, 1);

/** The volume as an EPUB 3: one file for each entry, a title page, and the contents as its navigation. */
export function epubOf(volume: Volume, css: string): Uint8Array {
  const [front] = chaptersOf(volume.front);
  const $ = load(front?.body ?? '', null, false);
  const list = $.xml($('nav > ol').get(0));
  $('nav').remove();
  const title = { place: 'front', title: volume.title, body: $.xml(), drawn: false };
  const chapters = volume.parts.flatMap(chaptersOf);
  const [first] = chapters;
  const files: Zippable = {
    // Readers look for it in the first bytes, so it is first and not compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageOf(volume, [title, ...chapters])),
    'EPUB/book.css': strToU8(css),
    'EPUB/nav.xhtml': strToU8(xhtml('Contents', navigation(list, first?.place ?? 'front'))),
  };
  for (const { place, title: heading, body } of [title, ...chapters])
    files[`EPUB/${fileOf(place)}`] = strToU8(xhtml(heading, body));
  return zipSync(files, { level: 9, mtime: EPOCH });
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function navigation(list: string, first: string): string {
  return `<nav epub:type="toc" id="toc"><h1>Contents</h1>${list}</nav>
<nav epub:type="landmarks" hidden="hidden"><h2>Landmarks</h2><ol>
<li><a epub:type="titlepage" href="${fileOf('front')}">Title page</a></li>
<li><a epub:type="toc" href="nav.xhtml">Contents</a></li>
<li><a epub:type="bodymatter" href="${fileOf(first)}">Beginning</a></li>
</ol></nav>`;
}

/** What is in the book and in which order: https://www.w3.org/TR/epub-33/#sec-package-doc */
function packageOf({ title, home, changed }: Volume, chapters: readonly Chapter[]): string {
  const [front, ...rest] = chapters.map(({ place }) => `<itemref idref="${place}"/>`);
  const items = chapters.map(
    ({ place, drawn }) =>
      `<item id="${place}" href="${fileOf(place)}" media-type="application/xhtml+xml"${drawn ? ' properties="svg"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escape(home)}</dc:identifier>
<dc:title>${escape(title)}</dc:title>
<dc:language>en</dc:language>
<dc:description>${escape(SITE.description)}</dc:description>
<dc:date>${changed}</dc:date>
<dc:source>${escape(home)}</dc:source>
<dc:rights>Text CC BY 4.0, code MIT</dc:rights>
<meta property="dcterms:modified">${changed}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Headings are nested, drawings are described in words, code is text.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${[front, '<itemref idref="nav"/>', ...rest].join('\n')}
</spine>
</package>
`;
}
