import type { Generated } from 'kysely';

export interface SearchEntryTable {
  entry_id: string;
  words: string;
  edition: number;
}

export interface SearchWordTable {
  word: string;
  entries: number;
  titles: number;
}

export interface SearchProgressTable {
  one: Generated<boolean>;
  read_until: string;
  number: Generated<number>;
}

declare module '#platform/db/database' {
  interface Database {
    search_entry: SearchEntryTable;
    search_word: SearchWordTable;
    search_progress: SearchProgressTable;
  }
}
