import { load } from 'cheerio';
import { placeWithin } from '#src/lib/print/places.ts';
import type { Part } from './volume.ts';

/** Text as it stands in XML, in an attribute too. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** The files of one part: what stands before its first entry, then each entry. */
export function chaptersOf(part: Part): Chapter[] {
  const $ = load(part.html, null, false);
  // The level is said in words, too; a list's role only mends what one browser does to it.
  $('svg.pips').remove();
  $('[role=list]').removeAttr('role');
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  $('a[href^="#"]').each((_, link) => {
    const id = ($(link).attr('href') ?? '').slice(1);
    const file = fileOf(placeWithin(id));
    $(link).attr('href', id === placeWithin(id) ? file : `${file}#${id}`);
  });
  const entries = $('article')
    .toArray()
    .map((article) => ({
      place: $(article).attr('id') ?? '',
      title: $(article).find('h2').first().text().trim(),
      body: $.xml(article),
      drawn: $(article).find('svg').length > 0,
    }));
  $('article').remove();
  return [{ place: part.place, title: part.title, body: $.xml(), drawn: false }, ...entries];
}

/** A whole file of XHTML. */
export function xhtml(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head>
<title>${escape(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The name of the file in which a place is. */
export function fileOf(place: string): string {
  return `${place}.xhtml`;
}

/** One file of a book; `drawn` says whether there is SVG in it. */
export interface Chapter {
  readonly place: string;
  readonly title: string;
  readonly body: string;
  readonly drawn: boolean;
}
