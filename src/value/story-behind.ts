import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import type { ValueState } from './state';
import { hashOf } from '#platform/token';

/** A link answers for so long, and only until the next letter. */
const openFor = sql<SqlBool>`value_answer.asked_at > now() - interval '3 months' and not exists
  (select 1 from value_answer later where later.story_id = value_answer.story_id and later.months > value_answer.months)`;

export type StoryBehind = NonNullable<Awaited<ReturnType<typeof storyBehind>>>;

/** The story behind the link of a letter, for whoever holds it; `open` says whether it still takes an answer. */
export const storyBehind = (db: ReadDb, token: string) =>
  db
    .selectFrom('value_answer')
    .innerJoin('value_story', 'value_story.id', 'value_answer.story_id')
    .innerJoin('entry', 'entry.id', 'value_story.meeting_id')
    .innerJoin('meeting', 'meeting.entry_id', 'value_story.meeting_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .select([
      'value_answer.id',
      'value_answer.story_id',
      'value_answer.months',
      'value_answer.answered_at',
      'value_answer.state as answer',
      'value_answer.words',
      'value_story.takes_along',
      'value_story.hopes',
      'value_story.made_at',
      'value_story.shareable_at',
      'value_story.stopped_at',
      'value_story.person_id',
      'network.name as network',
      'meeting.starts_at',
      openFor.as('open'),
    ])
    // What stood before this question was asked.
    .select((eb) =>
      eb.fn
        .coalesce(
          eb
            .selectFrom('value_answer as earlier')
            .select('earlier.state')
            .whereRef('earlier.story_id', '=', 'value_answer.story_id')
            .whereRef('earlier.months', '<', 'value_answer.months')
            .where('earlier.state', 'is not', null)
            .orderBy('earlier.months', 'desc')
            .limit(1),
          sql<ValueState>`'seeded'`,
        )
        .as('before'),
    )
    .where('value_answer.token_hash', '=', hashOf(token))
    .where('entry.retired_at', 'is', null)
    .executeTakeFirst();
