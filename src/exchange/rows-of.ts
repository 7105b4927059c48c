import type { Item } from './items';
import type { Identify, Known } from './known';
import type { GivenNetwork } from './read-files';
import { rowsOfIdea } from './rows-of-ideas';
import { rowsOfInsight } from './rows-of-insights';
import { rowsOfMeeting } from './rows-of-meetings';
import { rowsOfNetwork } from './rows-of-network';
import { rowsOfPeople } from './rows-of-people';
import { rowsOfPoster } from './rows-of-posters';
import { rowsOfQuestion } from './rows-of-questions';
import { rowsOfTile } from './rows-of-tiles';
import { sketch } from './sketch';

/** Every row the files ask for, with the ids of what stands already. Pure: the same files and the same known give the same rows. */
export function rowsOf(given: GivenNetwork, known: Known, id: Identify, taxonomy: string | undefined): Item[] {
  const drawn = sketch(given, known, id);
  rowsOfNetwork(given, drawn);
  rowsOfPeople(given, taxonomy, drawn);
  const inTime = given.questions.toSorted((a, b) => firstMoment(a).localeCompare(firstMoment(b)));
  for (const question of inTime) rowsOfQuestion(question, taxonomy, drawn);
  for (const poster of given.posters) rowsOfPoster(poster, taxonomy, drawn);
  for (const idea of given.ideas) rowsOfIdea(idea, taxonomy, drawn);
  for (const tile of given.tiles) rowsOfTile(tile, taxonomy, drawn);
  for (const meeting of given.meetings) rowsOfMeeting(meeting, drawn);
  for (const insight of given.insights) rowsOfInsight(insight, taxonomy, drawn);
  for (const snapshot of given.snapshots) {
    const at = drawn.moment(snapshot.date, 480);
    const collaboration_id = drawn.ref('collaboration', snapshot.collaboration);
    drawn.add(
      'snapshot',
      snapshot.key,
      snapshot,
      {
        id: id('snapshot', snapshot.key),
        network_id: drawn.networkId,
        collaboration_id,
        label: snapshot.label,
        on_date: drawn.day(snapshot.date),
        taken_by: id('person', snapshot.by),
        taken_at: at,
      },
      [
        {
          at,
          kind: 'snapshot.taken',
          by_id: id('person', snapshot.by),
          network_id: drawn.networkId,
          collaboration_id,
          entry_id: null,
          audience: 'network',
          details: { snapshot: id('snapshot', snapshot.key), on: String(drawn.day(snapshot.date)) },
        },
      ],
    );
  }
  return drawn.items;

  function firstMoment(question: GivenNetwork['questions'][number]): string {
    return drawn.moment(question.wordings[0]?.date ?? 'today');
  }
}
