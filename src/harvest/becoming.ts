import { type Audience, audiences, deciderFor, isWider, type Viewer } from '#entries/index';
import type { Database } from '#platform/db';
import type { Became } from './tables';

export type InputKind = Database['room_input']['kind'];

/** What one tap can make of something that was said. `left` is an answer too: read, and left with the meeting. */
export const becomings = ['question', 'idea', 'tile', 'post_it', 'agreement', 'insight', 'quote', 'left'] as const satisfies readonly Became[];
export type Becoming = (typeof becomings)[number];

/** What the question in the room was after. */
const usual: Record<InputKind, Becoming> = {
  tile: 'tile',
  idea: 'idea',
  answer: 'insight',
  post_it: 'post_it',
  success: 'insight',
  obstacle: 'insight',
  agenda: 'question',
  dots: 'left',
  value: 'left',
};
export const usualBecoming = (kind: InputKind): Becoming => usual[kind];

/** A note goes on a poster only from a question about one. The usual one comes first. */
export function choicesFor(kind: InputKind, aboutPoster: boolean): Becoming[] {
  const first = usual[kind] === 'post_it' && !aboutPoster ? 'insight' : usual[kind];
  return [first, ...becomings.filter((one) => one !== first && (one !== 'post_it' || aboutPoster))];
}

/** What can be made of all at once, because nobody needs to look at each: nothing is asked of anybody. */
export const inOneGo = (becoming: Becoming): boolean => becoming === 'tile' || becoming === 'idea' || becoming === 'post_it' || becoming === 'left';

/** `heldBy`: the collaboration whose meeting it was said at. */
type Place = { announced: Audience; heldBy: string | null; networkId: string; collaborationId: string | null };
type Approvers = Parameters<typeof deciderFor>[1];

/**
 * Where something said in the room can start: the widest rung that needs nobody's yes. Invariant: never wider than what the room was
 * told when it was asked; what one collaboration would keep to itself goes to no other. None is left when the room was promised a
 * narrower circle than there is here.
 */
export function rungFor({ announced, heldBy, networkId, collaborationId }: Place, approvers: Approvers, by: Viewer): Audience | null {
  const free = audiences.filter((rung) => {
    if (rung === 'self' || isWider(rung, announced) || (rung === 'collaboration' && !collaborationId)) return false;
    if (announced === 'collaboration' && collaborationId !== heldBy) return false;
    return !deciderFor({ from: 'self', to: rung, collaborationId, networkId }, approvers, by);
  });
  return free.at(-1) ?? null;
}
