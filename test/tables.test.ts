import { sql } from 'kysely';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testDatabase } from './database';
import { schemaText } from '#platform/db/schema-text';
import { codeOf, filesOf, read, root } from './source';

const { db } = await testDatabase();
const source = filesOf('src').filter((file) => !file.test);

/** table → the module that owns it, read from the modules' own `tables.ts` */
const owners = new Map(
  source
    .filter((file) => file.path.endsWith('/tables.ts'))
    .flatMap((file) => {
      const declared = file.text.split('interface Database {')[1] ?? '';
      return [...declared.matchAll(/^\s+([a-z_]+): /gm)].map((found) => [found[1] ?? '', file.module] as const);
    }),
);
/** tables a library writes, never a line of ours */
const keptByLibraries = ['credential'];

describe('tables', () => {
  test('every table of the database is owned by exactly one module', async () => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'migration%' order by 1`.execute(db);
    expect(rows.map(({ name }) => name)).toEqual([...owners.keys(), ...keptByLibraries].sort());
  });

  test('the types name exactly the columns that stand', async () => {
    const { rows } = await sql<{
      name: string;
      columns: string[];
    }>`select table_name as name, array_agg(column_name::text order by column_name::text collate "C") as columns
      from information_schema.columns where table_schema = 'public' group by 1`.execute(db);
    const standing = new Map(rows.map(({ name, columns }) => [name, columns]));
    for (const file of source.filter((one) => one.path.endsWith('/tables.ts'))) {
      const interfaces = new Map([...file.text.matchAll(/export interface (\w+) \{\n([\s\S]*?)\n\}/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
      for (const [, table, type] of file.text.matchAll(/^ {4}([a-z_]+): (\w+);/gm)) {
        const columns = [...(interfaces.get(type ?? '') ?? '').matchAll(/^ {2}([a-z_]+): /gm)].map((found) => found[1] ?? '').sort();
        expect(columns, table).toEqual(standing.get(table ?? ''));
      }
    }
  });

  test('a table is written only by the module that owns it, in raw SQL too', () => {
    const built = /\b(?:insertInto|updateTable|deleteFrom|mergeInto|door)\(\s*'([a-z_]+)/g;
    const raw = /\b(?:insert\s+into|delete\s+from|update|merge\s+into|truncate(?:\s+table)?)\s+([a-z_]+)/gi;
    const strangers = source.flatMap((file) =>
      [...codeOf(file.text).matchAll(built), ...codeOf(file.text).matchAll(raw)]
        .map((found) => found[1] ?? '')
        .filter((table) => owners.has(table) && owners.get(table) !== file.module)
        .map((table) => `${file.path} writes ${table}, which ${owners.get(table)} owns`),
    );
    expect(strangers).toEqual([]);
  });

  test('schema.sql is what the migrations make', async () => {
    const text = await schemaText(db);
    if (process.env.WRITE_SCHEMA) writeFileSync(join(root, 'schema.sql'), text);
    expect(text, 'npm run schema writes it anew').toBe(read('schema.sql'));
  });
});
