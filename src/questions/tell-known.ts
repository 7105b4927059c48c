import { happened, touchEntry, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { takeStep } from './move-question';
import { questionToSteer, type StandingQuestion } from './question-to-steer';

/**
 * Says anew what is known now about an answered question. What was said on a lower rung stays there, so after a question went up this
 * is how its answer follows: on purpose, in words meant for these readers.
 */
export const tellKnown = (
  db: Db,
  by: Viewer,
  told: { questionId: string; known: string },
): Promise<Result<StandingQuestion, 'gone' | 'not_yours' | 'not_answered' | 'what_we_know'>> =>
  transact(db, async (tx) => {
    const found = await questionToSteer(tx, by, told.questionId);
    if (!found.ok) return found;
    if (found.value.state !== 'answered') return refuse('not_answered', 'antwoord');
    if (!told.known) return refuse('what_we_know', 'antwoord');
    await takeStep(tx, by, found.value, { to: 'answered', text: told.known });
    await touchEntry(tx, found.value.id);
    await happened(tx, 'question.known_told', { by, entry: found.value });
    return ok(found.value);
  });
