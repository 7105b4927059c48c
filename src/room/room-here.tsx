import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { readRoomCode } from './code';
import { type Device, deviceHere } from './device';
import { mayHear } from './guessing';
import { type RoomNow, roomByCode } from './room-now';
import { CodePage } from './views/code-page';
import { OverPage } from './views/over-page';

export type Here = { now: RoomNow; device: Device | undefined };

/**
 * The room of this address and the phone that asks, or the answer instead. A phone that is in passes without being counted; anybody else
 * hears whether a code is right as `mayHear` allows. A room that has ended is there for nobody any more.
 */
export async function roomHere(c: WebContext): Promise<Here | Response> {
  const code = readRoomCode(c.req.param('code') ?? '');
  if (!code) return unknownCode(c);
  const now = await roomByCode(c.var.db, code);
  const device = now && (await deviceHere(c, now.meeting_id));
  if (!device) {
    const heard = await mayHear(c, code, now);
    if (!heard.ok) return tooOften(c, heard.wait);
  }
  if (!now) return unknownCode(c);
  if (now.expired || (now.over && !device)) return page(c, { sheet: 'room', title: m.room_over_title(), status: 410 }, <OverPage />);
  return { now, device };
}

/** Like a page that is not there, with the field to type the code again. */
const unknownCode = (c: WebContext): Promise<Response> =>
  page(c, { sheet: 'room', title: m.room_code_title(), status: 404 }, <CodePage problems={[{ field: 'code', text: m.room_refused_code() }]} />);

export function tooOften(c: WebContext, seconds: number, code?: string): Promise<Response> {
  c.header('retry-after', String(seconds));
  return page(
    c,
    { sheet: 'room', title: m.room_code_title(), status: 429 },
    <CodePage code={code} problems={[{ field: 'code', text: m.room_refused_wait() }]} />,
  );
}
