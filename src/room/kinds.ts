import { tileLimit } from '#tiles/index';
import type { InputKind } from './tables';

export const inputKinds = ['tile', 'idea', 'answer', 'post_it', 'success', 'obstacle', 'agenda', 'dots', 'value'] as const satisfies readonly InputKind[];

type Rules = {
  /** characters one contribution may have; what a wall can carry */
  longest: number;
  /** how many one device may give, when the facilitator says nothing else; null is any number */
  most: number | null;
};

const rules: Record<InputKind, Rules> = {
  // A tile is baked: what does not fit on it is an idea.
  tile: { longest: tileLimit, most: 3 },
  idea: { longest: 500, most: null },
  answer: { longest: 1000, most: null },
  post_it: { longest: 300, most: null },
  success: { longest: 200, most: 3 },
  obstacle: { longest: 200, most: 3 },
  agenda: { longest: 400, most: null },
  dots: { longest: 0, most: 3 },
  value: { longest: 1000, most: 1 },
};

/** Where nothing is said about how many, still no flood from one phone. */
export const flood = 50;

export const longestOf = (kind: InputKind): number => rules[kind].longest;
export const mostOf = (input: { kind: InputKind; most: number | null }): number | null => input.most ?? rules[input.kind].most;

/** Dots are given and value is kept apart: neither is a text for the wall. */
export const takesWords = (kind: InputKind): boolean => kind !== 'dots' && kind !== 'value';

/** What the run sheet offers to prepare in an item of this format, most fitting first. */
export function kindsFor(format: string | null): InputKind[] {
  const first = (format && fitting[format]) || ['idea', 'agenda'];
  return [...first, ...inputKinds.filter((kind) => !first.includes(kind))];
}

const fitting: Record<string, InputKind[]> = {
  closing: ['tile', 'value'],
  top_three: ['success', 'obstacle', 'dots'],
  poster_tour: ['post_it'],
  dialogue_table: ['answer', 'agenda'],
  peer_consultation: ['answer', 'agenda'],
  report_swap: ['idea', 'agenda'],
  speed_date: ['idea', 'agenda'],
  plenary: ['agenda', 'idea'],
};
