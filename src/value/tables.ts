import type { Generated } from 'kysely';
import type { ValueState } from './state';

export interface ValueStoryTable {
  id: string;
  meeting_id: string;
  person_id: string | null;
  email: string | null;
  language: Generated<string>;
  takes_along: Generated<string>;
  hopes: Generated<string>;
  state: Generated<ValueState>;
  state_at: Generated<Date>;
  words: Generated<string>;
  shareable_at: Date | null;
  stopped_at: Date | null;
  made_at: Generated<Date>;
}

export interface ValueAnswerTable {
  id: string;
  story_id: string;
  months: number;
  token_hash: string;
  asked_at: Generated<Date>;
  answered_at: Date | null;
  state: ValueState | null;
  words: Generated<string>;
}

declare module '#platform/db/database' {
  interface Database {
    value_story: ValueStoryTable;
    value_answer: ValueAnswerTable;
  }
}
