import type { Audience } from '#entries/index';
import type { Generated, GeneratedAlways } from 'kysely';
import type { Horizon, QuestionState } from './question';

export interface AgendaTable {
  network_id: string;
  collaboration_id: string | null;
  next_letter: Generated<number>;
}

export interface QuestionTable {
  entry_id: string;
  letter: number;
  wording: string;
  obstacle: Generated<string>;
  version: Generated<number>;
  owner_person_id: string | null;
  owner_organisation_id: string | null;
  owner_collaboration_id: string | null;
  horizon: Horizon | null;
  state: Generated<QuestionState>;
  parked_from: QuestionState | null;
  help_wanted: Generated<string>;
  known: Generated<string>;
  moved_at: Generated<Date>;
  words: GeneratedAlways<string>;
}

export interface QuestionVersionTable {
  question_id: string;
  no: number;
  wording: string;
  obstacle: Generated<string>;
  reason: Generated<string>;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
}

export interface QuestionStepTable {
  id: string;
  question_id: string;
  from_state: QuestionState | null;
  to_state: QuestionState;
  reason: Generated<string>;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
}

export interface QuestionActionTable {
  id: string;
  question_id: string;
  small_test: Generated<boolean>;
  what: string;
  who: Generated<string>;
  who_id: string | null;
  due_on: string | null;
  outcome: Generated<string>;
  learned: Generated<string>;
  done_at: Date | null;
  made_by: string | null;
  made_at: Generated<Date>;
  audience: Audience;
}

export interface QuestionEchoTable {
  question_id: string;
  collaboration_id: string;
  sentence: string;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
}

export interface QuestionOfferTable {
  id: string;
  question_id: string;
  by_id: string;
  text: string;
  at: Generated<Date>;
  audience: Audience;
  withdrawn_at: Date | null;
}

export interface SnapshotTable {
  id: string;
  network_id: string;
  collaboration_id: string | null;
  label: string;
  on_date: string;
  taken_by: string | null;
  taken_at: Generated<Date>;
}

export interface SnapshotQuestionTable {
  snapshot_id: string;
  question_id: string;
  version: number;
  state: QuestionState;
  audience: Audience;
}

export interface QuestionLikenessTable {
  question_id: string;
  other_id: string;
  score: number;
  shared_words: Generated<string[]>;
}

declare module '#platform/db/database' {
  interface Database {
    agenda: AgendaTable;
    question: QuestionTable;
    question_version: QuestionVersionTable;
    question_step: QuestionStepTable;
    question_action: QuestionActionTable;
    question_echo: QuestionEchoTable;
    question_offer: QuestionOfferTable;
    snapshot: SnapshotTable;
    snapshot_question: SnapshotQuestionTable;
    question_likeness: QuestionLikenessTable;
  }
}
