import { sql } from 'kysely';
import type { Db } from './database';

type Column = { table: string; column: string; type: string; required: boolean; standard: string | null; generated: string | null };
type Named = { table: string; definition: string };

/** Today's schema as one reads it, written from the catalogue and the same on every PostgreSQL: the migrations say how it came to be. */
export async function schemaText(db: Db): Promise<string> {
  const types = await sql<{ name: string; labels: string[] }>`
    select typname as name, array_agg(enumlabel::text order by enumsortorder) as labels from pg_enum join pg_type on pg_type.oid = enumtypid group by 1 order by 1`.execute(
    db,
  );
  const columns = await sql<Column>`
    select relname as "table", attname as "column", format_type(atttypid, atttypmod) as type, attnotnull as required,
      case when attgenerated = '' then pg_get_expr(adbin, adrelid) end as standard,
      case when attgenerated <> '' then pg_get_expr(adbin, adrelid) when attidentity <> '' then 'identity' end as generated
    from pg_attribute join pg_class on pg_class.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped and relname not like 'migration%'
    order by relname collate "C", attnum`.execute(db);
  const constraints = await sql<Named>`
    select conrelid::regclass::text as "table", 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid::regclass::text not like 'migration%'
    order by conrelid::regclass::text collate "C", contype = 'p' desc, conname collate "C"`.execute(db);
  const indexes = await sql<Named>`
    select tablename as "table", indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename not like 'migration%' and indexname not in (select conname from pg_constraint)
    order by tablename collate "C", indexname collate "C"`.execute(db);

  const of = (named: { rows: Named[] }, table: string) =>
    named.rows.filter((row) => row.table === table).map((row) => row.definition.replaceAll('public.', ''));
  const tables = [...new Set(columns.rows.map((column) => column.table))].map((table) => {
    const lines = [...columns.rows.filter((column) => column.table === table).map(columnText), ...of(constraints, table)];
    return [`create table ${table} (\n  ${lines.join(',\n  ')}\n);`, ...of(indexes, table).map((index) => `${index};`)].join('\n');
  });
  const enums = types.rows.map(({ name, labels }) => `create type ${name} as enum (${labels.map((label) => `'${label}'`).join(', ')});`);
  return `${['-- Written by `npm run schema` from the migrations. Read it; change it through a migration.', ...enums, ...tables].join('\n\n')}\n`;
}

function columnText({ column, type, required, standard, generated }: Column): string {
  const made = generated === 'identity' ? ' generated always as identity' : generated ? ` generated always as (${generated}) stored` : '';
  return `${column} ${type}${required ? ' not null' : ''}${standard ? ` default ${standard}` : ''}${made}`;
}
