import { type Insertable, sql } from 'kysely';
import type { Database, ReadDb, Tx } from './database';

type Table = keyof Database & string;
type Column<T extends Table> = keyof Database[T] & string;

/** A row as JSON knows it: dates are text, so that what stood and what comes can be laid side by side. */
export type PlainRow = Record<string, unknown>;

/** The way in for rows that were made elsewhere: a file, another installation. Only the module that owns the table opens one. */
export type Door<T extends Table = Table> = {
  table: T;
  key: string[];
  put(tx: Tx, rows: Insertable<Database[T]>[]): Promise<void>;
  change(tx: Tx, rows: PlainRow[]): Promise<void>;
  standing(db: ReadDb, keys: PlainRow[]): Promise<PlainRow[]>;
};

/**
 * `put` writes any number of rows in one statement (one JSON parameter, so no limit on their number); a row whose key stands
 * already gets the given columns and keeps the others. `change` gives rows that stand their key's new values, only the columns they
 * name. `standing` reads rows back by their keys.
 */
export function door<T extends Table>(table: T, ...key: [Column<T>, ...Column<T>[]]): Door<T> {
  const names = (columns: string[]) => sql.join(columns.map((column) => sql.ref(column)));
  return {
    table,
    key,
    async put(tx, rows) {
      for (const [columns, alike] of byColumns(rows)) {
        const rest = columns.filter((column) => !(key as string[]).includes(column));
        const taken = rest.length ? sql`update set ${sql.join(rest.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}` : sql`nothing`;
        await sql`insert into ${sql.table(table)} (${names(columns)})
          select ${names(columns)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(alike)}::jsonb)
          on conflict (${names(key)}) do ${taken}`.execute(tx);
      }
    },
    async change(tx, rows) {
      for (const [columns, alike] of byColumns(rows)) {
        const rest = columns.filter((column) => !(key as string[]).includes(column));
        await sql`update ${sql.table(table)} standing set ${sql.join(rest.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`))}
          from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(alike)}::jsonb) given
          where ${sql.join(
            key.map((column) => sql`standing.${sql.ref(column)} = given.${sql.ref(column)}`),
            sql` and `,
          )}`.execute(tx);
      }
    },
    async standing(db, keys) {
      if (!keys.length) return [];
      const { rows } = await sql<{ row: PlainRow }>`select to_jsonb(standing) as row from ${sql.table(table)} standing
        join jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(keys)}::jsonb) asked using (${names(key)})`.execute(db);
      return rows.map((found) => found.row);
    },
  };
}

/** Rows that name the same columns together; what a row leaves out keeps its default. */
function byColumns<Row extends object>(rows: Row[]): [string[], Row[]][] {
  const groups = new Map<string, [string[], Row[]]>();
  for (const row of rows) {
    const columns = Object.keys(row).sort();
    const group = groups.get(columns.join()) ?? [columns, []];
    group[1].push(row);
    groups.set(columns.join(), group);
  }
  return [...groups.values()];
}
