import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { findEntryById } from './find-entry';
import { happened } from './happened';
import type { EntryRow } from './make-entry';
import { may } from './may';
import { saidTo } from './seen-by';
import type { Viewer } from './viewer';

/** What a report or a hiding is about: the entry itself, or one remark under it. */
export type About = { entryId: string; remarkId: string | null };
export type Refused = 'gone' | 'not_yours' | 'why';

async function find(tx: Tx, by: Viewer, about: About) {
  const entry = await findEntryById(tx, by, about.entryId);
  if (!entry || !about.remarkId) return entry && { entry, remark: null };
  const remark = await tx
    .selectFrom('remark')
    .innerJoin('entry', 'entry.id', 'remark.entry_id')
    .select(['remark.id', 'remark.author_id', 'remark.audience'])
    .where('remark.id', '=', about.remarkId)
    .where('remark.entry_id', '=', entry.id)
    .where(saidTo(by, 'remark'))
    .executeTakeFirst();
  return remark && { entry, remark };
}

const isWide = (audience: string) => audience === 'network' || audience === 'public';

/** The programme manager for the collaboration's own; the coordinator on what the whole network or everybody can read. */
export const mayModerate = (by: Viewer, entry: EntryRow, remark: { audience: string } | null): boolean =>
  may(by, 'moderate', {
    network: entry.network_id,
    collaboration: entry.collaboration_id,
    wide: isWide(entry.audience) && (!remark || isWide(remark.audience)),
  });

/** Anybody who can read something can say that it should not stand there. Said twice by one person, it stands once. */
export const report = (db: Db, by: Viewer, about: About, reason: string): Promise<Result<EntryRow, Refused>> =>
  transact(db, async (tx) => {
    const found = await find(tx, by, about);
    if (!found || !by.personId) return refuse('gone');
    if (!reason) return refuse('why', 'reden');
    const open = tx.selectFrom('report').select('id').where('entry_id', '=', about.entryId).where('settled_at', 'is', null);
    const same = await open
      .where('reported_by', '=', by.personId)
      .where((eb) => (about.remarkId ? eb('remark_id', '=', about.remarkId) : eb('remark_id', 'is', null)))
      .executeTakeFirst();
    if (!same)
      await tx.insertInto('report').values({ id: newId(), entry_id: about.entryId, remark_id: about.remarkId, reported_by: by.personId, reason }).execute();
    return ok(found.entry);
  });

/** Hides it, with a reason its author reads, and settles the reports on it. Undone by `unhide`. */
export const hide = (db: Db, by: Viewer, about: About, reason: string): Promise<Result<{ entry: EntryRow; author: string | null }, Refused>> =>
  transact(db, async (tx) => {
    const found = await find(tx, by, about);
    if (!found) return refuse('gone');
    if (!mayModerate(by, found.entry, found.remark)) return refuse('not_yours');
    if (!reason) return refuse('why', 'reden');
    const hidden = { hidden_at: new Date(), hidden_by: by.personId, hidden_reason: reason };
    if (found.remark) await tx.updateTable('remark').set(hidden).where('id', '=', found.remark.id).execute();
    else await tx.updateTable('entry').set(hidden).where('id', '=', found.entry.id).execute();
    await settle(tx, by, about, 'hidden');
    await happened(tx, found.remark ? 'remark.hidden' : 'entry.hidden', { by, entry: found.entry, audience: 'self' });
    return ok({ entry: found.entry, author: found.remark ? found.remark.author_id : found.entry.author_id });
  });

/** Shows it again. */
export const unhide = (db: Db, by: Viewer, about: About): Promise<Result<EntryRow, Refused>> =>
  transact(db, async (tx) => {
    const found = await find(tx, by, about);
    if (!found) return refuse('gone');
    if (!mayModerate(by, found.entry, found.remark)) return refuse('not_yours');
    const shown = { hidden_at: null, hidden_by: null, hidden_reason: null };
    if (found.remark) await tx.updateTable('remark').set(shown).where('id', '=', found.remark.id).execute();
    else await tx.updateTable('entry').set(shown).where('id', '=', found.entry.id).execute();
    await happened(tx, found.remark ? 'remark.unhidden' : 'entry.unhidden', { by, entry: found.entry, audience: 'self' });
    return ok(found.entry);
  });

/** The report was read and it may stand. */
export const leaveStanding = (db: Db, by: Viewer, about: About): Promise<Result<EntryRow, Refused>> =>
  transact(db, async (tx) => {
    const found = await find(tx, by, about);
    if (!found) return refuse('gone');
    if (!mayModerate(by, found.entry, found.remark)) return refuse('not_yours');
    await settle(tx, by, about, 'left');
    return ok(found.entry);
  });

const settle = (tx: Tx, by: Viewer, about: About, outcome: 'hidden' | 'left') =>
  tx
    .updateTable('report')
    .set({ settled_at: new Date(), settled_by: by.personId, outcome })
    .where('entry_id', '=', about.entryId)
    .where((eb) => (about.remarkId ? eb('remark_id', '=', about.remarkId) : eb('remark_id', 'is', null)))
    .where('settled_at', 'is', null)
    .execute();
