/**
 * Tile wisdoms: short sayings that close a day, drawn as Delft tiles on a wall, as a picture to share and as a sheet to print. What a tile
 * looks like comes from its id alone, so words that are no entry yet already have their own.
 * Absent: what is said in a room before its harvest, and any picture that is not drawn here.
 */
export type { TileWords } from './draw/compose';
export { tileSvg } from './draw/tile-svg';
export { type MadeTile, makeTile, type NewTile, tileFromRoom } from './make-tile';
export { lengthOf, onOneLine, signedLimit, tileLimit, tilePath } from './tile';
export { type TileCard, tileCards, tileOfTheWeek } from './tile-cards';
export { Tile, TileOnWall, TileWall } from './views/tile';
export { TileOfTheWeek } from './views/tile-of-the-week';
