import type { Generated } from 'kysely';

export interface TileTable {
  entry_id: string;
  text: string;
  signed: Generated<string>;
  meeting_id: string | null;
  kept_at: Date | null;
  kept_by: string | null;
}

export interface TileOfWeekTable {
  network_id: string;
  week: string;
  tile_id: string;
  chosen_by: string | null;
  chosen_at: Generated<Date>;
}

declare module '#platform/db/database' {
  interface Database {
    tile: TileTable;
    tile_of_week: TileOfWeekTable;
  }
}
