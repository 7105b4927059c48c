import { type EntryRow, entryColumns, may, seenBy, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { isOwn, type OwnerColumns } from './owner';
import type { Horizon, QuestionState } from './question';

/** A question as it stands, for a deed: its row is locked until the transaction ends. */
export type StandingQuestion = EntryRow &
  OwnerColumns & {
    letter: number;
    wording: string;
    obstacle: string;
    version: number;
    horizon: Horizon | null;
    state: QuestionState;
    parked_from: QuestionState | null;
    help_wanted: string;
    known: string;
  };

const columns = [
  ...entryColumns,
  'question.letter',
  'question.wording',
  'question.obstacle',
  'question.version',
  'question.owner_person_id',
  'question.owner_organisation_id',
  'question.owner_collaboration_id',
  'question.horizon',
  'question.state',
  'question.parked_from',
  'question.help_wanted',
  'question.known',
] as const;

/** Found through who acts: what they may not see is not there. */
export const standingQuestion = (tx: Tx, by: Viewer, id: string): Promise<StandingQuestion | undefined> =>
  tx
    .selectFrom('question')
    .innerJoin('entry', 'entry.id', 'question.entry_id')
    .select(columns)
    .where('entry.id', '=', id)
    .where(seenBy(by))
    .forUpdate('question')
    .executeTakeFirst();

type Place = OwnerColumns & { author_id: string | null; network_id: string; collaboration_id: string | null };

/**
 * Re-wording, moving, splitting, merging, changing: its maker and owner, and the programme managers of its collaboration. One that was
 * asked in a room by nobody known, on the agenda of the whole network, is looked after by who coordinates it and can read it.
 */
export const maySteer = (by: Viewer, question: Place): boolean =>
  looksAfter(by, question) || may(by, 'steer', { network: question.network_id, collaboration: question.collaboration_id, own: isOwn(by, question) });

const looksAfter = (by: Viewer, question: Place): boolean => {
  const whose = [question.author_id, question.collaboration_id, question.owner_person_id, question.owner_organisation_id, question.owner_collaboration_id];
  return by.coordinated.includes(question.network_id) && whose.every((one) => one === null);
};

export async function questionToSteer(tx: Tx, by: Viewer, id: string): Promise<Result<StandingQuestion, 'gone' | 'not_yours'>> {
  const question = await standingQuestion(tx, by, id);
  if (!question) return refuse('gone');
  return maySteer(by, question) ? ok(question) : refuse('not_yours');
}
