import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { standingInput, refusalOf } from './contribute';
import type { Device } from './device';
import { mostOf } from './kinds';
import { changed } from './live/changed';

export type Dot = { inputId: string; contributionId: string };
type DotRefusal = 'gone' | 'over' | 'closed' | 'no_dots';

/** Puts a dot: one on each thing, and as many as there are to give. Given twice it is given once. */
export const giveDot = (db: Db, device: Device, dot: Dot): Promise<Result<null, DotRefusal>> =>
  transact(db, async (tx) => {
    const input = await dotsHere(tx, device, dot);
    if (!input.ok) return input;
    const given = await tx
      .selectFrom('room_dot')
      .select(sql<number>`(count(*) filter (where contribution_id <> ${dot.contributionId}))::int`.as('elsewhere'))
      .where('input_id', '=', dot.inputId)
      .where('device_id', '=', device.id)
      .executeTakeFirstOrThrow();
    const most = mostOf(input.value);
    if (most !== null && given.elsewhere >= most) return refuse('no_dots');
    await tx
      .insertInto('room_dot')
      .values({ input_id: dot.inputId, contribution_id: dot.contributionId, device_id: device.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // Its row is drawn in its own input and in each where dots are put on it.
    await changed(tx, device.meeting_id, 'contribution', dot.contributionId);
    return ok(null);
  });

export const takeDotBack = (db: Db, device: Device, dot: Dot): Promise<Result<null, DotRefusal>> =>
  transact(db, async (tx) => {
    const input = await dotsHere(tx, device, dot);
    if (!input.ok) return input;
    await tx
      .deleteFrom('room_dot')
      .where('input_id', '=', dot.inputId)
      .where('contribution_id', '=', dot.contributionId)
      .where('device_id', '=', device.id)
      .execute();
    await changed(tx, device.meeting_id, 'contribution', dot.contributionId);
    return ok(null);
  });

async function dotsHere(tx: Tx, device: Device, { inputId, contributionId }: Dot) {
  await tx.selectFrom('room_device').select('id').where('id', '=', device.id).forUpdate().execute();
  const input = await standingInput(tx, device.meeting_id, inputId);
  if (input?.kind !== 'dots') return refuse('gone' as const);
  const refused = refusalOf(input, false);
  if (refused) return refused;
  const target = await tx
    .selectFrom('contribution')
    .select('id')
    .where('id', '=', contributionId)
    .where('input_id', '=', input.of_input_id)
    .where('withdrawn_at', 'is', null)
    .where('hidden_at', 'is', null)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  return target ? ok(input) : refuse('gone' as const);
}
