import { advances } from './advances';

const known = new Map(Object.entries(advances).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)));
const apart = new Intl.Segmenter('nl', { granularity: 'grapheme' });

// Letters that never join with the next one, which is nearly all of what is typed: the segmenter costs a hundred times as much.
const simple = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2026\u20ac]*$/;

/** What people see as one character each. */
export const graphemes = (text: string): string[] => (simple.test(text) ? [...text] : [...apart.segment(text)].map(({ segment }) => segment));

/** Can the faces of the house draw this character? Others are drawn by whatever the reader's machine has. */
export const isDrawn = (grapheme: string): boolean => known.has(grapheme);

// Letters we have not measured: an emoji or a Chinese character fills a square, other scripts stay well within three quarters of one.
const wide = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Regional_Indicator}/u;
const widthOfOne = (grapheme: string): number => known.get(grapheme) ?? known.get(grapheme.normalize('NFD').charAt(0)) ?? (wide.test(grapheme) ? 1300 : 750);

/** How wide a line is at size 1, in ems. */
export const widthOf = (text: string): number => graphemes(text).reduce((sum, one) => sum + widthOfOne(one), 0) / 1000;

const blot = '•';
const pictured = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** The same words for a picture that brings its own faces: what they cannot draw is left out when it is an emoji, and a blot otherwise. */
export function drawable(text: string): string {
  const drawn = graphemes(text).map((one) => (isDrawn(one) || one === blot ? one : pictured.test(one) ? '' : blot));
  return drawn.join('').replace(/\s+/g, ' ').trim() || blot;
}
