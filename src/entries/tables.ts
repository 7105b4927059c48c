import type { Generated, JSONColumnType } from 'kysely';
import type { Audience } from './audience';

export interface EntryTable {
  id: string;
  short: string;
  network_id: string;
  kind: string;
  title: string;
  author_id: string | null;
  collaboration_id: string | null;
  audience: Audience;
  made_at: Generated<Date>;
  changed_at: Generated<Date>;
  retired_at: Date | null;
  retired_by: string | null;
  hidden_at: Date | null;
  hidden_by: string | null;
  hidden_reason: string | null;
}

export interface EntryBlockTable {
  entry_id: string;
  building_block_id: string;
}

export type LinkKind = 'grew_out_of' | 'supports' | 'answers' | 'used_in' | 'split_from' | 'merged_into' | 'same_as';

export interface LinkTable {
  from_id: string;
  to_id: string;
  kind: LinkKind;
  made_by: string | null;
  made_at: Generated<Date>;
}

export interface RemarkTable {
  id: string;
  entry_id: string;
  author_id: string | null;
  text: string;
  audience: Audience;
  made_at: Generated<Date>;
  withdrawn_at: Date | null;
  hidden_at: Date | null;
  hidden_by: string | null;
  hidden_reason: string | null;
}

export interface ReportTable {
  id: string;
  entry_id: string;
  remark_id: string | null;
  reported_by: string | null;
  reason: string;
  reported_at: Generated<Date>;
  settled_at: Date | null;
  settled_by: string | null;
  outcome: 'hidden' | 'left' | null;
}

export interface ApprovalTable {
  id: string;
  entry_id: string;
  to_audience: Audience;
  decider: 'programme_manager' | 'coordinator';
  asked_by: string | null;
  asked_at: Generated<Date>;
  note: Generated<string>;
  decided_by: string | null;
  decided_at: Date | null;
  granted: boolean | null;
  reply: Generated<string>;
  reminded_at: Date | null;
  reminders: Generated<number>;
}

export interface HappeningTable {
  id: Generated<number>;
  at: Generated<Date>;
  kind: string;
  by_id: string | null;
  network_id: string | null;
  collaboration_id: string | null;
  entry_id: string | null;
  audience: Audience | null;
  details: JSONColumnType<Record<string, string | number>>;
  /** the transaction that wrote it; only search reads on by it */
  xact: Generated<string>;
}

declare module '#platform/db/database' {
  interface Database {
    entry: EntryTable;
    entry_block: EntryBlockTable;
    link: LinkTable;
    remark: RemarkTable;
    report: ReportTable;
    approval: ApprovalTable;
    happening: HappeningTable;
  }
}
