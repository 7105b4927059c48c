import type { Audience } from '#entries/index';
import type { ColumnType, Generated } from 'kysely';
import type { Section, SectionKind } from './poster';

export interface PosterTable {
  entry_id: string;
  opening: Generated<string>;
  version: Generated<number>;
}

export interface PosterSectionTable {
  id: string;
  poster_id: string;
  position: number;
  kind: SectionKind;
  heading: Generated<string>;
  text: Generated<string>;
}

export interface PosterVersionTable {
  poster_id: string;
  no: number;
  at: Generated<Date>;
  by_id: string | null;
  reason: Generated<string>;
  opening: Generated<string>;
  sections: ColumnType<Section[], string | Section[], string>;
  audience: Audience;
}

export interface PostItTable {
  id: string;
  poster_id: string;
  section_id: string | null;
  text: string;
  author_id: string | null;
  given_name: Generated<string>;
  audience: Audience;
  made_at: Generated<Date>;
  version_no: number;
  meeting_id: string | null;
  withdrawn_at: Date | null;
  hidden_at: Date | null;
  hidden_by: string | null;
  hidden_reason: string | null;
}

declare module '#platform/db/database' {
  interface Database {
    poster: PosterTable;
    poster_section: PosterSectionTable;
    poster_version: PosterVersionTable;
    post_it: PostItTable;
  }
}
