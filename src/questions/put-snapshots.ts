import type { Tx } from '#platform/db';
import { sql } from 'kysely';

/**
 * Fills moments that lie in the past from the history of the questions: the wording and the state at the end of that day, at the
 * audience the wording had. What somebody keeps to themselves is on no agenda; on a network's agenda stands only what went beyond one
 * collaboration.
 */
export async function fillSnapshots(tx: Tx, snapshotIds: string[]): Promise<void> {
  if (!snapshotIds.length) return;
  await sql`
    insert into snapshot_question (snapshot_id, question_id, version, state, audience)
    select snapshot.id, entry.id, version.no, step.to_state, version.audience
      from snapshot
      join entry on entry.network_id = snapshot.network_id and entry.kind = 'question' and entry.retired_at is null
        and case when snapshot.collaboration_id is null then entry.audience in ('peers', 'network', 'public')
          else entry.collaboration_id = snapshot.collaboration_id and entry.audience <> 'self' end
      cross join lateral (select (snapshot.on_date + 1)::timestamp at time zone 'Europe/Amsterdam' as ended) day
      join lateral (select no, audience from question_version where question_id = entry.id and at < day.ended order by no desc limit 1) version on true
      join lateral (select to_state from question_step where question_id = entry.id and at < day.ended order by at desc, id desc limit 1) step on true
     where snapshot.id = any(${snapshotIds}::uuid[])
    on conflict do nothing`.execute(tx);
}
