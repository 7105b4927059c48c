import { randomInt } from 'node:crypto';
import type { Audience } from '#entries/index';
import type { Db } from '#platform/db';
import { newId, newShort } from '#platform/id';
import type { Village } from '../../test/village';
import type { InputKind } from './becoming';

// The signs a code can have.
const codeOf = (): string => Array.from({ length: 6 }, () => 'CDFGHJKMNPQRTVWXY3467'[randomInt(21)]).join('');

/** A meeting of Duindorp that Cora coordinates and Gijs was asked to lead, with a room in which things can be said. */
export async function meetingDay(db: Db, v: Village, audience: Audience = 'network') {
  const id = newId();
  const short = newShort();
  const title = 'Leerdag aan zee';
  const starts = new Date(Date.now() - 3 * 3_600_000);
  await db.insertInto('entry').values({ id, short, network_id: v.networks.duin, kind: 'meeting', title, author_id: v.people.cora, audience }).execute();
  await db.insertInto('meeting').values({ entry_id: id, starts_at: starts, ends_at: new Date(), place: 'Strandhuis', purpose: 'Samen leren.' }).execute();
  await db.insertInto('meeting_leader').values({ meeting_id: id, person_id: v.people.gijs }).execute();
  const itemId = newId();
  await db.insertInto('meeting_item').values({ id: itemId, meeting_id: id, starts_at: starts, minutes: 60, title: 'Dialoogtafels' }).execute();
  await db
    .insertInto('room')
    .values({ meeting_id: id, code: codeOf(), expires_at: new Date(Date.now() + 3_600_000) })
    .execute();
  let position = 0;
  return {
    id,
    short,
    path: `/duin/bijeenkomsten/${short}`,
    /** something asked in the room */
    async asks(kind: InputKind, told: Audience = 'peers', about: string | null = null) {
      const input = {
        id: newId(),
        meeting_id: id,
        item_id: itemId,
        position: position++,
        kind,
        question: `Gevraagd: ${kind}`,
        audience: told,
        entry_id: about,
      };
      await db
        .insertInto('room_input')
        .values({ ...input, opened_at: new Date() })
        .execute();
      return input.id;
    },
    /** somebody says it, from a phone that joined under a name or under none */
    async says(inputId: string, text: string, personId: string | null = null) {
      const device = newId();
      await db
        .insertInto('room_device')
        .values({ id: device, meeting_id: id, token_hash: newShort(20), person_id: personId })
        .execute();
      const said = { id: newId(), meeting_id: id, input_id: inputId, device_id: device, text };
      await db.insertInto('contribution').values(said).execute();
      return { id: said.id, device };
    },
    async attended(personId: string) {
      await db.insertInto('meeting_sign_up').values({ meeting_id: id, person_id: personId, seated: true, attended_at: new Date() }).execute();
    },
  };
}
export type MeetingDay = Awaited<ReturnType<typeof meetingDay>>;
