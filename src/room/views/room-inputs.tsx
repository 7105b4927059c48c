import { m } from '#platform/i18n';
import type { Contribution } from '../contributions-of';
import type { RoomInput } from '../inputs-of';
import type { RoomNow } from '../room-now';
import { type Face, inputShownOn, inputState, type Shown, shownOn } from '../shown-on';
import { InputPanel } from './input-panel';
import type { Mine } from './own-corner';

type Props = { face: Face; now: RoomNow; inputs: RoomInput[]; contributions: Contribution[]; mine?: Mine };

/**
 * All inputs a face shows, open ones first. When an input opens, closes or is revealed, or the room moves on in the programme, this is
 * drawn anew as a whole: which panels there are has changed.
 */
export function RoomInputs({ face, now, inputs, contributions, mine }: Props) {
  const panels = inOrder(inputs.filter((input) => inputShownOn(face, input, now)));
  return (
    <div id="vragen" class={`inputs-${face} stack`}>
      {panels.map((input) => (
        <InputPanel face={face} now={now} input={input} shown={shownIn(face, input, contributions)} mine={mine} />
      ))}
      {!panels.length && face !== 'desk' && <p class="inputs-none">{now.over ? m.room_over_short() : m.room_nothing_open()}</p>}
    </div>
  );
}

/** What a panel lists: what was said there, or for dots what they are put on. */
export const shownIn = (face: Face, input: RoomInput, contributions: Contribution[]): Shown[] => {
  const of = input.kind === 'dots' ? input.of_input_id : input.id;
  return contributions.filter((one) => one.input_id === of).flatMap((one) => shownOn(face, one) ?? []);
};

const ranks = { open: 0, prepared: 1, closed: 2 };
const rank = (input: RoomInput): number => ranks[inputState(input)];

/** What is open comes first, and of that what opened last: there the room is. */
export const inOrder = (inputs: RoomInput[]): RoomInput[] =>
  inputs.toSorted((one, other) => rank(one) - rank(other) || (other.opened_at?.getTime() ?? 0) - (one.opened_at?.getTime() ?? 0));
