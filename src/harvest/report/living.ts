import { type Audience, audiences, isWider, saidTo, seenBy, type Viewer } from '#entries/index';
import { attendance } from '#meetings/index';
import { photosForReport } from '#photos/index';
import type { ReadDb } from '#platform/db';
import { questionCards } from '#questions/index';
import { tileCards } from '#tiles/index';
import { valueCounts, valueTexts } from '#value/index';
import { type SqlBool, sql } from 'kysely';

/** For whom the report is, and whether what its reader may read beyond that is shown as well: paper travels, a page does not. */
export type For = { rung: Audience; onPaper?: boolean };
type Place = { id: string; network_id: string };
export type Living = Awaited<ReturnType<typeof living>>;

const mostTexts = 12;

/** The rungs on which everybody who reads something for `rung` reads along. */
const notNarrower = (rung: Audience): Audience[] => audiences.filter((one) => !isWider(rung, one));
const wideEnough = (column: string, rung: Audience) => sql<SqlBool>`${sql.ref(column)}::text = any(${notNarrower(rung)}::text[])`;

/**
 * What a report shows of what stands now. Entries come through who looks; what is no entry (a top three, an agreement) only where the
 * room was told that as many people would read it as read the report.
 */
export async function living(db: ReadDb, viewer: Viewer, meeting: Place, { rung, onPaper = false }: For) {
  const [tiles, born, moved, top, agreements, actions, posters, photos, present, value, takenAlong] = await Promise.all([
    tileCards(db, viewer, meeting.network_id, { meetingId: meeting.id, limit: 200 }),
    questions(db, viewer).where(bornAt(meeting.id)).orderBy('entry.made_at').limit(100).execute(),
    questions(db, viewer)
      .where(movedAt(meeting.id))
      .where((eb) => eb.not(bornAt(meeting.id)))
      .orderBy('entry.made_at')
      .limit(100)
      .execute(),
    topThrees(db, meeting.id, rung),
    agreementsOf(db, meeting.id, rung),
    actionsOf(db, viewer, meeting.id),
    postersOf(db, viewer, meeting.id),
    photosForReport(db, meeting.id),
    attendance(db, meeting.id),
    valueCounts(db, meeting.id),
    valueTexts(db, meeting.id),
  ]);
  const fits = <Row extends { audience: Audience }>(rows: Row[]): Row[] => (onPaper ? rows.filter((row) => !isWider(rung, row.audience)) : rows);
  return {
    tiles: fits(tiles),
    born: fits(born),
    moved: fits(moved),
    top,
    agreements: [...agreements, ...fits(actions)],
    posters: fits(posters),
    photos,
    people: Number(present.attended),
    value,
    takenAlong: takenAlong.slice(0, mostTexts),
  };
}

// What was hidden for cause is in no report, also not for who moderates.
const questions = (db: ReadDb, viewer: Viewer) => questionCards(db, viewer).where('entry.hidden_at', 'is', null);
const bornAt = (meetingId: string) =>
  sql<SqlBool>`(exists (select from link where link.from_id = entry.id and link.to_id = ${meetingId}::uuid and link.kind = 'grew_out_of')
    or exists (select from harvested join contribution on contribution.id = harvested.contribution_id
      where harvested.entry_id = entry.id and harvested.became = 'question' and harvested.undone_at is null and contribution.meeting_id = ${meetingId}::uuid))`;

/** Worked on in the room or in the programme, and worded anew or taken a step since the meeting began, within two days after it. */
const movedAt = (meetingId: string) => sql<SqlBool>`exists (select from meeting where meeting.entry_id = ${meetingId}::uuid
  and (entry.id in (select entry_id from room_input where room_input.meeting_id = meeting.entry_id)
    or entry.id in (select subject.entry_id from meeting_item_subject subject join meeting_item on meeting_item.id = subject.item_id
      where meeting_item.meeting_id = meeting.entry_id))
  and (exists (select from question_version said where said.question_id = entry.id and said.no > 1
      and said.at between meeting.starts_at and meeting.ends_at + interval '2 days')
    or exists (select from question_step taken where taken.question_id = entry.id and taken.from_state is not null
      and taken.at between meeting.starts_at and meeting.ends_at + interval '2 days')))`;

export type Top = { id: string; question: string; kind: 'success' | 'obstacle'; said: { text: string; times: number; dots: number }[] };

/** Of each question after what helps and what hinders the three that most dots and most people stand behind. */
async function topThrees(db: ReadDb, meetingId: string, rung: Audience): Promise<Top[]> {
  const rows = await db
    .selectFrom('room_input')
    .select(['room_input.id', 'room_input.question', sql<Top['kind']>`room_input.kind`.as('kind')])
    .select(
      sql<Top['said']>`(select coalesce(json_agg(best), '[]') from (
        select said.text, said.times, said.dots from (
          select contribution.text, contribution.made_at,
            1 + (select count(*)::int from contribution other where other.merged_into = contribution.id and other.withdrawn_at is null) as times,
            (select count(distinct device_id)::int from room_dot where room_dot.contribution_id = contribution.id) as dots
          from contribution where contribution.input_id = room_input.id and contribution.merged_into is null
            and contribution.hidden_at is null and contribution.withdrawn_at is null) said
        order by said.dots desc, said.times desc, said.made_at limit 3) best)`.as('said'),
    )
    .where('room_input.meeting_id', '=', meetingId)
    .where('room_input.kind', 'in', ['success', 'obstacle'])
    .where(sql<SqlBool>`(not room_input.blurred or room_input.revealed_at is not null)`)
    .where(wideEnough('room_input.audience', rung))
    .orderBy('room_input.position')
    .execute();
  return rows.filter(({ said }) => said.length > 0);
}

const agreementsOf = (db: ReadDb, meetingId: string, rung: Audience) =>
  db
    .selectFrom('agreement')
    .leftJoin('person', 'person.id', 'agreement.owner_id')
    .select(['agreement.id', 'agreement.text', 'agreement.due_on', sql<string>`coalesce(nullif(agreement.owner, ''), person.name, '')`.as('owner')])
    .where('agreement.meeting_id', '=', meetingId)
    .where('agreement.withdrawn_at', 'is', null)
    .where(wideEnough('agreement.audience', rung))
    .orderBy('agreement.due_on')
    .orderBy('agreement.made_at')
    .execute();

/** Agreements about a question stand with it, and are read by who may read them there. */
const actionsOf = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  db
    .selectFrom('question_action')
    .innerJoin('entry', 'entry.id', 'question_action.question_id')
    .select(['question_action.id', 'question_action.what as text', 'question_action.who as owner', 'question_action.due_on', 'question_action.audience'])
    .where(sql<SqlBool>`exists (select from harvested join contribution on contribution.id = harvested.contribution_id
      where harvested.action_id = question_action.id and contribution.meeting_id = ${meetingId}::uuid and harvested.undone_at is null)`)
    .where(seenBy(viewer))
    .where(saidTo(viewer, 'question_action', 'made_by'))
    .orderBy('question_action.due_on')
    .execute();

const postersOf = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  db
    .selectFrom('entry')
    .select(['entry.id', 'entry.short', 'entry.title', 'entry.audience', 'entry.kind'])
    .where('entry.kind', '=', 'poster')
    .where('entry.hidden_at', 'is', null)
    .where(
      sql<SqlBool>`(entry.id in (select entry_id from room_input where room_input.meeting_id = ${meetingId}::uuid)
        or entry.id in (select subject.entry_id from meeting_item_subject subject join meeting_item on meeting_item.id = subject.item_id
          where meeting_item.meeting_id = ${meetingId}::uuid))`,
    )
    .where(seenBy(viewer))
    .orderBy('entry.title')
    .execute();
