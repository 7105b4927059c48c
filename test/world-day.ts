import type { Audience } from '#entries/audience';
import { agreementDoor, harvestedDoor, reportDraftDoor } from '#harvest/put';
import { ideaDoor, ideaStepDoor } from '#ideas/put';
import { meetingDoor, meetingItemDoor, meetingLeaderDoor, meetingSignUpDoor } from '#meetings/put';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import { posterDoor, posterSectionDoor, posterVersionDoor, postItDoor } from '#posters/put';
import { contributionDoor, roomDoor, roomInputDoor } from '#room/put';
import { tileDoor } from '#tiles/put';
import { canary, type World } from './world';

/** A word that hangs on an entry, and to whom it comes. */
export type DayWord = {
  word: string;
  what: string;
  entry: number;
  /** with: who sees the entry · leads: who runs the meeting · there: who runs it or was there · nobody */
  to: 'with' | 'leads' | 'there' | 'nobody' | { audience: Audience; by: number /** and who is asked to let more people read it */; asked?: true };
};

type Given = { entries: (World['entries'][number] & { id: string; title: string })[]; people: { id: string }[] };

/** Person 1 was asked to lead every meeting, person 2 was there; the room is open. */
export const leader = 1;
export const attendee = 2;

/** What hangs on the tile, the idea, the poster and the meeting of a world, each with words of its own. */
export async function buildDay(db: Db, { entries, people }: Given) {
  const words: DayWord[] = [];
  const say = (what: string, entry: number, to: DayWord['to']): string => {
    const word = canary();
    words.push({ word, what, entry, to });
    return word;
  };
  const person = (nth: number) => people[nth]?.id ?? '';
  const codes: string[] = [];
  const items: string[] = [];
  const inputs: string[] = [];
  const contributions: string[] = [];
  const marks: string[] = [];
  await transact(db, async (tx) => {
    for (const [nth, { id, kind, title, author, audience }] of entries.entries()) {
      const low = { audience: 'collaboration' as const, by: author };
      if (kind === 'tile') await tileDoor.put(tx, [{ entry_id: id, text: title }]);
      if (kind === 'idea') {
        await ideaDoor.put(tx, [{ entry_id: id, about: 'form', text: say('explanation of an idea', nth, 'with'), state: 'considered' }]);
        const reply = say('answer to an idea', nth, { audience: 'peers', by: author });
        await ideaStepDoor.put(tx, [{ id: newId(), idea_id: id, from_state: 'new', to_state: 'considered', reply, by_id: person(author), audience: 'peers' }]);
      }
      if (kind === 'poster') {
        const section = newId();
        await posterDoor.put(tx, [{ entry_id: id, version: 2 }]);
        const strength = { id: section, kind: 'strength' as const, heading: '', text: say('section of a poster', nth, 'with') };
        await posterSectionDoor.put(tx, [{ ...strength, poster_id: id, position: 1 }]);
        const earlier = { ...strength, text: say('what a poster said before', nth, { audience: 'collaboration', by: -1 }) };
        await posterVersionDoor.put(tx, [
          { poster_id: id, no: 1, sections: [earlier], audience: 'collaboration' },
          { poster_id: id, no: 2, sections: [strength], audience },
        ]);
        const note = { id: newId(), poster_id: id, section_id: section, author_id: person(author), version_no: 2 };
        await postItDoor.put(tx, [{ ...note, text: say('note on a poster', nth, low), audience: low.audience }]);
      }
      if (kind === 'meeting') {
        const [starts_at, ends_at] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)];
        await meetingDoor.put(tx, [{ entry_id: id, starts_at, ends_at, purpose: say('purpose of a meeting', nth, 'with') }]);
        await meetingLeaderDoor.put(tx, [{ meeting_id: id, person_id: person(leader) }]);
        await meetingSignUpDoor.put(tx, [{ meeting_id: id, person_id: person(attendee), seated: true, attended_at: starts_at }]);
        const item = newId();
        items.push(item);
        await meetingItemDoor.put(tx, [{ id: item, meeting_id: id, starts_at, minutes: 30, title: say('item of a programme', nth, 'with') }]);
        const code = codeOf(nth);
        codes.push(code);
        await roomDoor.put(tx, [{ meeting_id: id, code, expires_at: new Date(Date.now() + 7_200_000), item_id: item }]);
        const input = newId();
        inputs.push(input);
        await roomInputDoor.put(tx, [
          { id: input, meeting_id: id, item_id: item, position: 1, kind: 'agenda', question: say('question to the room', nth, 'leads'), opened_at: starts_at },
        ]);
        const contribution = newId();
        contributions.push(contribution);
        const mark = newId();
        marks.push(mark);
        await contributionDoor.put(tx, [{ id: contribution, meeting_id: id, input_id: input, text: say('said in the room', nth, 'leads') }]);
        await harvestedDoor.put(tx, [{ id: mark, contribution_id: contribution, became: 'insight' }]);
        await agreementDoor.put(tx, [{ id: newId(), meeting_id: id, text: say('agreement', nth, 'leads'), audience: 'self' }]);
        const sections = [{ kind: 'opening', title: 'Inleiding', text: say('draft of a report', nth, 'there') }];
        await reportDraftDoor.put(tx, [{ meeting_id: id, sections, shown_at: new Date() }]);
      }
    }
  });
  return { words, say, marks, codes, items, inputs, contributions };
}

const letters = 'CDFGHJKMNPQRTVWXY34679';
const codeOf = (nth: number): string =>
  Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)])
    .join('')
    .slice(0, 5) + (letters[nth % letters.length] ?? 'C');
