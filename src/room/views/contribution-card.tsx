import { headingOf } from '#posters/index';
import { m } from '#platform/i18n';
import { TileOnWall } from '#tiles/index';
import { Badge } from '#platform/web/views/index';
import type { RoomNow } from '../room-now';
import type { Face, Shown, Words } from '../shown-on';
import { DeskTools } from './desk-tools';

type Props = { face: Face; now: RoomNow; shown: Shown };

/** One contribution in a list of a face. Only what `shownOn` let through can be handed to it. */
export function ContributionCard({ face, now, shown }: Props) {
  if (shown.state === 'veiled')
    return (
      <li class="said said-veiled" id={`bijdrage-${shown.id}`}>
        <span class="visually-hidden">{m.room_veiled()}</span>
      </li>
    );
  if (face === 'screen' && shown.kind === 'tile')
    return <TileOnWall id={shown.id} text={shown.text} signed={shown.name} landing={shown.fresh} domId={`bijdrage-${shown.id}`} />;
  const hidden = shown.desk?.hidden;
  return (
    <li class={`said${hidden != null ? ' said-hidden' : ''}`} id={`bijdrage-${shown.id}`}>
      <p class="said-text" dir="auto">
        {shown.text}
      </p>
      <SaidBy words={shown} />
      {hidden != null && <p class="meta row">{m.room_hidden_because({ reason: hidden })}</p>}
      {shown.desk?.mergedInto && <p class="meta row">{m.room_merged()}</p>}
      {face === 'desk' && <DeskTools now={now} words={shown} />}
    </li>
  );
}

function SaidBy({ words }: { words: Words }) {
  const { name, section, times, dots } = words;
  if (!name && !section && times < 2 && !dots) return null;
  return (
    <p class="meta row">
      {section && <Badge tone="neutral">{headingOf(section)}</Badge>}
      {times > 1 && <Badge tone="info">{m.room_times({ count: times })}</Badge>}
      {dots ? <Badge tone="info">{m.room_dots({ count: dots })}</Badge> : null}
      {name && <span dir="auto">{name}</span>}
    </p>
  );
}
