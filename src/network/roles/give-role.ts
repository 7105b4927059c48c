import { happened, outsider, type RoleKind } from '#entries/index';
import type { Tx } from '#platform/db';
import { newId } from '#platform/id';
import { type RolePlace, roleRow } from './role';

type Given = { to: string; kind: RoleKind; givenBy: string | null; place: RolePlace; placeName: string };

/** The row and the happening, told of who now holds the role; that they may have it, and want it, has been seen to. Held already: nothing. */
export async function giveRole(tx: Tx, { to, kind, givenBy, place, placeName }: Given): Promise<void> {
  const made = await tx
    .insertInto('role')
    .values({ id: newId(), person_id: to, given_by: givenBy, ...roleRow(kind, place) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return;
  const by = { ...outsider, personId: to };
  await happened(tx, 'role.given', { by, network: place.networkId, collaboration: place.collaborationId, details: { role: kind, place: placeName } });
}
