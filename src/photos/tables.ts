import type { Generated } from 'kysely';

export interface PhotoTable {
  id: string;
  meeting_id: string;
  stored: string;
  width: number;
  height: number;
  alternative: string;
  caption: Generated<string>;
  consent_at: Date | null;
  added_by: string | null;
  added_at: Generated<Date>;
  removal_asked_at: Date | null;
  removal_refused_at: Date | null;
  removed_at: Date | null;
  removed_by: string | null;
}

declare module '#platform/db/database' {
  interface Database {
    photo: PhotoTable;
  }
}
