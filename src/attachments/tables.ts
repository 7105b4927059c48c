import type { Audience } from '#entries/index';
import type { Generated } from 'kysely';

export interface AttachmentTable {
  id: string;
  entry_id: string;
  stored: string;
  name: string;
  type: string;
  bytes: number;
  tagged: boolean | null;
  description: Generated<string>;
  added_by: string | null;
  added_at: Generated<Date>;
  audience: Audience;
  scanned_at: Date | null;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  erased_at: Date | null;
}

declare module '#platform/db/database' {
  interface Database {
    attachment: AttachmentTable;
  }
}
