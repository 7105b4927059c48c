import type { Tx } from '#platform/db';
import type { LinkKind } from './tables';
import type { Viewer } from './viewer';

/** `from` is the younger or the smaller: it grew out of, supports, answers, was split from … `to`. Said twice is said once. */
export async function linkEntries(tx: Tx, by: Viewer, from: string, to: string, kind: LinkKind): Promise<void> {
  await tx
    .insertInto('link')
    .values({ from_id: from, to_id: to, kind, made_by: by.personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes that back. Part of a deed that has asked whether the viewer may; the happening of that deed keeps what was. */
export async function unlinkEntries(tx: Tx, from: string, to: string, kind: LinkKind): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('link').where('from_id', '=', from).where('to_id', '=', to).where('kind', '=', kind).executeTakeFirst();
  return numDeletedRows > 0n;
}
