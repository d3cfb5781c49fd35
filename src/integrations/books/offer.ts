import { load } from 'cheerio';

const SIZE = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/**
 * Fills the offer of the books on a built page: shows those that were made, with their sizes, and leaves out the others.
 * @param sizes the bytes of the books, by their addresses without base
 */
export function offer(html: string, sizes: ReadonlyMap<string, number>): string {
  const $ = load(html);
  $('[data-book]').each((_, element) => {
    const item = $(element);
    const size = sizes.get(item.attr('data-book') ?? '');
    if (size === undefined) item.remove();
    else
      item
        .removeAttr('hidden')
        .removeAttr('data-book')
        .find('.size')
        .text(SIZE.format(size / 1e6));
  });
  return $.html();
}
