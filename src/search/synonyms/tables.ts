import type { Generated } from 'kysely';

export interface SearchSynonymTable {
  id: string;
  network_id: string;
  words: string[];
  made_by: string | null;
  made_at: Generated<Date>;
  removed_at: Date | null;
  removed_by: string | null;
}

declare module '#platform/db/database' {
  interface Database {
    search_synonym: SearchSynonymTable;
  }
}
