import { audienceName } from '#entries/index';
import { m } from '#platform/i18n';
import { Badge } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { kindName } from '../labels';
import type { RoomNow } from '../room-now';
import { type Face, inputState, type Shown } from '../shown-on';
import { ContributionCard } from './contribution-card';
import { DeskInput } from './desk-input';
import { DotRow } from './dot-row';
import { type Mine, OwnCorner } from './own-corner';

export type InputPanelProps = {
  face: Face;
  now: RoomNow;
  input: RoomInput;
  /** the newest first; for dots those of the input they are put on */
  shown: Shown[];
  /** what this one phone may see and was typing; a stream has none */
  mine?: Mine;
};

/** One input: what is asked, who may read it later, and all that was said. New contributions come on top. */
export function InputPanel({ face, now, input, shown, mine }: InputPanelProps) {
  const state = now.over && face !== 'desk' ? 'closed' : inputState(input);
  // On a phone an open question speaks for itself, and on the wall every line that can go makes room.
  const tagged = face === 'desk' || (face === 'hall' && state !== 'open');
  return (
    <section id={`vraag-${input.id}`} class={`input input-${face} stack-tight`} data-state={state}>
      {tagged && (
        <p class="meta row">
          {kindName(input.kind)}
          <Badge tone={state === 'open' ? 'good' : 'neutral'}>{stateName(state)}</Badge>
        </p>
      )}
      <h2 class="input-question" dir="auto">
        {input.question}
      </h2>
      {face !== 'screen' && <p class="meta">{input.kind === 'value' ? m.room_value_not_shown() : m.room_rung({ audience: audienceName(input.audience) })}</p>}
      {face === 'desk' && <DeskInput now={now} input={input} />}
      {face === 'hall' && <OwnCorner now={now} input={input} open={state === 'open'} mine={mine} />}
      <List {...{ face, now, input, shown, mine }} />
    </section>
  );
}

function List({ face, now, input, shown, mine }: InputPanelProps) {
  if (input.kind === 'value') return null;
  const dots = input.kind === 'dots';
  const wall = face === 'screen' && input.kind === 'tile';
  const list = (
    <ol id={`bijdragen-${input.id}`} class={wall ? 'tile-wall' : 'list-plain said-list'}>
      {shown.map((one) =>
        dots ? <DotRow face={face} now={now} input={input} shown={one} mine={mine} /> : <ContributionCard face={face} now={now} shown={one} />,
      )}
    </ol>
  );
  return wall ? <div class="tile-hall">{list}</div> : list;
}

const stateName = (state: ReturnType<typeof inputState>): string =>
  ({ prepared: m.room_state_prepared, open: m.room_state_open, closed: m.room_state_closed })[state]();
