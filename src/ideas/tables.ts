import type { Audience } from '#entries/index';
import type { Generated } from 'kysely';
import type { IdeaAbout, IdeaState } from './idea';

export interface IdeaTable {
  entry_id: string;
  about: IdeaAbout;
  text: Generated<string>;
  anonymous: Generated<boolean>;
  giver_id: string | null;
  state: Generated<IdeaState>;
  moved_at: Generated<Date>;
}

export interface IdeaStepTable {
  id: string;
  idea_id: string;
  from_state: IdeaState;
  to_state: IdeaState;
  reply: string;
  by_id: string | null;
  at: Generated<Date>;
  audience: Audience;
}

export interface IdeaSupportTable {
  idea_id: string;
  person_id: string;
  at: Generated<Date>;
}

declare module '#platform/db/database' {
  interface Database {
    idea: IdeaTable;
    idea_step: IdeaStepTable;
    idea_support: IdeaSupportTable;
  }
}
