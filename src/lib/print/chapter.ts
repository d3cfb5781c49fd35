import { load } from 'cheerio';
import { within } from './places.ts';

// What only works on a screen, or says something to the search.
const FURNITURE = '.anchor, .ask-link, copy-code, program-lines, button';
const NOISE = ['tabindex', 'data-pagefind-ignore', 'data-pagefind-weight'];

/**
 * The body of an entry as a chapter of a longer text: nothing folded, no controls or landmarks, headings one rank
 * lower, every id made the entry's own.
 * @param html the body as it stands on the entry's own page
 * @param place the id of the chapter: see places.ts
 * @param relink gives each link's new address
 */
export function asChapter(html: string, place: string, relink: (href: string) => string): string {
  const $ = load(html, null, false);
  $(FURNITURE).remove();
  $('summary').each((_, summary) => void $(summary).replaceWith($(summary).contents()));
  // Each would be a landmark, and a long text has hundreds of them; their headings are enough.
  rename('details, section, aside', 'div');
  $('div').removeAttr('role').removeAttr('aria-label').removeAttr('aria-labelledby');
  rename('h3', 'h4');
  rename('h2', 'h3');
  for (const name of NOISE) $(`[${name}]`).removeAttr(name);

  $('a[href]').each((_, link) => {
    const href = $(link).attr('href') ?? '';
    $(link).attr('href', href.startsWith('#') ? `#${within(place, href.slice(1))}` : relink(href));
  });
  $('[id]').each((_, element) => void $(element).attr('id', within(place, $(element).attr('id') ?? '')));
  // The arrow heads of a drawing.
  $('svg *').each((_, shape) => {
    for (const [name, value] of Object.entries($(shape).attr() ?? {})) {
      const id = /^url\(#(.+)\)$/.exec(value)?.[1];
      if (id !== undefined) $(shape).attr(name, `url(#${within(place, id)})`);
    }
  });
  return $.html();

  function rename(from: string, to: string): void {
    $(from).each((_, element) => {
      if ('tagName' in element) element.tagName = to;
    });
  }
}
