import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Db } from './database';

// The files are part of the build, so that what runs is what was tested.
const files = import.meta.glob<string>('../../../migrations/*.sql', { query: '?raw', import: 'default', eager: true });

const migrations = (): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(/^.*\/|\.sql$/g, ''),
      {
        up: (db) =>
          sql
            .raw(text)
            .execute(db)
            .then(() => undefined),
      },
    ]),
  );

/**
 * Brings the database to today's schema, all in one transaction under a lock: a migration that is broken off leaves nothing behind.
 * Throws with the name of the migration that failed.
 */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations() },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === 'Error');
  if (error) throw new Error(`migration ${failed?.migrationName ?? ''} failed`, { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}
