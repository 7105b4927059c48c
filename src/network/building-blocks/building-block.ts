import { m } from '#platform/i18n';
import type { BlockColour } from '../tables';

/** Six colours, each tried for contrast in light and in dark, and the drawings a taxonomy can choose from. */
const colours: Record<BlockColour, () => string> = {
  ochre: m.network_colour_ochre,
  delft: m.network_colour_delft,
  teal: m.network_colour_teal,
  plum: m.network_colour_plum,
  terracotta: m.network_colour_terracotta,
  moss: m.network_colour_moss,
};
export const blockColours = Object.keys(colours) as [BlockColour, ...BlockColour[]];
export const colourName = (colour: BlockColour): string => colours[colour]();

const drawings = {
  learn: m.network_drawing_learn,
  govern: m.network_drawing_govern,
  measure: m.network_drawing_measure,
  pay: m.network_drawing_pay,
  groups: m.network_drawing_groups,
  residents: m.network_drawing_residents,
  heart: m.network_drawing_heart,
  house: m.network_drawing_house,
  road: m.network_drawing_road,
  bridge: m.network_drawing_bridge,
  leaf: m.network_drawing_leaf,
  people: m.network_drawing_people,
  clock: m.network_drawing_clock,
  hand: m.network_drawing_hand,
  book: m.network_drawing_book,
  pill: m.network_drawing_pill,
};
export type Drawing = keyof typeof drawings;
export const blockDrawings = Object.keys(drawings) as [Drawing, ...Drawing[]];
export const drawingName = (drawing: Drawing): string => drawings[drawing]();
