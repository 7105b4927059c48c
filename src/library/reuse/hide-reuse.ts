import { entryColumns, findEntryById, happened, type Registry, saidTo, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type SqlBool, sql } from 'kysely';
import { mayHideReuse } from './reuse-of';

const confirmed = (tx: Tx, by: Viewer, id: string) =>
  tx
    .selectFrom('reuse')
    .innerJoin('entry', 'entry.id', 'reuse.entry_id')
    .select([...entryColumns, 'reuse.person_id'])
    .where('reuse.id', '=', id)
    .where('reuse.confirmed_at', 'is not', null)
    .where('reuse.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`${saidTo(by, 'reuse', 'person_id')}`)
    .executeTakeFirst();

/** Leaves it out for everybody, or shows it again. */
export const hideReuse = (db: Db, by: Viewer, id: string, { hide, registry }: { hide: boolean; registry: Registry }): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const said = await confirmed(tx, by, id);
    const entry = said && (await findEntryById(tx, by, said.id));
    if (!entry || !(await mayHideReuse(tx, by, entry, registry))) return refuse('gone');
    await tx
      .updateTable('reuse')
      .set(hide ? { hidden_at: new Date(), hidden_by: by.personId } : { hidden_at: null, hidden_by: null })
      .where('id', '=', id)
      .execute();
    if (hide) await happened(tx, 'reuse.hidden', { by, entry, audience: 'self' });
    else await happened(tx, 'reuse.unhidden', { by, entry, audience: 'self' });
    return ok(null);
  });

/** A member takes their own words back. */
export const withdrawReuse = (db: Db, by: Viewer, id: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const said = await confirmed(tx, by, id);
    if (!said || !by.personId || said.person_id !== by.personId) return refuse('gone');
    await tx.updateTable('reuse').set({ withdrawn_at: new Date() }).where('id', '=', id).execute();
    await happened(tx, 'reuse.withdrawn', { by, entry: said, audience: 'self' });
    return ok(null);
  });
