import { locale, m, to } from '#platform/i18n';
import { time } from '#platform/time';
import { ActionButton } from '#platform/web/views/index';
import { spotOf } from '../go-to';
import { deskPath } from '../paths';
import { type RoomNow, secondsFor, stepNow } from '../room-now';
import type { Face } from '../shown-on';

/** Where the room is: the item, the step of its format, and the shared clock. */
export function NowPanel({ face, now }: { face: Face; now: RoomNow }) {
  const step = stepNow(now);
  const english = locale() === 'en';
  const name = step && ((english && step.name_en) || step.name);
  const what = step && ((english && step.what_en) || step.what);
  return (
    <section id="nu" class={`now now-${face} stack-tight`} aria-label={m.room_now()}>
      {now.over ? (
        <p class="now-item">{m.room_over_title()}</p>
      ) : (
        <>
          <p class="now-item" dir="auto">
            {now.item?.title ?? now.meeting}
          </p>
          {name && (
            <p class="now-step">
              {m.room_step({ no: now.step + 1, of: now.item?.steps.length ?? 1 })} {name}
            </p>
          )}
          {what && <p class="now-what">{what}</p>}
          <Clock now={now} />
          {face === 'desk' && <DeskTools now={now} />}
        </>
      )}
    </section>
  );
}

/**
 * Counts down from what the server said, so that phones whose clocks are wrong agree. Without scripts it says when time is up, or how
 * much there is.
 */
function Clock({ now }: { now: RoomNow }) {
  const { clock_ends_at: ends, clock_left: left } = now;
  if (ends)
    return (
      <p class="now-clock" role="timer">
        <room-clock data-left={String(Math.round((ends.getTime() - Date.now()) / 100) / 10)} data-said={String(Date.now())} data-up={m.room_clock_up()}>
          {ends.getTime() < Date.now() ? m.room_clock_up() : m.room_clock_until({ time: time(ends) })}
        </room-clock>
      </p>
    );
  const seconds = left ?? secondsFor(now);
  return seconds > 0 ? <p class="now-clock now-still">{minutes(seconds)}</p> : null;
}

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function DeskTools({ now }: { now: RoomNow }) {
  const tool = (deed: string, label: string) => <ActionButton action={to(deskPath(now, 'klok'))} hidden={{ wat: deed }} label={label} />;
  const go = (where: string, label: string) => <ActionButton action={to(deskPath(now, 'plek'))} hidden={{ van: spotOf(now), naar: where }} label={label} />;
  return (
    <>
      <div class="row">
        {now.clock_ends_at ? tool('pauze', m.room_clock_pause()) : tool('start', m.room_clock_start())}
        {tool('erbij', m.room_clock_more())}
        {tool('opnieuw', m.room_clock_reset())}
      </div>
      <div class="row">
        {go('vorige', m.room_previous())}
        {go('volgende', m.room_next())}
      </div>
    </>
  );
}
