import { slug } from '#platform/text';
import { graphemes } from '#platform/picture';

/** As many characters as people count, so that a wisdom stays one breath and fits on its tile. */
export const tileLimit = 120;
export const signedLimit = 40;

/** In pixels: as wide as the squares that people share. */
export const pictureWidth = 1080;

/** What people see as characters: an emoji of five code points is one. */
export const lengthOf = (text: string): number => graphemes(text).length;

/** A tile holds one saying: line ends and runs of white space are one space. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where a tile lives, without the language prefix. */
export const tilePath = (network: string, tile: { short: string; title: string }): string => {
  const words = slug(tile.title);
  return `/${network}/tegels/${tile.short}${words && `-${words}`}`;
};

/** The same place without the words: what pictures and forms stand under. */
export const tileBase = (network: string, tile: { short: string }): string => `/${network}/tegels/${tile.short}`;
