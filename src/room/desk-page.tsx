import type { MeetingRow } from '#meetings/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { contributionsOf } from './contributions-of';
import { inputsOf } from './inputs-of';
import { programmeOf } from './programme-of';
import { roomNow } from './room-now';
import { sourcesOf } from './sources-of';
import { DeskPage } from './views/desk-page';
import { UnopenedDesk } from './views/unopened-desk';

/** Which form of the run sheet was refused, with what was typed in it. */
export type Refused = { problem: Problem; typed: Typed; form?: 'prepare' };

export async function deskPage(c: WebContext, meeting: MeetingRow, refused?: Refused): Promise<Response> {
  const { db, viewer, network } = c.var;
  const now = await roomNow(db, meeting.id);
  const at = `/${network.slug}/bijeenkomsten/${meeting.short}`;
  const props = {
    sheet: 'room',
    title: m.room_desk_title(),
    trail: [
      { label: m.meetings_menu(), href: to(`/${network.slug}/bijeenkomsten`) },
      { label: meeting.title, href: to(at) },
      { label: m.room_desk_title(), href: to(`${at}/regie`) },
    ],
    status: refused ? (422 as const) : (200 as const),
  };
  if (!now || now.expired) return page(c, props, <UnopenedDesk meeting={meeting} action={to(`${at}/regie/zaal`)} problem={refused?.problem} />);
  const [inputs, contributions, programme, sources, people] = await Promise.all([
    inputsOf(db, meeting.id),
    contributionsOf(db, { meetingId: meeting.id }),
    programmeOf(db, meeting.id),
    sourcesOf(db, viewer, meeting),
    inTheRoom(c, meeting.id),
  ]);
  const typed = refused?.form === 'prepare' ? refused.typed : typedOf([['id', newId()]]);
  return page(
    c,
    props,
    <DeskPage {...{ now, inputs, contributions, programme, sources, people, typed }} stream={to(`${at}/regie/stroom`)} refused={refused} />,
  );
}

async function inTheRoom(c: WebContext, meetingId: string): Promise<number> {
  const { people } = await c.var.db
    .selectFrom('room_device')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow();
  return people;
}
