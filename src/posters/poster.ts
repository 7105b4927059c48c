import { refuse, type Refusal } from '#platform/result';

/** The four sections every poster has, in the order they are told; `free` ones come after. */
export const fixedKinds = ['strength', 'challenges', 'plan', 'learning'] as const;
export type FixedKind = (typeof fixedKinds)[number];
export type SectionKind = FixedKind | 'free';

export type Section = { id: string; kind: SectionKind; heading: string; text: string };
/** What the poster says: an opening line and its sections. */
export type Said = { opening: string; sections: Section[] };

export const mostFree = 4;
export const longest = { opening: 200, heading: 80, text: 2000, note: 500, reason: 300 };

const words = ({ opening, sections }: Said): string => JSON.stringify([opening, sections.map(({ kind, heading, text }) => [kind, heading, text])]);

export const saysTheSame = (one: Said, other: Said): boolean => words(one) === words(other);

/** Refused: a poster that says nothing, and a free section without a heading or with nothing under it. */
export function refuseSaid({ sections }: Said): Refusal<'empty' | 'no_heading' | 'no_text' | 'too_many'> | null {
  const free = sections.filter(({ kind }) => kind === 'free');
  if (free.length > mostFree) return refuse('too_many');
  const bare = free.findIndex(({ heading }) => !heading);
  if (bare >= 0) return refuse('no_heading', `vrij${bare + 1}_kop`);
  const hollow = free.findIndex(({ text }) => !text);
  if (hollow >= 0) return refuse('no_text', `vrij${hollow + 1}_tekst`);
  return sections.some(({ text }) => text) ? null : refuse('empty', 'strength');
}
