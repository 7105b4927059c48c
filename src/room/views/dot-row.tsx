import { m, to } from '#platform/i18n';
import { ActionButton, Badge } from '#platform/web/views/index';
import type { RoomInput } from '../inputs-of';
import { hallPath } from '../paths';
import type { RoomNow } from '../room-now';
import { type Face, inputState, type Shown } from '../shown-on';
import { Kept } from './kept';
import type { Mine } from './own-corner';

type Props = { face: Face; now: RoomNow; input: RoomInput; shown: Shown; mine?: Mine };

/** One thing a dot can be put on. How many it has stands beside it, unless that is not to be known yet. */
export function DotRow({ face, now, input, shown, mine }: Props) {
  if (shown.state === 'veiled' || shown.desk?.hidden != null || shown.desk?.mergedInto) return null;
  return (
    <li class="said" id={`stip-${input.id}-${shown.id}`}>
      <p class="said-text" dir="auto">
        {shown.text}
      </p>
      {shown.dots !== null && (
        <p class="meta row">
          <span aria-hidden="true">{'●'.repeat(Math.min(shown.dots, 30))}</span>
          <Badge tone="info">{m.room_dots({ count: shown.dots })}</Badge>
        </p>
      )}
      {face === 'hall' && inputState(input) === 'open' && (
        <Kept id={`geef-${input.id}-${shown.id}`}>{mine && <DotButton {...{ now, input, mine }} id={shown.id} of={shown.text} />}</Kept>
      )}
    </li>
  );
}

function DotButton({ now, input, mine, id, of }: { now: RoomNow; input: RoomInput; mine: Mine; id: string; of: string }) {
  const given = mine.dots.includes(`${input.id} ${id}`);
  const label = given ? m.room_dot_back() : m.room_dot_give();
  return (
    <send-queue data-input={`${input.id} ${id}`} data-said={label} data-again>
      <ActionButton
        action={to(hallPath(now, 'stippen'))}
        hidden={{ vraag: input.id, bijdrage: id, ...(given && { terug: '1' }) }}
        kind={given ? 'primary' : 'quiet'}
        label={label}
        of={of}
      />
    </send-queue>
  );
}
