import { attendance, type MeetingRow, whenText } from '#meetings/index';
import { m } from '#platform/i18n';
import { time } from '#platform/time';
import type { ReadDb } from '#platform/db';
import type { SectionKind } from './sections';

/** The text of the parts that are written out: what the meeting was, how many came (never who), and what was done when. */
export async function written(db: ReadDb, meeting: MeetingRow): Promise<Partial<Record<SectionKind, string>>> {
  const [present, items] = await Promise.all([attendance(db, meeting.id), itemsOf(db, meeting.id)]);
  const opening = [
    m.harvest_written_when({ title: meeting.title, when: whenText(meeting.starts_at, meeting.ends_at) }),
    meeting.place ? m.harvest_written_place({ place: meeting.place }) : '',
    // The database counts in a type that comes as text.
    Number(present.attended) > 0 ? m.harvest_written_people({ count: Number(present.attended) }) : '',
  ].filter(Boolean);
  return {
    opening: [opening.join(' '), meeting.purpose].filter(Boolean).join('\n\n'),
    programme: items.map((item) => m.harvest_written_item({ time: time(item.starts_at), title: item.title })).join('\n'),
  };
}

const itemsOf = (db: ReadDb, meetingId: string) =>
  db.selectFrom('meeting_item').select(['starts_at', 'title']).where('meeting_id', '=', meetingId).orderBy('starts_at').orderBy('id').execute();
