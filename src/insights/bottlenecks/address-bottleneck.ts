import { happened, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { entryOf, insightToSteer } from '../insight-to-steer';

export type Address = { id: string; insightId: string; organisationId: string; rule: string; note: string };
export type AddressRefusal = 'gone' | 'not_yours' | 'no_bottleneck' | 'no_party' | 'no_rule' | 'already_addressed';

/**
 * Puts a bottleneck before a party that sets rules or money, naming the rule. It decides nothing about who may read: a bottleneck that is
 * shared among peers reaches the party when its owner raises it, and only then.
 */
export const addressBottleneck = (db: Db, by: Viewer, address: Address): Promise<Result<null, AddressRefusal>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, address.insightId);
    if (!found.ok) return found;
    const insight = found.value;
    if (insight.kind !== 'bottleneck') return refuse('no_bottleneck');
    if (!address.rule) return refuse('no_rule', 'regel');
    const party = await tx
      .selectFrom('national_party')
      .select('organisation_id')
      .where('network_id', '=', insight.network_id)
      .where('organisation_id', '=', address.organisationId)
      .executeTakeFirst();
    if (!party) return refuse('no_party', 'partij');
    // Locked through the insight: two who put it before the same party at once are one.
    const standing = await tx
      .selectFrom('bottleneck_address')
      .select('id')
      .where('insight_id', '=', insight.id)
      .where('organisation_id', '=', party.organisation_id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (standing) return standing.id === address.id ? ok(null) : refuse('already_addressed', 'partij');
    // The form of one that was taken back, sent once more, puts it before them anew.
    const used = await tx.selectFrom('bottleneck_address').select('id').where('id', '=', address.id).executeTakeFirst();
    const id = used ? newId() : address.id;
    await tx
      .insertInto('bottleneck_address')
      .values({ id, insight_id: insight.id, organisation_id: party.organisation_id, rule: address.rule, note: address.note, by_id: by.personId })
      .execute();
    await happened(tx, 'bottleneck.addressed', { by, entry: entryOf(insight) });
    return ok(null);
  });

/** Takes it back; what the party answered meanwhile goes along. It can be put before them anew. */
export const withdrawAddress = (db: Db, by: Viewer, { insightId, id }: { insightId: string; id: string }): Promise<Result<null, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, insightId);
    if (!found.ok) return found;
    const gone = await tx
      .updateTable('bottleneck_address')
      .set({ withdrawn_at: sql<Date>`now()` })
      .where('id', '=', id)
      .where('insight_id', '=', insightId)
      .where('withdrawn_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!gone) return refuse('gone');
    await happened(tx, 'bottleneck.address_withdrawn', { by, entry: entryOf(found.value) });
    return ok(null);
  });
