import { makeRemark, type Viewer } from '#entries/index';
import { mayLead, meetingById } from '#meetings/index';
import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { rewordQuestion } from '#questions/index';
import { m } from '#platform/i18n';
import { questionsTouched } from './touched';
import { asked } from './collected';

export type Reword = { meetingId: string; inputId: string; version: number; wording: string; reason: string };
export type RewordRefusal = 'gone' | 'not_yours' | 'stale' | 'unchanged' | 'why';

/**
 * Gives a question that the room worked on its new wording. Who leads the meeting but does not steer the question puts it there as a
 * proposal, for its owner to take. What was said to it in the room is remembered as what it came from.
 */
export const rewordTouched = (db: Db, by: Viewer, reword: Reword): Promise<Result<{ proposed: boolean }, RewordRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, reword.meetingId);
    if (!meeting) return refuse('gone');
    if (!mayLead(by, meeting)) return refuse('not_yours');
    const inputs = await asked(tx, by, meeting.id);
    const input = inputs.find(({ id }) => id === reword.inputId);
    const touched = input?.subject_id ? (await questionsTouched(tx, by, [input])).get(input.subject_id) : undefined;
    if (!input || !touched) return refuse('gone');
    const reason = reword.reason || m.harvest_reword_because({ meeting: meeting.title });
    if (touched.steers) {
      const { id: questionId, obstacle } = touched;
      const done = await rewordQuestion(tx, by, { questionId, version: reword.version, wording: reword.wording, obstacle, reason });
      if (!done.ok) return done;
    } else {
      const proposed = await propose(tx, by, { questionId: touched.id, present: touched.wording, wording: reword.wording, reason });
      if (!proposed.ok) return proposed;
    }
    await remember(tx, by, input.id, touched.id);
    return ok({ proposed: !touched.steers });
  });

async function propose(tx: Tx, by: Viewer, asks: { questionId: string; present: string; wording: string; reason: string }) {
  if (asks.wording === asks.present) return refuse('unchanged', 'vraag');
  const text = m.harvest_proposal({ wording: asks.wording, reason: asks.reason });
  return makeRemark(tx, by, { id: newId(), entryId: asks.questionId, text });
}

/** Everything that was said to it and waits fed the wording. */
async function remember(tx: Tx, by: Viewer, inputId: string, questionId: string): Promise<void> {
  const said = await tx
    .selectFrom('contribution')
    .select('contribution.id')
    .where('contribution.input_id', '=', inputId)
    .where('contribution.hidden_at', 'is', null)
    .where('contribution.withdrawn_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('harvested')
            .select('id')
            .whereRef('contribution_id', '=', 'contribution.id')
            .where('became', '=', 'wording')
            .where('undone_at', 'is', null),
        ),
      ),
    )
    .execute();
  if (!said.length) return;
  await tx
    .insertInto('harvested')
    .values(said.map(({ id }) => ({ id: newId(), contribution_id: id, became: 'wording' as const, entry_id: questionId, by_id: by.personId })))
    .execute();
}
