import { type Db, transact } from '#platform/db';
import type { Mailer } from '#platform/mail';
import { type SqlBool, sql } from 'kysely';
import { entryColumns } from './find-entry';
import { answerable, writeTo } from './letters';

const after = '5 days';
const between = '7 days';
const most = 3;

/**
 * A reminder to who decides on a request that waits: after five days, then every week, three times at most. A sweep over what is due;
 * each request is locked while its letters are queued, so that two processes write them once.
 */
export const remindDeciders = (db: Db, mail: Mailer, url: string): Promise<number> =>
  transact(db, async (tx) => {
    const due = await tx
      .selectFrom('approval')
      .innerJoin('entry', 'entry.id', 'approval.entry_id')
      .innerJoin('network', 'network.id', 'entry.network_id')
      .select(entryColumns)
      .select(['approval.id as approval_id', 'approval.decider', 'network.name as network', 'network.slug'])
      .where('approval.decided_at', 'is', null)
      .where('entry.retired_at', 'is', null)
      .where('approval.reminders', '<', most)
      .where(sql<SqlBool>`coalesce(approval.reminded_at + ${between}::interval, approval.asked_at + ${after}::interval) <= now()`)
      .orderBy('approval.asked_at')
      .limit(200)
      .forUpdate('approval')
      .skipLocked()
      .execute();
    for (const { approval_id, decider, network, slug, ...entry } of due) {
      await writeTo(tx, mail, await answerable(tx, entry, decider), 'reminded', { network, url, path: `/${slug}/te-doen` });
      await tx
        .updateTable('approval')
        .set((eb) => ({ reminded_at: sql<Date>`now()`, reminders: eb('reminders', '+', 1) }))
        .where('id', '=', approval_id)
        .execute();
    }
    return due.length;
  });
