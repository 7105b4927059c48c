import type { Audience } from '#entries/index';
import type { ColumnType, Generated } from 'kysely';

export type Became = 'question' | 'wording' | 'idea' | 'tile' | 'post_it' | 'action' | 'agreement' | 'insight' | 'quote' | 'left';
/** What kinds there are, and which of them show living things: `report/sections.ts`. */
export type ReportSection = { kind: string; title: string; text: string /** left out of the report */; out?: boolean };

/** Written as text by a deed, as it is by a door. */
type Sections = ColumnType<ReportSection[], string | ReportSection[], string>;

export interface AgreementTable {
  id: string;
  meeting_id: string;
  text: string;
  owner: Generated<string>;
  owner_id: string | null;
  due_on: string | null;
  audience: Audience;
  made_by: string | null;
  made_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface HarvestedTable {
  id: string;
  contribution_id: string;
  became: Became;
  entry_id: string | null;
  agreement_id: string | null;
  action_id: string | null;
  by_id: string | null;
  at: Generated<Date>;
  undone_at: Date | null;
  along_with: string | null;
  /** a mark for later that somebody has worked out, or let go */
  settled_at: Date | null;
}

export interface ReportDraftTable {
  meeting_id: string;
  sections: Sections;
  version: Generated<number>;
  made_by: string | null;
  made_at: Generated<Date>;
  changed_at: Generated<Date>;
  shown_at: Date | null;
  entry_id: string | null;
}

export interface ReportAmendmentTable {
  id: string;
  meeting_id: string;
  by_id: string | null;
  text: string;
  at: Generated<Date>;
  settled_at: Date | null;
  settled_by: string | null;
  taken: boolean | null;
  reply: Generated<string>;
}

export interface MeetingReportTable {
  entry_id: string;
  meeting_id: string;
  sections: Sections;
  published_at: Generated<Date>;
}

declare module '#platform/db/database' {
  interface Database {
    agreement: AgreementTable;
    harvested: HarvestedTable;
    report_draft: ReportDraftTable;
    report_amendment: ReportAmendmentTable;
    meeting_report: MeetingReportTable;
  }
}
