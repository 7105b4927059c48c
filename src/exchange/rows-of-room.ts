import { createHash } from 'node:crypto';
import type { FileInput, FileMeeting } from './meeting-file';
import type { Sketch } from './sketch';

type Held = { meetingId: string; starts: string; ends: string };

const fourHours = 4 * 60 * 60_000;

/** What was said in a room: nobody's device is known any more, only whose name somebody gave. */
export function rowsOfRoom(meeting: FileMeeting, held: Held, sketch: Sketch): void {
  const { id, add } = sketch;
  const { meetingId, starts, ends } = held;
  const inputs = meeting.room?.inputs ?? [];
  const over = Date.parse(ends) < Date.now() && !meeting.live;
  add('room', meeting.key, meeting, {
    meeting_id: meetingId,
    code: codeOf(`${sketch.networkId} ${meeting.key}`),
    opened_at: starts,
    closed_at: over ? ends : null,
    expires_at: new Date(Date.parse(ends) + fourHours).toISOString(),
    item_id: meeting.room?.now ? id('meeting_item', `${meeting.key}/${meeting.room.now}`) : null,
  });
  const hands = Math.max(0, ...inputs.flatMap((input) => input.contributions.map((one) => one.dots)));
  for (let nth = 1; nth <= hands; nth++) {
    const key = `${meeting.key}/${nth}`;
    add('room_device', key, meeting, { id: id('room_device', key), meeting_id: meetingId, token_hash: `none ${id('room_device', key)}`, joined_at: starts });
  }
  for (const [nth, input] of inputs.entries()) rowsOfInput(input, nth, { meeting, held, over }, sketch);
}

type Within = { meeting: FileMeeting; held: Held; over: boolean };

function rowsOfInput(input: FileInput, nth: number, { meeting, held: { meetingId, starts, ends }, over }: Within, { id, ref, add, person }: Sketch): void {
  const key = `${meeting.key}/${input.key}`;
  const inputId = id('room_input', key);
  add('room_input', key, input, {
    id: inputId,
    meeting_id: meetingId,
    item_id: input.item ? id('meeting_item', `${meeting.key}/${input.item}`) : null,
    position: nth + 1,
    kind: input.kind,
    question: input.question,
    audience: input.audience,
    entry_id: ref('entry', input.about),
    opened_at: over || input.open ? starts : null,
    closed_at: over ? ends : null,
    revealed_at: over || input.open ? starts : null,
  });
  for (const [place, said] of input.contributions.entries()) {
    const saidKey = `${key}/${place + 1}`;
    const contributionId = id('contribution', saidKey);
    add('contribution', saidKey, said, {
      id: contributionId,
      meeting_id: meetingId,
      input_id: inputId,
      name: said.name || (said.by ? person(said.by) : ''),
      text: said.text,
      made_at: new Date(Date.parse(starts) + (nth * 20 + place) * 60_000).toISOString(),
    });
    for (let hand = 1; hand <= said.dots; hand++)
      add('room_dot', `${saidKey}/${hand}`, said, {
        contribution_id: contributionId,
        device_id: id('room_device', `${meeting.key}/${hand}`),
        input_id: inputId,
        given_at: ends,
      });
    if (said.becomes)
      add('harvested', saidKey, said, {
        id: id('harvested', saidKey),
        contribution_id: contributionId,
        became: input.kind === 'tile' || input.kind === 'idea' ? input.kind : 'question',
        entry_id: id('entry', said.becomes),
        by_id: id('person', meeting.by),
        at: ends,
      });
  }
}

// As the room makes them: nothing that looks like something else, and no vowels, so no words.
const letters = 'CDFGHJKMNPQRTVWXY3467';

/** The same key gives the same code, so that a file that comes in again changes nothing. */
function codeOf(key: string): string {
  const bytes = createHash('sha256').update(key).digest();
  return Array.from({ length: 6 }, (_, nth) => letters[(bytes[nth] ?? 0) % letters.length]).join('');
}
