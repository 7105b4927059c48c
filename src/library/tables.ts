import type { Audience } from '#entries/index';
import type { Generated } from 'kysely';

export interface ReuseTable {
  id: string;
  entry_id: string;
  organisation: string;
  sentence: string;
  person_id: string | null;
  collaboration_id: string | null;
  email: string | null;
  token_hash: string | null;
  language: Generated<string>;
  audience: Audience;
  asked_at: Generated<Date>;
  confirmed_at: Date | null;
  withdrawn_at: Date | null;
  hidden_at: Date | null;
  hidden_by: string | null;
}

declare module '#platform/db/database' {
  interface Database {
    reuse: ReuseTable;
  }
}
