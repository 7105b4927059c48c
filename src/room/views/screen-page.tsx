import { m, to } from '#platform/i18n';
import { PageHead } from '#platform/web/views/page-head';
import { QrCode } from '#platform/web/views/index';
import type { Shell } from '#platform/web/views/index';
import { raw } from 'hono/html';
import { spelled } from '../code';
import type { Contribution } from '../contributions-of';
import type { RoomInput } from '../inputs-of';
import { LiveRoom } from '../live/index';
import { hallPath } from '../paths';
import type { RoomNow } from '../room-now';
import { NowPanel } from './now-panel';
import { RoomInputs } from './room-inputs';

type Props = { shell: Shell; title: string; now: RoomNow; inputs: RoomInput[]; contributions: Contribution[]; stream: string; address: string };

/** The screen on the wall: without the furniture of a page, to be read from the back of a hall. */
export function ScreenPage({ shell, title, now, inputs, contributions, stream, address }: Props) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={shell.locale}>
        <PageHead title={title} shell={shell} sheet="room" />
        <body class="screen">
          <main id="content" class="screen-main">
            <h1 class="screen-meeting" dir="auto">
              {now.meeting}
            </h1>
            <LiveRoom stream={stream} number={now.last_number}>
              <NowPanel face="screen" now={now} />
              <RoomInputs face="screen" {...{ now, inputs, contributions }} />
            </LiveRoom>
            <noscript>
              <a href={to(hallPath(now, 'scherm'))}>{m.room_refresh()}</a>
            </noscript>
            {!now.over && <Door now={now} address={address} />}
          </main>
        </body>
      </html>
    </>
  );
}

/** How to come in: for a camera, and for who types. */
function Door({ now, address }: { now: RoomNow; address: string }) {
  return (
    <aside class="screen-door" aria-label={m.room_door()}>
      <QrCode text={address + to(hallPath(now))} label={m.room_qr({ address: address + to(hallPath(now)) })} />
      <p>
        <span>{`${address.replace(/^https?:\/\//, '')}${to('/meedoen')}`}</span>
        <strong>{spelled(now.code)}</strong>
      </p>
    </aside>
  );
}
