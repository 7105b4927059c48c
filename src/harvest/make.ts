import { type Audience, happened, isWider, type Viewer } from '#entries/index';
import type { MeetingRow } from '#meetings/index';
import type { Tx } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { shorten } from '#platform/text';
import { pinPostIt } from '#posters/index';
import { agreeAction, questionFromRoom } from '#questions/index';
import { lengthOf, onOneLine, tileFromRoom, tileLimit } from '#tiles/index';
import { ideaFromRoom } from '#ideas/index';
import type { Becoming } from './becoming';
import type { Said } from './contribution-to-harvest';
import type { Became } from './tables';

/** What is to be made, with everything asked and settled: the rung is never wider than announced. */
export type Making = {
  id: string;
  meeting: MeetingRow;
  said: Said;
  text: string;
  audience: Audience;
  collaborationId: string | null;
  blocks: string[];
  who: string;
  dueOn: string | null;
};
export type Made = { became: Became; entry_id?: string; agreement_id?: string; action_id?: string };
export type MakeRefusal = 'too_long' | 'no_such_block' | 'no_poster';

type Make = (tx: Tx, by: Viewer, making: Making) => Promise<Result<Made, MakeRefusal>>;

const longestQuestion = 400;
const titleOf = (text: string): string => shorten(text.split('\n')[0] ?? text, 120);

const question: Make = async (tx, by, { id, meeting, said, text, ...rest }) => {
  if (text.length > longestQuestion) return refuse('too_long', 'tekst');
  const made = await questionFromRoom(tx, by, { ...rest, ...from(meeting, said), id, wording: text });
  return made.ok ? ok({ became: 'question', entry_id: id }) : made;
};

const idea: Make = async (tx, by, { id, meeting, said, text, blocks, audience }) => {
  const title = titleOf(text);
  await ideaFromRoom(tx, by, { ...from(meeting, said), id, title, text: title === text ? '' : text, about: 'content', audience, blocks });
  return ok({ became: 'idea', entry_id: id });
};

const tile: Make = async (tx, by, { id, meeting, said, text, blocks, audience }) => {
  if (lengthOf(onOneLine(text)) > tileLimit) return refuse('too_long', 'tekst');
  await tileFromRoom(tx, by, { ...from(meeting, said), id, text, signed: signedFor(said, audience), audience, blocks });
  return ok({ became: 'tile', entry_id: id });
};

// Who joined as themselves told the room their name. Names of people are for members, so on a tile for everybody it is theirs to add.
const signedFor = ({ name, author_id }: Said, audience: Audience): string => (audience === 'public' && author_id ? '' : name);

const postIt: Make = async (tx, by, { id, meeting, said, text, audience }) => {
  if (said.kind !== 'post_it' || !said.subject_id) return refuse('no_poster');
  const note = { id, posterId: said.subject_id, sectionId: said.section_id, text, audience, givenName: said.name };
  const pinned = await pinPostIt(tx, by, { ...note, meetingId: meeting.id, authorId: said.author_id });
  return pinned.ok ? ok({ became: 'post_it', entry_id: said.subject_id }) : refuse('no_poster');
};

/** About a question it becomes an action there, where the viewer may and where no more people read it than were promised. */
const agreement: Make = async (tx, by, { id, meeting, said, text, audience, who, dueOn }) => {
  const about = said.subject_id ? await tx.selectFrom('entry').select('audience').where('id', '=', said.subject_id).executeTakeFirst() : undefined;
  if (about && said.subject_id && !isWider(about.audience, said.announced) && text.length <= 1000) {
    const agreed = await agreeAction(tx, by, { id, questionId: said.subject_id, smallTest: false, what: text, who, dueOn });
    if (agreed.ok) return ok({ became: 'action', action_id: id });
  }
  const row = { id, meeting_id: meeting.id, text, owner: who, due_on: dueOn, audience, made_by: by.personId };
  await tx.insertInto('agreement').values(row).execute();
  await happened(tx, 'agreement.made', { by, entry: meeting, audience: isWider(audience, meeting.audience) ? meeting.audience : audience });
  return ok({ became: 'agreement', agreement_id: id });
};

const mark =
  (became: Becoming): Make =>
  async () =>
    ok({ became });

const from = (meeting: MeetingRow, said: Said) => ({ networkId: meeting.network_id, meetingId: meeting.id, authorId: said.author_id });

/** A way of making for each thing that words can become. */
export const making: Record<Becoming, Make> = {
  question,
  idea,
  tile,
  post_it: postIt,
  agreement,
  insight: mark('insight'),
  quote: mark('quote'),
  left: mark('left'),
};
