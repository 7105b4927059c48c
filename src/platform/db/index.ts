export type { Database, Db, ReadDb, Tx } from './database';
export { transact } from './database';
export { hear } from './hear';
export { migrate } from './migrate';
export { type OpenDatabase, openBeside, openDatabase } from './open';
