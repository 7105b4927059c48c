import { random } from '#platform/random';
import { borders, corners, crackles, type Drawing, scenes } from './drawings';
import { leading, type SetText, setLines } from '#platform/picture';

/** A drawing laid on the tile. */
export type Laid = { drawing: Drawing; transform: string };
export type Composed = {
  /** fit to name something within a document */
  name: string;
  glaze: string;
  tint: string;
  specks: string;
  ink: string;
  turn: number;
  laid: Laid[];
  text: SetText;
  top: number;
  signed: { text: string; y: number } | null;
};
export type TileWords = { id: string; text: string; signed?: string };

/** A tile is this many units wide and high. */
export const side = 600;

const tints = ['#fbfcfc', '#f6f9fd', '#f2f6fa', '#fbfaf5', '#f5f8f7', '#f8f9fe'];
const inks = ['#1e4fa3', '#1a4594', '#2655ab', '#224a90', '#1b3f87'];
const one = <T>(list: T[], at: number): T => list[Math.floor(at * list.length)] as T;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Where everything on a tile goes. The same id gives the same tile; only the words decide their own size. */
export function compose({ id, text, signed = '' }: TileWords): Composed {
  const next = random(id);
  const about = (most: number): number => rounded((next() * 2 - 1) * most);
  const put = (drawing: Drawing, x: number, y: number, turn: number, scale: number): Laid => ({
    drawing,
    // Drawings are in tenths, so that they need no decimals.
    transform: `translate(${rounded(x)} ${rounded(y)})rotate(${rounded(turn)})scale(${rounded(scale * 1000) / 10000})`,
  });
  const tint = one(tints, next());
  const ink = one(inks, next());
  const turn = about(0.3);
  const glaze = outline(about);
  // Specks of the kiln lie at the sides, where nothing is written.
  const specks = Array.from(
    { length: 1 + Math.floor(next() * 4) },
    () => `M${Math.round((next() < 0.5 ? 16 : 528) + next() * 56)} ${Math.round(20 + next() * 560)}h0`,
  ).join('');
  const { few, sceneAbove, ...words } = lettering({ text, signed, sceneAbove: next() < 0.3 });
  const laid: Laid[] = [];
  if (next() < 0.6) laid.push({ drawing: one(crackles, next()), transform: `rotate(${Math.floor(next() * 4) * 90} 300 300)scale(.1)` });
  const corner = one(corners, next());
  for (const nth of [0, 1, 2, 3]) {
    const [x, y] = [nth === 1 || nth === 2 ? side - 22 : 22, nth > 1 ? side - 22 : 22];
    laid.push(put(corner, x + about(2), y + about(2), nth * 90 + about(1.5), 0.82 + about(0.02)));
  }
  const border = one(borders, next());
  const sceneEdge = few ? undefined : sceneAbove ? 0 : 180;
  for (const edge of [0, 90, 180, 270].filter((at) => at !== sceneEdge)) {
    const turned = ((edge - 90) * Math.PI) / 180;
    laid.push(put(border, 300 + Math.cos(turned) * 262 + about(2), 300 + Math.sin(turned) * 262 + about(2), edge + about(0.8), 0.98));
  }
  const [feet, scale] = few ? [332, 1.75] : [sceneAbove ? 158 : 546, 1.04];
  laid.push(put(one(scenes, next()), 300 + about(4), feet + about(2), about(1), scale));
  return { name: `g${id.replace(/[^a-z0-9]/gi, '').slice(0, 40)}`, specks, glaze, tint, ink, turn, laid, ...words };
}

/** The words in the room between the scene and the opposite edge. A few words leave room: then the scene is large, with them under it. */
function lettering({ text, signed, sceneAbove }: { text: string; signed: string; sceneAbove: boolean }) {
  const below = signed ? 42 : 0;
  const room = sceneAbove ? { top: 186, bottom: 452 } : { top: 150, bottom: 418 };
  const set = setLines(text, { width: 444, height: room.bottom - room.top - below, largest: 66, smallest: 24 });
  const height = set.lines.length * leading * set.size + below;
  const few = set.lines.length === 1 && set.size >= 40;
  const top = few ? 372 : (room.top + room.bottom - height) / 2;
  return { few, sceneAbove, text: set, top, signed: signed ? { text: signed, y: rounded(top + height - 6) } : null };
}

/** A square that was cut by hand: no side is quite straight, no corner quite the same. */
function outline(about: (most: number) => number): string {
  const [a, b, c, d] = [0, 0, 0, 0].map(() => 7 + about(3));
  const w = () => Math.round(about(3));
  return `M${a} 4Q300 ${4 + w()} ${side - (b ?? 0)} 4Q596 4 596 ${b}Q${596 + w()} 300 596 ${side - (c ?? 0)}Q596 596 ${side - (c ?? 0)} 596Q300 ${596 + w()} ${d} 596Q4 596 4 ${side - (d ?? 0)}Q${4 + w()} 300 4 ${a}Q4 4 ${a} 4z`;
}
