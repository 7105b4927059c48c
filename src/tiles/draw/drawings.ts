/**
 * Everything painted on a tile, drawn for this house with a brush of our own: corner ornaments, borders along an edge, scenes that stand on
 * y = 0, and crackle over the whole glaze. Each is a file in tenths of a unit of the tile, with its paint in a group named `d`.
 */
const texts = import.meta.glob<string>('../drawings/*.svg', { eager: true, query: '?raw', import: 'default' });
const addresses = import.meta.glob<string>('../drawings/*.svg', { eager: true, query: '?url&no-inline', import: 'default' });

export type Drawing = { name: string; address: string; paint: string };

const nameOf = (path: string): string => path.replace(/^.*\/|\.svg$/g, '');
const drawings: Drawing[] = Object.entries(texts)
  .map(([path, text]) => ({ name: nameOf(path), address: `${addresses[path]}#d`, paint: text.match(/<g id="d">(.*)<\/g>/s)?.[1] ?? '' }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const named = (start: string): Drawing[] => drawings.filter(({ name }) => name.startsWith(start));

export const corners = named('hoek-');
export const borders = named('rand-');
export const scenes = named('tafereel-');
export const crackles = named('craquele-');
