import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { ActionButton, ButtonLink, Disclosure, Notice } from '#platform/web/views/index';
import { spelled } from '../code';
import type { Contribution } from '../contributions-of';
import type { Refused } from '../desk-page';
import { spotOf } from '../go-to';
import type { RoomInput } from '../inputs-of';
import { LiveRoom } from '../live/index';
import { deskPath, hallPath } from '../paths';
import type { ProgrammeItem } from '../programme-of';
import type { RoomNow } from '../room-now';
import type { Source } from '../sources-of';
import { NowPanel } from './now-panel';
import { PrepareInput } from './prepare-input';
import { RoomInputs } from './room-inputs';

type Props = {
  now: RoomNow;
  inputs: RoomInput[];
  contributions: Contribution[];
  programme: ProgrammeItem[];
  sources: Source[];
  people: number;
  stream: string;
  typed: Typed;
  refused?: Refused;
};

/** The run sheet: where we are, the clock, what is asked, and everything that comes in. Made for one hand and a phone. */
export function DeskPage({ now, inputs, contributions, programme, sources, people, stream, typed, refused }: Props) {
  return (
    <>
      <h1>{m.room_desk_title()}</h1>
      {refused && refused.form !== 'prepare' && (
        <Notice tone="warn" refusal>
          {refused.problem.text}
        </Notice>
      )}
      <p class="desk-code">
        {m.room_code_field()} <strong>{spelled(now.code)}</strong> · {m.room_people({ count: people })}
      </p>
      <p class="row">
        <ButtonLink href={to(hallPath(now, 'scherm'))} kind="quiet">
          {m.room_to_screen()}
        </ButtonLink>{' '}
        <a href={to(deskPath(now))}>{m.room_refresh()}</a>
      </p>
      <LiveRoom stream={stream} number={now.last_number}>
        <NowPanel face="desk" now={now} />
        {!now.over && <Prepared {...{ now, inputs, programme, sources, typed, refused }} />}
        <RoomInputs face="desk" {...{ now, inputs, contributions }} />
      </LiveRoom>
      <Ending now={now} />
    </>
  );
}

function Prepared({ now, inputs, programme, sources, typed, refused }: Pick<Props, 'now' | 'inputs' | 'programme' | 'sources' | 'typed' | 'refused'>) {
  return (
    <>
      <Disclosure summary={m.room_programme()}>
        <ol class="list-plain desk-programme">
          {programme.map((item) => (
            <li aria-current={item.id === now.item_id ? 'step' : undefined}>
              <span dir="auto">{item.title}</span>
              {item.id !== now.item_id && (
                <ActionButton action={to(deskPath(now, 'plek'))} hidden={{ van: spotOf(now), item: item.id }} label={m.room_go_here()} of={item.title} />
              )}
            </li>
          ))}
        </ol>
      </Disclosure>
      <PrepareInput
        {...{ now, inputs, sources, typed }}
        format={programme.find(({ id }) => id === now.item_id)?.format ?? null}
        problem={refused?.form === 'prepare' ? refused.problem : undefined}
      />
    </>
  );
}

function Ending({ now }: { now: RoomNow }) {
  if (now.over) return <ActionButton action={to(deskPath(now, 'zaal'))} label={m.room_open_room_again()} />;
  return (
    <Disclosure summary={m.room_close_room()}>
      <p>{m.room_close_room_text()}</p>
      <ActionButton action={to(deskPath(now, 'zaal'))} hidden={{ dicht: '1' }} label={m.room_close_room_now()} kind="danger" />
    </Disclosure>
  );
}
