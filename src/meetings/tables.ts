import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';

/** One part of a format, with its own time on the clock. */
export type FormatStep = { name: string; name_en: string; minutes: number; what: string; what_en: string };

export interface FormatTable {
  id: string;
  network_id: string | null;
  slug: string;
  name: string;
  name_en: Generated<string>;
  purpose: Generated<string>;
  purpose_en: Generated<string>;
  steps: JSONColumnType<FormatStep[]>;
}

export interface MeetingTable {
  entry_id: string;
  starts_at: Date;
  ends_at: Date;
  place: Generated<string>;
  link: Generated<string>;
  purpose: Generated<string>;
  capacity: number | null;
  sign_up_until: Date | null;
  version: Generated<number>;
  sequence: Generated<number>;
  cancelled_at: Date | null;
  cancelled_by: string | null;
  cancelled_reason: Generated<string>;
  invite_asked_at: Date | null;
  invite_asked_by: string | null;
  invited_at: Date | null;
}

export interface MeetingLeaderTable {
  meeting_id: string;
  person_id: string;
  asked_at: Generated<Date>;
}

export interface MeetingItemTable {
  id: string;
  meeting_id: string;
  starts_at: Date;
  minutes: number;
  title: string;
  explanation: Generated<string>;
  format_id: string | null;
  led_by: Generated<string>;
  leader_id: string | null;
  place: Generated<string>;
  chosen: Generated<boolean>;
  capacity: number | null;
}

export interface MeetingItemSubjectTable {
  item_id: string;
  entry_id: string;
}

export interface MeetingSignUpTable {
  meeting_id: string;
  person_id: string;
  number: GeneratedAlways<number>;
  seated: boolean;
  asked_at: Generated<Date>;
  withdrawn_at: Date | null;
  attended_at: Date | null;
  attended_by: string | null;
}

export interface MeetingItemSignUpTable {
  item_id: string;
  person_id: string;
  asked_at: Generated<Date>;
}

export interface CalendarFeedTable {
  person_id: string;
  token_hash: string;
  made_at: Generated<Date>;
}

export interface MeetingLetterTable {
  meeting_id: string;
  person_id: string;
  kind: string;
  sent_at: Generated<Date>;
}

declare module '#platform/db/database' {
  interface Database {
    format: FormatTable;
    meeting: MeetingTable;
    meeting_leader: MeetingLeaderTable;
    meeting_item: MeetingItemTable;
    meeting_item_subject: MeetingItemSubjectTable;
    meeting_sign_up: MeetingSignUpTable;
    meeting_item_sign_up: MeetingItemSignUpTable;
    calendar_feed: CalendarFeedTable;
    meeting_letter: MeetingLetterTable;
  }
}
