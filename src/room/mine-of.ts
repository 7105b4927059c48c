import type { ReadDb } from '#platform/db';
import { contributionsOf } from './contributions-of';
import type { Device } from './device';
import { type Words, shownToSelf } from './shown-on';
import type { RoomInput } from './inputs-of';
import { valueId } from './value-id';
import type { Mine } from './views/own-corner';

/** What belongs to one phone: its own words, its dots, which value boxes it filled in. */
export async function mineOf(db: ReadDb, device: Device, inputs: RoomInput[]): Promise<Mine> {
  const asked = inputs.filter(({ kind }) => kind === 'value').map(({ id }) => ({ id, story: valueId(device.id, id) }));
  const [said, dots, stories] = await Promise.all([
    contributionsOf(db, { meetingId: device.meeting_id, deviceId: device.id }),
    db.selectFrom('room_dot').select(['input_id', 'contribution_id']).where('device_id', '=', device.id).execute(),
    asked.length
      ? db
          .selectFrom('value_story')
          .select('id')
          .where(
            'id',
            'in',
            asked.map(({ story }) => story),
          )
          .execute()
      : [],
  ]);
  const stands = new Set(stories.map(({ id }) => id));
  return {
    name: device.name,
    known: device.person_id !== null,
    words: said.filter((one) => !one.withdrawn_at).map((one): Words & { hidden: boolean } => ({ ...shownToSelf(one), hidden: one.hidden_at !== null })),
    dots: dots.map((dot) => `${dot.input_id} ${dot.contribution_id}`),
    valued: asked.filter(({ story }) => stands.has(story)).map(({ id }) => id),
  };
}
