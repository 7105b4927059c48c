export type { Database, Db, ReadDb, Tx } from './database';
export { transact } from './database';
export { migrate } from './migrate';
export { type OpenDatabase, openDatabase } from './open';
