import { type Db, openDatabase } from '#platform/db';
import { type Config, readConfig } from '../config';
import { migrateDatabase, provideDatabase } from './database';
import { type Life, live } from './life';

export type Tools = Pick<Life, 'say'> & { args: string[]; config: Config; db: Db; url: string };

/**
 * A command on the database, also while the application runs. `work` answers the exit code; it throws CannotStart for what the
 * person who typed the command can put right.
 */
export const command = (work: (tools: Tools) => Promise<number>): Promise<void> =>
  live(async (life) => {
    const config = readConfig(process.env, process.env.BASE_URL ? 'serve' : 'demo');
    const url = await provideDatabase(config, life, { share: true });
    const { db, close } = openDatabase(url, 2);
    life.atEnd(close);
    await migrateDatabase(db, life.say);
    life.end(await work({ say: life.say, args: process.argv.slice(2), config, db, url }));
  });
