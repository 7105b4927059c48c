import type { Kysely, Transaction } from 'kysely';

/** Every module adds its own tables to this interface (declaration merging in its `tables.ts`). */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Database {}

/** What pages get: they can read and nothing else. */
export type ReadDb = Pick<Kysely<Database>, 'selectFrom' | 'with' | 'executeQuery' | 'getExecutor'>;

/** What deeds get. */
export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

/** Runs `work` in one transaction; joins the running one, so that a deed can be part of a larger deed. */
export const transact = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => (db.isTransaction ? work(db as Tx) : db.transaction().execute(work));
