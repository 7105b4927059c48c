import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { EntryRow } from './make-entry';
import { may } from './may';
import { mayModerate } from './moderate';
import { nameFor } from './name-for';
import { saidTo, seenBy } from './seen-by';
import type { Viewer } from './viewer';

/** Hidden and withdrawn remarks are still there for who wrote them and for who moderates; the view says which they are. */
function standing(viewer: Viewer, moderates: boolean) {
  const mine = sql<SqlBool>`remark.author_id = ${viewer.personId}::uuid`;
  const hidden = moderates ? sql<SqlBool>`true` : sql<SqlBool>`(remark.hidden_at is null or ${mine})`;
  return sql<SqlBool>`((remark.withdrawn_at is null or ${mine}) and ${hidden})`;
}

/**
 * What hangs on any entry, in one statement: the discussion as this viewer may read it, links both ways to what they may see, and
 * the open request for a wider audience. Beside it, what the viewer may do.
 */
export async function entryPanel(db: ReadDb, viewer: Viewer, entry: EntryRow, own = false) {
  const mine = own || (viewer.personId !== null && entry.author_id === viewer.personId);
  const place = { network: entry.network_id, collaboration: entry.collaboration_id, own: mine };
  const mayHide = mayModerate(viewer, entry, null);
  const found = await db
    .selectFrom('entry')
    .select((eb) => [
      'entry.hidden_at',
      'entry.hidden_reason',
      jsonArrayFrom(
        eb
          .selectFrom('remark')
          .leftJoin('person', 'person.id', 'remark.author_id')
          .select([
            'remark.id',
            'remark.text',
            'remark.audience',
            'remark.made_at',
            'remark.author_id',
            'remark.withdrawn_at',
            'remark.hidden_at',
            'remark.hidden_reason',
            nameFor(viewer, 'person', sql<string>`entry.network_id`).as('author'),
          ])
          .whereRef('remark.entry_id', '=', 'entry.id')
          .where(saidTo(viewer, 'remark'))
          .where(standing(viewer, mayHide))
          .orderBy('remark.made_at')
          .limit(500),
      ).as('remarks'),
      jsonArrayFrom(
        eb
          .selectFrom('link')
          .innerJoin('entry as other', (join) => join.on(sql<SqlBool>`other.id = case when link.from_id = entry.id then link.to_id else link.from_id end`))
          .select(['link.kind', 'other.short', 'other.kind as entry_kind', 'other.title', sql<boolean>`link.from_id = entry.id`.as('outward')])
          .where(sql<SqlBool>`(link.from_id = entry.id or link.to_id = entry.id)`)
          .where(seenBy(viewer, 'other'))
          .orderBy('link.made_at')
          .limit(200),
      ).as('links'),
      jsonObjectFrom(
        eb
          .selectFrom('approval')
          .select(['approval.id', 'approval.to_audience', 'approval.decider', 'approval.note', 'approval.asked_at'])
          .whereRef('approval.entry_id', '=', 'entry.id')
          .where('approval.decided_at', 'is', null),
      ).as('asked'),
    ])
    .where('entry.id', '=', entry.id)
    .where(seenBy(viewer))
    .executeTakeFirst();
  const { asked = null, ...rest } = found ?? { remarks: [], links: [], hidden_at: null, hidden_reason: null };
  const decider = asked?.decider === 'coordinator' ? 'approve_for_network' : 'approve_for_collaboration';
  const mayDecide = asked !== null && may(viewer, decider, place);
  const mayRaise = may(viewer, 'raise', place);
  return {
    ...rest,
    entry,
    /** only who asked or decides knows of the request */
    asked: mayRaise || mayDecide ? asked : null,
    mayDecide,
    mayRaise,
    mayHide,
    mayRespond: may(viewer, 'respond', { network: entry.network_id }),
    mayReport: viewer.personId !== null && !mine,
    personId: viewer.personId,
  };
}

export type EntryPanelData = Awaited<ReturnType<typeof entryPanel>>;
