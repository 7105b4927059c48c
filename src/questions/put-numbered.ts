import type { Tx } from '#platform/db';
import type { Insertable } from 'kysely';
import { takeLetters } from './letters';
import { questionDoor } from './put';
import { letterOf } from './question';
import type { QuestionTable } from './tables';

export type Unnumbered = Omit<Insertable<QuestionTable>, 'letter'> & { agenda: { network_id: string; collaboration_id: string | null } };

/** New questions from a file, each with the next letter of its agenda in the order given. Answers the letters, by the id of the question. */
export async function putNumbered(tx: Tx, questions: Unnumbered[]): Promise<Map<string, string>> {
  const letters = new Map<string, string>();
  const rows: Insertable<QuestionTable>[] = [];
  for (const same of Map.groupBy(questions, ({ agenda }) => `${agenda.network_id} ${agenda.collaboration_id}`).values()) {
    const place = same[0]?.agenda;
    if (!place) continue;
    const first = await takeLetters(tx, place.network_id, place.collaboration_id, same.length);
    for (const [nth, { agenda: _, ...question }] of same.entries()) {
      rows.push({ ...question, letter: first + nth });
      letters.set(question.entry_id, letterOf(first + nth));
    }
  }
  await questionDoor.put(tx, rows);
  return letters;
}
