/**
 * What stands in an entry's vector. One word is there in several guises, told apart by their first character:
 * `=zorgen` as written, `zorg` its base, `+zorg` the base of a part of a compound (ouderenzorg), `^zorgen` as written in the title.
 * A mark begins with `#`: the network, a slice of the index, a kind, a year. In `A` stands the title, in `B` the summary, the rest in `D`.
 */
export const asWritten = (word: string): string => `=${word}`;
export const asPart = (stem: string): string => `+${stem}`;
export const inTitle = (word: string): string => `^${word}`;

/** The word that a guise is of. */
export const bare = (lexeme: string): string => lexeme.replace(/^[=+^]/, '');

/** The end of an id is random, its beginning is the clock. */
const end = (id: string): string => id.slice(-12);
export const marks = {
  network: (networkId: string): string => `#n${end(networkId)}`,
  slice: (networkId: string, size: SliceSize, place: number): string => `#n${end(networkId)}${size}${place}`,
  kind: (kind: string): string => `#k${kind}`,
  collaboration: (id: string): string => `#c${end(id)}`,
  block: (id: string): string => `#b${end(id)}`,
  year: (year: number): string => `#y${year}`,
};

/**
 * Slices cut the index by the order in which entries were put in, which is the order in which they changed. Common words are looked up in the
 * youngest slices first, and further back only as far as needed.
 */
export const sliceSizes = { s: 2 ** 12, m: 2 ** 15, l: 2 ** 18 } as const;
export type SliceSize = keyof typeof sliceSizes;
export const sliceNames = Object.keys(sliceSizes) as SliceSize[];
export const sliceOf = (number: number, size: SliceSize): number => Math.floor(number / sliceSizes[size]);

/** As PostgreSQL reads a lexeme, in a vector and in a query. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, '$&$&')}'`;
