import { type Audience, audienceChoices, changeAudience, type EntryRow, happened, madeBefore, makeEntry, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { mayAskForNetwork } from './ask-choices';
import { blocksFit } from './blocks-fit';
import { takeLetters } from './letters';
import { refreshLikeness } from './likeness';
import { fitsAsOwner, type Owner, ownerColumns } from './owner';
import { type Horizon, letterOf } from './question';
import { widestAtOnce } from './widest-at-once';

export type NewQuestion = {
  id: string;
  networkId: string;
  collaborationId: string | null;
  state: 'noticed' | 'asked';
  wording: string;
  obstacle: string;
  owner: Owner | null;
  blocks: string[];
  horizon: Horizon | null;
  helpWanted: string;
  audience: Audience;
};

export type Asked = { id: string; short: string; wording: string; waitsFor: Audience | null };
export type AskRefusal = 'not_yours' | 'not_your_collaboration' | 'no_such_rung' | 'no_such_owner' | 'no_such_block' | 'taken';

/**
 * Puts a question on the agenda of a collaboration one has a role in, or on the network's own, under the next letter. Where the network
 * wants somebody's yes for the audience that was chosen, the question starts on the widest rung that needs none, and the yes is asked.
 */
export const askQuestion = (db: Db, by: Viewer, question: NewQuestion): Promise<Result<Asked, AskRefusal>> =>
  transact(db, async (tx) => {
    const before = await madeBefore(tx, by, { id: question.id, kind: 'question' });
    if (before === 'foreign') return refuse('taken');
    if (before) return ok({ id: before.id, short: before.short, wording: question.wording, waitsFor: null });
    const refused = await refuseQuestion(tx, by, question);
    if (refused) return refused;
    const start = await widestAtOnce(tx, by, question, question.audience);
    const letter = await takeLetters(tx, question.networkId, question.collaborationId);
    const entry = await writeQuestion(tx, by, { ...question, audience: start }, letter);
    await happened(tx, 'question.asked', { by, entry, details: { letter: letterOf(letter) } });
    const waits = start !== question.audience;
    if (waits) await changeAudience(tx, by, { entryId: entry.id, to: question.audience, note: '', own: true });
    await refreshLikeness(tx, [entry.id]);
    return ok({ id: entry.id, short: entry.short, wording: question.wording, waitsFor: waits ? question.audience : null });
  });

async function refuseQuestion(tx: Tx, by: Viewer, question: NewQuestion) {
  const { networkId, collaborationId } = question;
  if (!may(by, 'ask', { network: networkId })) return refuse('not_yours');
  const mine = by.roles.some((role) => role.collaborationId === collaborationId && role.networkIds.includes(networkId));
  const allowed = collaborationId === null ? mayAskForNetwork(by, networkId) : mine;
  if (!allowed) return refuse('not_your_collaboration', 'samenwerking');
  const rungs = audienceChoices(by, networkId, collaborationId).offered;
  if (!rungs.includes(question.audience)) return refuse('no_such_rung', 'doelgroep');
  if (question.owner && !(await fitsAsOwner(tx, by, question.owner, question))) return refuse('no_such_owner', 'eigenaar');
  return (await blocksFit(tx, networkId, question.blocks)) ? null : refuse('no_such_block', 'bouwstenen');
}

/** The entry, the question, its first wording and its first step. Splitting makes its parts with this as well. */
export async function writeQuestion(tx: Tx, by: Viewer, question: NewQuestion, letter: number): Promise<EntryRow> {
  const { id, wording, obstacle, audience } = question;
  const entry = await makeEntry(tx, by, { ...question, kind: 'question', title: wording });
  await tx
    .insertInto('question')
    .values({
      entry_id: id,
      letter,
      wording,
      obstacle,
      state: question.state,
      horizon: question.horizon,
      help_wanted: question.helpWanted,
      ...ownerColumns(question.owner),
    })
    .execute();
  await tx.insertInto('question_version').values({ question_id: id, no: 1, wording, obstacle, by_id: by.personId, audience }).execute();
  await tx
    .insertInto('question_step')
    .values({ id: newId(), question_id: id, from_state: null, to_state: question.state, by_id: by.personId, audience })
    .execute();
  return entry;
}
