import { seenBy, type Viewer } from '#entries/index';
import { askedToLead } from '#meetings/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';

/** Has words for who cannot see it, the people in it agreed, and nobody asked it away. */
export const isShown = sql<boolean>`(photo.removed_at is null and photo.alternative <> '' and photo.consent_at is not null and not exists
  (select 1 from photo_removal where photo_id = photo.id and decided_at is null and hidden_at is not null))`;

const leads = (viewer: Viewer) => sql<boolean>`(entry.network_id = any(${viewer.coordinated}::uuid[]) or ${askedToLead(viewer, 'photo.meeting_id')})`;

const addedBy = (viewer: Viewer) => sql<boolean>`coalesce(photo.added_by = ${viewer.personId}::uuid, false)`;

/** Until it is shown a photo is there for who leads the meeting and for who put it there; those two also change its words. */
const standsFor = (viewer: Viewer) => sql<SqlBool>`(photo.removed_at is null and (${isShown} or ${leads(viewer)} or (${addedBy(viewer)} and not exists
  (select 1 from photo_removal where photo_id = photo.id and decided_at is null and hidden_at is not null))))`;

const meetingSeen = (viewer: Viewer) => sql<SqlBool>`(entry.retired_at is null and (${seenBy(viewer)} or ${askedToLead(viewer, 'photo.meeting_id')}))`;

/** Whoever may read the report that was published sees the photos in it, also where the meeting itself is for fewer people. */
const reportRead = (viewer: Viewer) => sql<SqlBool>`(entry.retired_at is null and exists (select 1 from meeting_report
  join entry report on report.id = meeting_report.entry_id where meeting_report.meeting_id = photo.meeting_id and ${seenBy(viewer, 'report')}))`;

const photos = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('photo')
    .innerJoin('entry', 'entry.id', 'photo.meeting_id')
    .leftJoin('photo_removal', (join) => join.onRef('photo_removal.photo_id', '=', 'photo.id').on('photo_removal.decided_at', 'is', null))
    .select([
      'photo.id',
      'photo.meeting_id',
      'photo.small',
      'photo.large',
      'photo.width',
      'photo.height',
      'photo.alternative',
      'photo.caption',
      'photo.consent_at',
      'photo.added_at',
      'entry.short',
      'entry.title',
      'entry.network_id',
      'photo_removal.asked_at',
      'photo_removal.hidden_at',
      isShown.as('shown'),
      leads(viewer).as('leads'),
      addedBy(viewer).as('mine'),
    ]);

export type PhotoRow = Awaited<ReturnType<typeof photosHere>>[number];

/** Every photo of a meeting that is there for this viewer, shown or not yet, in the order of arriving. */
export const photosHere = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  photos(db, viewer)
    .where('photo.meeting_id', '=', meetingId)
    .where(meetingSeen(viewer))
    .where(standsFor(viewer))
    .orderBy('photo.added_at')
    .orderBy('photo.id')
    .execute();

/** One photo, for who may see its meeting or the report that was published of it. */
export const photoHere = (db: ReadDb, viewer: Viewer, at: { networkId: string; short: string; id: string }): Promise<PhotoRow | undefined> =>
  photos(db, viewer)
    .where('entry.network_id', '=', at.networkId)
    .where('entry.short', '=', at.short)
    .where('photo.id', '=', at.id)
    .where(sql<SqlBool>`(${meetingSeen(viewer)} or (${reportRead(viewer)} and ${isShown}))`)
    .where(standsFor(viewer))
    .executeTakeFirst();

/** Was it there for this viewer, and is it away by now? Then asking once more, or a second press, asks nothing new. */
export async function isAwayAlready(db: ReadDb, viewer: Viewer, at: { networkId: string; short: string; id: string }): Promise<boolean> {
  const found = await photos(db, viewer)
    .where('entry.network_id', '=', at.networkId)
    .where('entry.short', '=', at.short)
    .where('photo.id', '=', at.id)
    .where(sql<SqlBool>`(${meetingSeen(viewer)} or ${reportRead(viewer)})`)
    .where('photo.shown_at', 'is not', null)
    .where((eb) => eb.or([eb('photo.removed_at', 'is not', null), eb('photo_removal.hidden_at', 'is not', null)]))
    .executeTakeFirst();
  return found !== undefined;
}

/** For other pages of the meeting: what everybody who may see the meeting sees. */
export const photosShown = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  photos(db, viewer)
    .where('photo.meeting_id', '=', meetingId)
    .where(meetingSeen(viewer))
    .where(isShown)
    .orderBy('photo.added_at')
    .orderBy('photo.id')
    .execute();

/** For the report of a meeting; whoever asks has found the report through who looks. */
export const photosForReport = (db: ReadDb, meetingId: string) =>
  db
    .selectFrom('photo')
    .select(['photo.id', 'photo.small', 'photo.large', 'photo.width', 'photo.height', 'photo.alternative', 'photo.caption'])
    .where('photo.meeting_id', '=', meetingId)
    .where(isShown)
    .orderBy('photo.added_at')
    .orderBy('photo.id')
    .execute();
