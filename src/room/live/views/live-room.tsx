import type { Child } from 'hono/jsx';
import { m } from '#platform/i18n';

type Props = {
  /** where this page's stream is, with its language: `to(…)` */
  stream: string;
  /** `last_number` of the room as it was read before anything else on this page, so that nothing falls in between */
  number: number;
  children?: Child;
};

/**
 * Stands around everything on a page that changes by itself. Without scripts it is only the page as it was when it was asked for. The
 * words of the forms that are queued stand here once, not at each form.
 */
export function LiveRoom({ stream, number, children }: Props) {
  return (
    <live-room
      data-stream={stream}
      data-number={String(number)}
      data-fresh={m.room_live_fresh()}
      data-behind={m.room_live_behind()}
      data-one={m.room_live_one()}
      data-many={m.room_live_many({ count: '#' })}
      data-sending={m.room_live_sending()}
      data-sent={m.room_live_sent()}
      data-waiting={m.room_live_waiting()}
      data-refused={m.room_live_refused()}
      data-gone={m.room_live_gone()}
      data-change={m.room_live_change()}
      data-drop={m.room_live_drop()}
    >
      <p class="live-state" role="status" />
      <p class="live-news visually-hidden" role="status" />
      {children}
    </live-room>
  );
}
