import type { Typed } from '#platform/web/typed';

/** How the library is limited. What makes no sense is left out rather than answered with nothing. */
export type ShelfFilter = {
  block?: string;
  kind?: string;
  scale?: string;
  urbanity?: string;
  /** from research: no collaboration of the network lived it */
  research?: true;
  year?: number;
  words: string[];
};

const word = (text: string): string | undefined => (/^[a-z0-9_-]{1,80}$/.test(text) ? text : undefined);

export function readShelfFilter(query: Typed): ShelfFilter {
  const year = Number(query.text('jaar'));
  return {
    block: word(query.text('bouwsteen')),
    kind: word(query.text('soort')),
    scale: word(query.text('schaal')),
    urbanity: word(query.text('omgeving')),
    research: query.text('herkomst') === 'onderzoek' ? true : undefined,
    year: Number.isInteger(year) && year > 1900 && year < 3000 ? year : undefined,
    // A handful of words tells what is meant; a page full of them only costs time.
    words: query.text('woorden').slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 8),
  };
}

/** The same choice as an address: what the reader chose, and nothing that is not a choice. */
export const filterPairs = (filter: ShelfFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      bouwsteen: filter.block,
      soort: filter.kind,
      schaal: filter.scale,
      omgeving: filter.urbanity,
      herkomst: filter.research && 'onderzoek',
      jaar: filter.year && String(filter.year),
      woorden: filter.words.join(' '),
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

export const isFiltered = (filter: ShelfFilter): boolean => Object.keys(filterPairs(filter)).length > 0;
