import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../database';

const { db } = await testDatabase();

test('a test file has a migrated database of its own', async () => {
  const { rows } = await sql<{ name: string; extension: string }>`
    select current_database() as name, (select extname from pg_extension where extname = 'pg_trgm') as extension`.execute(db);
  expect(rows[0]?.name).toMatch(/^zandkorrel_test_/);
  expect(rows[0]?.extension).toBe('pg_trgm');
});
