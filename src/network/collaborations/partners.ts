import { happened, may, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { whereIs } from '../roles/where';
import { makeOrganisationRow, type NewOrganisation } from '../organisations/save-organisation';

type Partner = { networkId: string; collaborationId: string; organisationId: string };

/** Adds an organisation to the partners. For who shapes the collaboration. Already a partner: nothing happens. */
export const addPartner = (
  db: Db,
  by: Viewer,
  { networkId, collaborationId, organisationId }: Partner,
): Promise<Result<null, 'not_yours' | 'organisation_unknown'>> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_collaboration', { network: networkId, collaboration: collaborationId })) return refuse('not_yours');
    const known = await tx.selectFrom('organisation').select('name').where('id', '=', organisationId).executeTakeFirst();
    if (!known) return refuse('organisation_unknown', 'organisatie');
    const row = { collaboration_id: collaborationId, organisation_id: organisationId };
    const made = await tx
      .insertInto('partnership')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('organisation_id')
      .executeTakeFirst();
    const details = { organisation: known.name, place: (await whereIs(tx, networkId, collaborationId))?.collaboration?.name ?? '' };
    if (made) await happened(tx, 'partner.added', { by, network: networkId, collaboration: collaborationId, details });
    return ok(null);
  });

/** Makes an organisation and a partner of it, in one go. */
export const addNewPartner = (
  db: Db,
  by: Viewer,
  { networkId, collaborationId, said }: Omit<Partner, 'organisationId'> & { said: NewOrganisation },
): Promise<Result<null, 'not_yours' | 'organisation_unknown' | 'address_taken' | 'address_empty'>> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_collaboration', { network: networkId, collaboration: collaborationId })) return refuse('not_yours');
    const made = await makeOrganisationRow(tx, said);
    if (!made.ok) return { ...made, field: 'naam' };
    return addPartner(tx, by, { networkId, collaborationId, organisationId: said.id });
  });

export const removePartner = (db: Db, by: Viewer, { networkId, collaborationId, organisationId }: Partner): Promise<Result<null, 'not_yours'>> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_collaboration', { network: networkId, collaboration: collaborationId })) return refuse('not_yours');
    const gone = await tx
      .deleteFrom('partnership')
      .where('collaboration_id', '=', collaborationId)
      .where('organisation_id', '=', organisationId)
      .returning('organisation_id')
      .executeTakeFirst();
    const known = await tx.selectFrom('organisation').select('name').where('id', '=', organisationId).executeTakeFirst();
    const details = { organisation: known?.name ?? '', place: (await whereIs(tx, networkId, collaborationId))?.collaboration?.name ?? '' };
    if (gone) await happened(tx, 'partner.removed', { by, network: networkId, collaboration: collaborationId, details });
    return ok(null);
  });

/** Organisations that are not a partner yet, those of this network first. */
export const possiblePartners = (db: ReadDb, networkId: string, collaborationId: string) =>
  db
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name'])
    .where(sql<boolean>`not exists (select from partnership where collaboration_id = ${collaborationId} and organisation_id = organisation.id)`)
    .orderBy(sql`exists (select from partnership join network_collaboration using (collaboration_id)
      where organisation_id = organisation.id and network_id = ${networkId}) desc`)
    .orderBy(sql`organisation.name collate "und-x-icu"`)
    .limit(mostChoices)
    .execute();

// More than this nobody finds in a list; such an organisation is typed as a new one.
const mostChoices = 1000;
