/**
 * Tile wisdoms: short sayings that close a day, drawn as Delft tiles on a wall, as a picture to share and as a sheet to print.
 */
export {};
