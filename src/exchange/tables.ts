import type { Generated, JSONColumnType } from 'kysely';

export interface ImportedItemTable {
  network_slug: string;
  kind: string;
  key: string;
  row_id: string;
  content: JSONColumnType<Record<string, unknown>>;
  imported_at: Generated<Date>;
}

declare module '#platform/db/database' {
  interface Database {
    imported_item: ImportedItemTable;
  }
}
