import type { Db } from '#platform/db';
import { newId } from '#platform/id';
import { meetingDay } from '../src/harvest/meeting-day.fixture';
import type { Village } from './village';

/** A meeting day on which things were said among peers and marked at the harvest, to become insights later. */
export async function markedDay(db: Db, v: Village) {
  const day = await meetingDay(db, v);
  const input = await day.asks('answer', 'peers');
  return {
    ...day,
    async marked(text: string, { by = null }: { by?: string | null } = {}) {
      const said = await day.says(input, text, by);
      const id = newId();
      await db.insertInto('harvested').values({ id, contribution_id: said.id, became: 'insight', by_id: v.people.gijs }).execute();
      return id;
    },
  };
}
export type MarkedDay = Awaited<ReturnType<typeof markedDay>>;
