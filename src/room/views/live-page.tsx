import { m, to } from '#platform/i18n';
import { Notice, type Problem } from '#platform/web/views/index';
import type { Contribution } from '../contributions-of';
import type { RoomInput } from '../inputs-of';
import { LiveRoom } from '../live/index';
import { hallPath } from '../paths';
import type { RoomNow } from '../room-now';
import { NowPanel } from './now-panel';
import type { Mine } from './own-corner';
import { RoomInputs } from './room-inputs';

type Props = { now: RoomNow; inputs: RoomInput[]; contributions: Contribution[]; mine: Mine; stream: string; problem?: Problem };

/** Where the room is and what is asked, on a phone: the form comes first, who one is can wait. Without scripts a link asks for it anew. */
export function LivePage({ now, inputs, contributions, mine, stream, problem }: Props) {
  return (
    <>
      <noscript>
        <p>
          <a href={to(hallPath(now))}>{m.room_refresh()}</a>
        </p>
      </noscript>
      <h1 class="visually-hidden">{m.room_live_title()}</h1>
      {problem && (
        <Notice tone="warn" refusal={!mine.again}>
          {problem.text}
        </Notice>
      )}
      {now.over && <Notice tone="info">{m.room_over_own()}</Notice>}
      <LiveRoom stream={stream} number={now.last_number}>
        <NowPanel face="hall" now={now} />
        <RoomInputs face="hall" {...{ now, inputs, contributions, mine }} />
        <send-queue />
      </LiveRoom>
      <p class="meta">
        <span dir="auto">{now.meeting}</span>. {mine.name ? m.room_you_are({ name: mine.name }) : m.room_you_are_nameless()}
      </p>
      <p class="meta">
        {m.room_words_become()} <a href={to(hallPath(now, 'woorden'))}>{m.room_where_words()}</a>
      </p>
    </>
  );
}
