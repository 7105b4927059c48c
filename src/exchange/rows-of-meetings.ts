import type { FileMeeting } from './meeting-file';
import { rowsOfEntry } from './rows-of-entry';
import { rowsOfReport } from './rows-of-report';
import { rowsOfRoom } from './rows-of-room';
import type { Sketch } from './sketch';

const aMinute = 60_000;

/** A meeting with its programme, who leads and comes, what was said there and what came of it. */
export function rowsOfMeeting(meeting: FileMeeting, sketch: Sketch): void {
  const { id, ref, add, networkId, moment } = sketch;
  const meetingId = id('entry', meeting.key);
  const [starts, ends] = hoursOf(meeting, sketch);
  const announced = moment(meeting.announced);
  const by_id = id('person', meeting.by);
  const about = { network_id: networkId, collaboration_id: null, entry_id: meetingId, audience: meeting.audience, details: {} };
  const planned = { ...about, at: announced, kind: 'meeting.planned' as const, by_id };
  rowsOfEntry(meeting, { kind: 'meeting', title: meeting.title, author_id: by_id, made_at: announced }, undefined, sketch, [planned]);
  add('meeting', meeting.key, meeting, {
    entry_id: meetingId,
    starts_at: starts,
    ends_at: ends,
    place: meeting.place,
    link: meeting.link,
    purpose: meeting.purpose,
    capacity: meeting.capacity ?? null,
  });
  for (const leader of new Set(meeting.leaders))
    add('meeting_leader', `${meeting.key}/${leader}`, meeting, { meeting_id: meetingId, person_id: id('person', leader), asked_at: announced });
  for (const group of meeting.signUps)
    for (const person of new Set(group.people))
      add('meeting_sign_up', `${meeting.key}/${person}`, group, {
        meeting_id: meetingId,
        person_id: id('person', person),
        seated: true,
        asked_at: moment(group.date),
        attended_at: group.came ? starts : null,
      });
  for (const item of meeting.programme) {
    const key = `${meeting.key}/${item.key}`;
    add('meeting_item', key, item, {
      id: id('meeting_item', key),
      meeting_id: meetingId,
      starts_at: at(item.at, meeting, sketch, starts),
      minutes: item.minutes,
      title: item.title,
      explanation: item.explanation,
      format_id: ref('format', item.format),
      led_by: item.ledBy,
      place: item.place,
      chosen: item.chosen,
      capacity: item.capacity ?? null,
    });
    for (const served of new Set(item.serves))
      add('meeting_item_subject', `${key}/${served}`, item, { item_id: id('meeting_item', key), entry_id: id('entry', served) });
  }
  if (meeting.room) rowsOfRoom(meeting, { meetingId, starts, ends }, sketch);
  for (const [nth, agreement] of meeting.agreements.entries()) {
    const key = `${meeting.key}/${nth + 1}`;
    add('agreement', key, agreement, {
      id: id('agreement', key),
      meeting_id: meetingId,
      text: agreement.text,
      owner: agreement.owner,
      owner_id: ref('person', agreement.person),
      due_on: sketch.day(agreement.due),
      audience: meeting.audience,
      made_by: id('person', meeting.by),
      made_at: ends,
    });
  }
  rowsOfReport(meeting, sketch);
}

/** A live meeting began an hour before it first came in; it is moved to the present whenever the demonstration starts. */
function hoursOf(meeting: FileMeeting, { moment, standing }: Sketch): [string, string] {
  if (!meeting.live) return [moment(meeting.from), moment(meeting.until)];
  const began = standing('meeting', meeting.key, 'starts_at') ?? new Date(Math.floor(Date.now() / (5 * aMinute)) * 5 * aMinute - 60 * aMinute).toISOString();
  const ended = standing('meeting', meeting.key, 'ends_at') ?? new Date(Date.parse(began) + 13 * 60 * aMinute).toISOString();
  return [began, ended];
}

function at(clock: string, meeting: FileMeeting, { moment }: Sketch, starts: string): string {
  if (clock.startsWith('+')) return new Date(Date.parse(starts) + Number(clock) * aMinute).toISOString();
  return moment(`${meeting.from.split(' ')[0]} ${clock}`);
}
