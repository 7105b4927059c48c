import type { Generated } from 'kysely';

export interface PhotoTable {
  id: string;
  meeting_id: string;
  small: string;
  large: string;
  width: number;
  height: number;
  alternative: Generated<string>;
  caption: Generated<string>;
  consent_at: Date | null;
  consent_by: string | null;
  added_by: string | null;
  added_at: Generated<Date>;
  shown_at: Date | null;
  removed_at: Date | null;
  removed_by: string | null;
  erased_at: Date | null;
}

export interface PhotoRemovalTable {
  id: string;
  photo_id: string;
  asked_at: Generated<Date>;
  asked_by: string | null;
  hidden_at: Date | null;
  decided_at: Date | null;
  decided_by: string | null;
  reason: Generated<string>;
}

declare module '#platform/db/database' {
  interface Database {
    photo: PhotoTable;
    photo_removal: PhotoRemovalTable;
  }
}
