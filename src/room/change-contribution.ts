import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { standingInput, refusalOf, type SayRefusal, unfit } from './contribute';
import type { Device } from './device';
import { changed } from './live/changed';

/** Other words for what one said oneself, as long as the input is open. */
export const changeContribution = (db: Db, device: Device, { id, text }: { id: string; text: string }): Promise<Result<{ inputId: string }, SayRefusal>> =>
  transact(db, async (tx) => {
    const own = await ownWords(tx, device, id);
    if (!own.ok) return own;
    const refused = unfit(own.value, { text, sectionId: own.value.section_id });
    if (refused) return refused;
    await tx.updateTable('contribution').set({ text }).where('id', '=', id).execute();
    await changed(tx, device.meeting_id, 'contribution', id);
    return ok({ inputId: own.value.input_id });
  });

/** Takes back what one said oneself. Others that were merged into it stay, under the oldest of them. */
export const withdrawContribution = (db: Db, device: Device, id: string): Promise<Result<{ inputId: string }, SayRefusal>> =>
  transact(db, async (tx) => {
    const own = await ownWords(tx, device, id);
    if (!own.ok) return own;
    const heir = await heirOf(tx, id);
    await tx
      .updateTable('contribution')
      .set({ withdrawn_at: new Date(), merged_into: heir ?? own.value.merged_into })
      .where('id', '=', id)
      .execute();
    if (heir) await changed(tx, device.meeting_id, 'contribution', heir);
    if (own.value.merged_into) await changed(tx, device.meeting_id, 'contribution', own.value.merged_into);
    await changed(tx, device.meeting_id, 'contribution', id);
    return ok({ inputId: own.value.input_id });
  });

async function ownWords(tx: Tx, device: Device, id: string) {
  const said = await tx
    .selectFrom('contribution')
    .select(['input_id', 'section_id', 'merged_into'])
    .where('id', '=', id)
    .where('device_id', '=', device.id)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const input = said && (await standingInput(tx, device.meeting_id, said.input_id));
  if (!said || !input) return refuse('gone' as const, 'tekst');
  return refusalOf(input, false) ?? ok({ ...said, kind: input.kind });
}

/** Puts the oldest of what was merged into this one in its place. */
async function heirOf(tx: Tx, id: string): Promise<string | undefined> {
  const heir = await tx
    .selectFrom('contribution')
    .select('id')
    .where('merged_into', '=', id)
    .where('withdrawn_at', 'is', null)
    .orderBy('made_at')
    .executeTakeFirst();
  if (!heir) return undefined;
  await tx.updateTable('contribution').set({ merged_into: heir.id }).where('merged_into', '=', id).where('id', '<>', heir.id).execute();
  await tx.updateTable('contribution').set({ merged_into: null }).where('id', '=', heir.id).execute();
  return heir.id;
}
