import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { saidTo, seenBy } from './seen-by';
import type { Viewer } from './viewer';

/** What a viewer took back themselves, so that they can put it back. */
export const retractedHere = (db: ReadDb, viewer: Viewer, networkId: string, short: string) =>
  db
    .selectFrom('entry')
    .select(['title', 'short'])
    .where('network_id', '=', networkId)
    .where('short', '=', short)
    .where('retired_by', '=', viewer.personId)
    .executeTakeFirst();

/** The latest 200 things somebody made in a network, taken back or not. */
export const myEntries = (db: ReadDb, viewer: Viewer, networkId: string) =>
  db
    .selectFrom('entry')
    .leftJoin('approval', (join) => join.onRef('approval.entry_id', '=', 'entry.id').on('approval.decided_at', 'is', null))
    .select(['entry.short', 'entry.kind', 'entry.title', 'entry.audience', 'entry.changed_at', 'entry.retired_at', 'approval.to_audience'])
    .select((eb) =>
      eb
        .selectFrom('approval as answered')
        .select('answered.reply')
        .whereRef('answered.entry_id', '=', 'entry.id')
        .where('answered.granted', '=', false)
        .orderBy('answered.decided_at', 'desc')
        .limit(1)
        .as('declined_because'),
    )
    .where('entry.network_id', '=', networkId)
    .where('entry.author_id', '=', viewer.personId)
    .orderBy('entry.changed_at', 'desc')
    .limit(200)
    .execute();

/** Requests this viewer decides on and reports they moderate, oldest first: who waits longest is helped first. */
export async function waitingFor(db: ReadDb, viewer: Viewer, networkId: string) {
  const managed = sql<SqlBool>`entry.collaboration_id = any(${viewer.managed}::uuid[])`;
  const coordinated = sql<SqlBool>`${viewer.coordinated.includes(networkId)}`;
  const approvals = await db
    .selectFrom('approval')
    .innerJoin('entry', 'entry.id', 'approval.entry_id')
    .select(['entry.short', 'entry.kind', 'entry.title', 'approval.to_audience', 'approval.note', 'approval.asked_at'])
    .where('entry.network_id', '=', networkId)
    .where('approval.decided_at', 'is', null)
    .where(seenBy(viewer))
    .where(sql<SqlBool>`case approval.decider when 'coordinator' then ${coordinated} else ${managed} end`)
    .orderBy('approval.asked_at')
    .limit(200)
    .execute();
  const reports = await db
    .selectFrom('report')
    .innerJoin('entry', 'entry.id', 'report.entry_id')
    .leftJoin('remark', 'remark.id', 'report.remark_id')
    .select(['entry.short', 'entry.kind', 'entry.title', 'report.reason', 'report.reported_at', 'report.remark_id', 'remark.text as remark'])
    .where('entry.network_id', '=', networkId)
    .where('report.settled_at', 'is', null)
    .where(seenBy(viewer))
    .where(sql<SqlBool>`(report.remark_id is null or (remark.withdrawn_at is null and ${saidTo(viewer, 'remark')}))`)
    .where(
      sql<SqlBool>`(${managed} or (${coordinated} and entry.audience in ('network', 'public')
        and coalesce(remark.audience in ('network', 'public'), true)))`,
    )
    .orderBy('report.reported_at')
    .limit(200)
    .execute();
  return { approvals, reports };
}

export type Waiting = Awaited<ReturnType<typeof waitingFor>>;
export type MyEntry = Awaited<ReturnType<typeof myEntries>>[number];
