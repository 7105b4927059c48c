import type { Audience } from '#entries/index';
import type { Generated } from 'kysely';

export interface InsightTable {
  entry_id: string;
  version: Generated<number>;
}

export interface InsightVersionTable {
  insight_id: string;
  no: number;
  title: string;
  did: Generated<string>;
  situation: Generated<string>;
  why: Generated<string>;
  outcome: Generated<string>;
  for_whom: Generated<string>;
  strategy: Generated<string>;
  context: Generated<string>;
  resource: Generated<string>;
  reasoning: Generated<string>;
  intended: Generated<string>;
  unintended: Generated<string>;
  steps: Generated<string[]>;
  interim: Generated<boolean>;
  reason: Generated<string>;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
}

export type AnswerKind = 'recognise' | 'differs' | 'not_here';

export interface InsightAnswerTable {
  id: string;
  insight_id: string;
  collaboration_id: string;
  kind: AnswerKind;
  text: Generated<string>;
  context: Generated<string>;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
  withdrawn_at: Date | null;
}

export type SourceKind = 'doi' | 'url' | 'result';

export interface InsightSourceTable {
  id: string;
  insight_id: string;
  kind: SourceKind;
  reference: string;
  title: Generated<string>;
  seen_on: string | null;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
  withdrawn_at: Date | null;
}

export interface BottleneckAddressTable {
  id: string;
  insight_id: string;
  organisation_id: string;
  rule: string;
  note: Generated<string>;
  by_id: string | null;
  at: Generated<Date>;
  told_at: Date | null;
  withdrawn_at: Date | null;
}

export type ReplyState = 'noted' | 'in_study' | 'solved' | 'stays';

export interface BottleneckReplyTable {
  id: string;
  address_id: string;
  state: ReplyState;
  text: string;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
  told_at: Date | null;
}

declare module '#platform/db/database' {
  interface Database {
    insight: InsightTable;
    insight_version: InsightVersionTable;
    insight_answer: InsightAnswerTable;
    insight_source: InsightSourceTable;
    bottleneck_address: BottleneckAddressTable;
    bottleneck_reply: BottleneckReplyTable;
  }
}
