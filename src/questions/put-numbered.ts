import type { Tx } from '#platform/db';
import { type Insertable, sql } from 'kysely';
import { questionDoor } from './put';
import type { QuestionTable } from './tables';

type Agenda = { network_id: string; collaboration_id: string | null };
export type Unnumbered = Omit<Insertable<QuestionTable>, 'letter'> & { agenda: Agenda };

/**
 * New questions from a file, each with the next letter of its agenda in the order given. The agenda's row is locked by taking all its
 * letters in one update, so that nobody who asks a question at the same moment gets the same letter.
 */
export async function putNumbered(tx: Tx, questions: Unnumbered[]): Promise<void> {
  const next = await takeLetters(tx, questions.map((question) => question.agenda));
  const rows = questions.map(({ agenda, ...question }) => {
    const letter = next.get(nameOf(agenda)) ?? 1;
    next.set(nameOf(agenda), letter + 1);
    return { ...question, letter };
  });
  await questionDoor.put(tx, rows);
}

const nameOf = (agenda: Agenda): string => `${agenda.network_id} ${agenda.collaboration_id ?? ''}`;

/** The first letter for each agenda; as many as it is named are taken. */
async function takeLetters(tx: Tx, agendas: Agenda[]): Promise<Map<string, number>> {
  const wanted = [...Map.groupBy(agendas, nameOf).values()].map((same) => ({ ...same[0], count: same.length }));
  if (!wanted.length) return new Map();
  const { rows } = await sql<Agenda & { next_letter: number }>`
    insert into agenda (network_id, collaboration_id, next_letter)
    select network_id, collaboration_id, count + 1
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted (network_id uuid, collaboration_id uuid, count integer)
    on conflict (network_id, collaboration_id) do update set next_letter = agenda.next_letter + excluded.next_letter - 1
    returning network_id, collaboration_id, next_letter`.execute(tx);
  const taken = new Map(wanted.map((agenda) => [nameOf(agenda as Agenda), agenda.count]));
  return new Map(rows.map((row) => [nameOf(row), row.next_letter - (taken.get(nameOf(row)) ?? 0)]));
}
