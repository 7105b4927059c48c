import type { Viewer } from '#entries/index';
import { sql } from 'kysely';

/** Did this viewer give the idea, with or without a name? The answer is for nobody else: it never leaves the rows of their own request. */
export const givenBy = (viewer: Viewer) => sql<boolean>`coalesce(${viewer.personId}::uuid in (entry.author_id, idea.giver_id), false)`;

/** Does this viewer support it? */
export const supportedBy = (viewer: Viewer) =>
  sql<boolean>`exists (select from idea_support where idea_support.idea_id = idea.entry_id and idea_support.person_id = ${viewer.personId}::uuid)`;

export const supporters = sql<number>`(select count(*)::int from idea_support where idea_support.idea_id = idea.entry_id)`;
