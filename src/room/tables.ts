import type { Audience } from '#entries/index';
import type { Database } from '#platform/db';
import type { Generated } from 'kysely';

export type InputKind = 'tile' | 'idea' | 'answer' | 'post_it' | 'success' | 'obstacle' | 'agenda' | 'dots' | 'value';
/** Of the one poster that is written on in the room. */
export type SectionKind = Database['poster_section']['kind'];
export type ChangeSubject = 'contribution' | 'input' | 'now' | 'room';

export interface RoomTable {
  meeting_id: string;
  code: string;
  opened_at: Generated<Date>;
  opened_by: string | null;
  closed_at: Date | null;
  expires_at: Date;
  item_id: string | null;
  step: Generated<number>;
  clock_ends_at: Date | null;
  clock_left: number | null;
  last_number: Generated<number>;
  known_from: Generated<string[]>;
}

export interface RoomDeviceTable {
  id: string;
  meeting_id: string;
  token_hash: string;
  name: Generated<string>;
  person_id: string | null;
  joined_at: Generated<Date>;
}

export interface RoomInputTable {
  id: string;
  meeting_id: string;
  item_id: string | null;
  position: number;
  kind: InputKind;
  question: string;
  audience: Generated<Audience>;
  entry_id: string | null;
  of_input_id: string | null;
  most: number | null;
  blurred: Generated<boolean>;
  opened_at: Date | null;
  closed_at: Date | null;
  revealed_at: Date | null;
}

export interface ContributionTable {
  id: string;
  meeting_id: string;
  input_id: string;
  device_id: string | null;
  entered_by: string | null;
  name: Generated<string>;
  text: string;
  section_id: string | null;
  made_at: Generated<Date>;
  hidden_at: Date | null;
  hidden_by: string | null;
  hidden_reason: Generated<string>;
  merged_into: string | null;
  withdrawn_at: Date | null;
}

export interface RoomDotTable {
  contribution_id: string;
  device_id: string;
  input_id: string;
  given_at: Generated<Date>;
}

export interface RoomChangeTable {
  meeting_id: string;
  number: number;
  subject: ChangeSubject;
  subject_id: string | null;
  at: Generated<Date>;
}

declare module '#platform/db/database' {
  interface Database {
    room: RoomTable;
    room_device: RoomDeviceTable;
    room_input: RoomInputTable;
    contribution: ContributionTable;
    room_dot: RoomDotTable;
    room_change: RoomChangeTable;
  }
}
