import type { Audience } from '#entries/audience';
import { bottleneckAddressDoor, bottleneckReplyDoor, insightAnswerDoor, insightDoor, insightSourceDoor, insightVersionDoor } from '#insights/put';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import type { World } from './world';
import type { DayWord } from './world-day';

type Given = {
  entries: (World['entries'][number] & { id: string; title: string })[];
  people: { id: string }[];
  collaborations: { id: string }[];
  organisations: { id: string }[];
  say: (what: string, entry: number, to: DayWord['to']) => string;
};

/**
 * What hangs on the insights of a world, each with words of its own: a version from when fewer people could read along, the one that
 * everybody who sees the insight reads, and a newer one that its author still keeps to themselves.
 */
export async function buildInsights(db: Db, { entries, people, collaborations, organisations, say }: Given): Promise<{ addresses: string[] }> {
  const addresses: string[] = [];
  await transact(db, async (tx) => {
    for (const [nth, { id, kind, title, author, audience, collaboration }] of entries.entries()) {
      if (kind !== 'working_element' && kind !== 'bottleneck') continue;
      const by_id = people[author]?.id ?? '';
      const version = (no: number, what: string, to: DayWord['to'], told: Audience) => {
        const word = say(what, nth, to);
        return { insight_id: id, no, title: no === 2 ? title : word, did: word, context: say(`${what}, for research`, nth, to), reason: word, audience: told };
      };
      await insightDoor.put(tx, [{ entry_id: id, version: 3 }]);
      await insightVersionDoor.put(tx, [
        version(1, 'what an insight said before', { audience: 'collaboration', by: -1 }, 'collaboration'),
        // Kept to oneself there is nobody to have other words for: then the newest are the ones.
        { ...version(2, 'what an insight says', audience === 'self' ? { audience, by: author } : 'with', audience), by_id },
        { ...version(3, 'what an insight is going to say', { audience: 'self', by: author, asked: true }, 'self'), by_id },
      ]);
      const heard = (what: string) => say(what, nth, { audience: 'peers', by: author });
      // Nobody answers for the collaboration that made it.
      const other = collaborations[((collaboration ?? -1) + 1) % collaborations.length]?.id ?? '';
      const answer = { id: newId(), insight_id: id, collaboration_id: other, kind: 'differs' as const, by_id };
      await insightAnswerDoor.put(tx, [{ ...answer, text: heard('answer to an insight'), context: heard('context of an answer'), audience: 'peers' }]);
      const source = { id: newId(), insight_id: id, kind: 'result' as const, by_id };
      await insightSourceDoor.put(tx, [{ ...source, reference: heard('source of an insight'), audience: 'peers' }]);
      if (kind !== 'bottleneck') continue;
      const address = newId();
      addresses.push(address);
      const [rule, note] = [say('rule that holds back', nth, 'with'), say('note to a party', nth, 'with')];
      await bottleneckAddressDoor.put(tx, [{ id: address, insight_id: id, organisation_id: organisations[0]?.id ?? '', rule, note, by_id }]);
      const reply = { id: newId(), address_id: address, state: 'in_study' as const, text: say('reply of a party', nth, 'with') };
      await bottleneckReplyDoor.put(tx, [{ ...reply, audience: 'public' }]);
    }
  });
  return { addresses };
}
