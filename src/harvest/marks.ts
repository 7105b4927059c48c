import { type Audience, seenBy, type Viewer } from '#entries/index';
import { askedToLead } from '#meetings/index';
import type { ReadDb } from '#platform/db';
import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Something that was said in a meeting and marked to become an insight, with how wide the room was told it would go. */
export type Mark = Awaited<ReturnType<typeof insightMarks>>[number];
type Wanted = { networkId: string; aside?: true };

const most = 200;

/** The meeting as `entry`: led by who coordinates its network and can see it, and by whoever was asked. */
const led = (viewer: Viewer): RawBuilder<SqlBool> =>
  sql<SqlBool>`(entry.retired_at is null and (${askedToLead(viewer, 'entry.id')} or (entry.network_id = any(${viewer.coordinated}::uuid[]) and ${seenBy(viewer)})))`;

const marks = (db: ReadDb, viewer: Viewer, wanted: Wanted) =>
  db
    .selectFrom('harvested')
    .innerJoin('contribution', 'contribution.id', 'harvested.contribution_id')
    .innerJoin('room_input', 'room_input.id', 'contribution.input_id')
    .innerJoin('entry', 'entry.id', 'contribution.meeting_id')
    .select(['harvested.id', 'contribution.text', 'room_input.question', 'entry.short as meeting_short', 'entry.title as meeting', 'harvested.at'])
    .select([sql<Audience>`room_input.audience`.as('announced'), sql<string>`room_input.kind`.as('asked_as')])
    .where('entry.network_id', '=', wanted.networkId)
    .where('harvested.became', '=', 'insight')
    .where('harvested.undone_at', 'is', null)
    .where('harvested.along_with', 'is', null)
    .where('harvested.entry_id', 'is', null)
    .where('harvested.settled_at', wanted.aside ? 'is not' : 'is', null)
    .where('contribution.withdrawn_at', 'is', null)
    .where('contribution.hidden_at', 'is', null)
    .where(led(viewer));

/** What waits to be worked out by who leads those meetings, or was put aside by them, the latest first. */
export const insightMarks = (db: ReadDb, viewer: Viewer, wanted: Wanted) =>
  marks(db, viewer, wanted).orderBy('harvested.at', 'desc').orderBy('harvested.id', 'desc').limit(most).execute();

/** One of those that wait. */
export const insightMark = (db: ReadDb, viewer: Viewer, networkId: string, id: string): Promise<Mark | undefined> =>
  marks(db, viewer, { networkId }).where('harvested.id', '=', id).executeTakeFirst();
