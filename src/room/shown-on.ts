import type { Contribution } from './contributions-of';
import type { RoomInput } from './inputs-of';
import type { RoomNow } from './room-now';
import type { SectionKind } from './tables';

/** Where something is shown: on the phones in the hall, on the wall, or on the run sheet of who leads. */
export type Face = 'hall' | 'screen' | 'desk';

type Place = { id: string; inputId: string; kind: RoomInput['kind'] };
export type Words = Place & {
  state: 'words';
  text: string;
  name: string;
  section: { kind: SectionKind; heading: string } | null;
  times: number;
  /** null while nobody may know them yet */
  dots: number | null;
  /** said a moment ago: on the wall it may be seen coming down */
  fresh: boolean;
  /** for the desk alone */
  desk: { veiled: boolean; hidden: string | null; mergedInto: string | null; entered: boolean } | null;
};
/** What may stand in a page. A veiled one has no words to leak. */
export type Shown = Words | (Place & { state: 'veiled' });

/**
 * The one place that decides what of a contribution a face shows; null is nothing at all. The hall and the wall never get the words of
 * what is veiled, hidden, taken back or merged into another, nor what people say of the value to them. Who leads reads all but what
 * was taken back.
 */
export function shownOn(face: Face, one: Contribution): Shown | null {
  if (one.withdrawn_at || one.kind === 'value') return null;
  if (face === 'desk')
    return words(one, one.dots, { veiled: one.veiled, hidden: one.hidden_at && one.hidden_reason, mergedInto: one.merged_into, entered: one.entered });
  if (one.hidden_at || one.merged_into) return null;
  if (one.veiled) return { state: 'veiled', id: one.id, inputId: one.input_id, kind: one.kind };
  return words(one, one.dots_veiled ? null : one.dots, null);
}

/** To whoever said it their own words, whatever became of them on the wall. */
export const shownToSelf = (one: Contribution): Words => words(one, null, null);

const words = (one: Contribution, dots: number | null, desk: Words['desk']): Words => ({
  state: 'words',
  id: one.id,
  inputId: one.input_id,
  kind: one.kind,
  text: one.text,
  name: one.name,
  section: one.section_kind && { kind: one.section_kind, heading: one.section_heading ?? '' },
  times: one.times,
  dots,
  fresh: Date.now() - one.made_at.getTime() < 5000,
  desk,
});

/** Where an input is in its life. */
export type InputState = 'prepared' | 'open' | 'closed';
export const inputState = (input: Pick<RoomInput, 'opened_at' | 'closed_at'>): InputState => {
  if (!input.opened_at) return 'prepared';
  return input.closed_at ? 'closed' : 'open';
};

/**
 * Which inputs a face shows. The wall holds what is open and what this part of the programme brought; the phones all that was ever open;
 * what is only prepared is for who leads. The value boxes have nothing to show on a wall.
 */
export function inputShownOn(
  face: Face,
  input: Pick<RoomInput, 'opened_at' | 'closed_at' | 'item_id' | 'kind'>,
  now: Pick<RoomNow, 'item_id' | 'over'>,
): boolean {
  const state = inputState(input);
  if (face === 'desk') return true;
  if (state === 'prepared') return false;
  if (face === 'hall') return true;
  return input.kind !== 'value' && ((state === 'open' && !now.over) || (input.item_id !== null && input.item_id === now.item_id));
}
