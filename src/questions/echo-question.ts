import { happened, isWider, may, saidTo, seenBy, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { standingQuestion, type StandingQuestion } from './question-to-steer';

export type Echo = { questionId: string; collaborationId: string; sentence: string };
export type EchoRefusal = 'gone' | 'not_yours' | 'not_your_collaboration' | 'own_collaboration' | 'already_said';

/** The collaborations of this network, other than the question's own, for which the viewer can say "we have this too". */
export const echoesFrom = (by: Viewer, question: { network_id: string; collaboration_id: string | null }): string[] =>
  by.collaborations.filter(
    (id) => id !== question.collaboration_id && by.roles.some((role) => role.collaborationId === id && role.networkIds.includes(question.network_id)),
  );

/**
 * "We have this too": one sentence of another collaboration about its own context, one a collaboration. Who said it, and the programme
 * managers of that collaboration, can change it and take it back.
 */
export const giveEcho = (db: Db, by: Viewer, echo: Echo): Promise<Result<StandingQuestion, EchoRefusal>> =>
  transact(db, async (tx) => {
    const question = await standingQuestion(tx, by, echo.questionId);
    if (!question) return refuse('gone');
    if (!may(by, 'respond', { network: question.network_id })) return refuse('not_yours');
    if (echo.collaborationId === question.collaboration_id) return refuse('own_collaboration', 'samenwerking');
    if (!echoesFrom(by, question).includes(echo.collaborationId)) return refuse('not_your_collaboration', 'samenwerking');
    const said = await tx
      .insertInto('question_echo')
      .values({
        question_id: question.id,
        collaboration_id: echo.collaborationId,
        sentence: echo.sentence,
        by_id: by.personId,
        audience: question.audience,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['question_id', 'collaboration_id'])
          .doUpdateSet({ sentence: echo.sentence, by_id: by.personId, at: sql<Date>`now()`, audience: question.audience })
          .where((eb) =>
            eb.or([eb('question_echo.by_id', '=', by.personId), eb.val(by.managed.includes(echo.collaborationId)), eb('question_echo.by_id', 'is', null)]),
          ),
      )
      .returning(sql<boolean>`xmax = 0`.as('is_new'))
      .executeTakeFirst();
    if (!said) return refuse('already_said', 'zin');
    if (!said.is_new) return ok(question);
    await touchEntry(tx, question.id);
    await happened(tx, 'echo.given', { by, entry: question, details: { collaboration: await nameOf(tx, echo.collaborationId) } });
    return ok(question);
  });

const nameOf = async (tx: Tx, collaborationId: string): Promise<string> =>
  (await tx.selectFrom('collaboration').select('name').where('id', '=', collaborationId).executeTakeFirstOrThrow()).name;

/** Takes it back, without a trace but the happening. */
export const withdrawEcho = (db: Db, by: Viewer, echo: Omit<Echo, 'sentence'>): Promise<Result<null, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    // Nobody is not the author of what an author who is gone has said.
    if (!by.personId) return refuse('gone');
    const found = await tx
      .selectFrom('question_echo')
      .innerJoin('entry', 'entry.id', 'question_echo.question_id')
      .select(['entry.id', 'entry.network_id', 'entry.collaboration_id', 'entry.audience', 'question_echo.by_id', 'question_echo.audience as said_to'])
      .where('question_echo.question_id', '=', echo.questionId)
      .where('question_echo.collaboration_id', '=', echo.collaborationId)
      .where(seenBy(by))
      .where(saidTo(by, 'question_echo', 'by_id'))
      .executeTakeFirst();
    if (!found) return refuse('gone');
    if (found.by_id !== by.personId && !by.managed.includes(echo.collaborationId)) return refuse('not_yours');
    await tx.deleteFrom('question_echo').where('question_id', '=', echo.questionId).where('collaboration_id', '=', echo.collaborationId).execute();
    const details = { collaboration: await nameOf(tx, echo.collaborationId) };
    const audience = isWider(found.audience, found.said_to) ? found.said_to : found.audience;
    await happened(tx, 'echo.withdrawn', { by, entry: found, audience, details });
    return ok(null);
  });
