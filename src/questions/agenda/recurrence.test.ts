import { transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { blockRecurrence } from './recurrence';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
const third = newId();

/** Schelphoek joins Duindorp and asks its peers there about money: with Zilverzand and Helmgras they are three. */
beforeAll(async () => {
  v = await village(db);
  await transact(db, async (tx) => {
    await tx.insertInto('network_collaboration').values({ network_id: v.networks.duin, collaboration_id: v.collaborations.schelphoek }).execute();
    const wording = 'Hoe praten wij over geld, zonder dat iemand rekent?';
    await tx
      .insertInto('entry')
      .values({
        id: third,
        short: newShort(),
        network_id: v.networks.duin,
        kind: 'question',
        title: wording,
        author_id: v.people.kees,
        collaboration_id: v.collaborations.schelphoek,
        audience: 'peers',
      })
      .execute();
    await tx.insertInto('question').values({ entry_id: third, letter: 2, wording, state: 'asked' }).execute();
    await tx.insertInto('entry_block').values({ entry_id: third, building_block_id: v.blocks.geld }).execute();
  });
});

const counted = async () => {
  const blocks = [{ id: v.blocks.geld }, { id: v.blocks.leren }, { id: v.blocks.bewoners }];
  return (await blockRecurrence(db, v.networks.duin, blocks)).map(({ collaborations }) => collaborations);
};

describe('What peers are busy with, for who coordinates', () => {
  it('is the number of collaborations with an open question among peers, from three on', async () => {
    expect(await counted()).toEqual([3, null, null]);
    const { text } = await home.get('/duin/leeragenda', v.people.cora);
    expect(text).toMatch(/Geld<\/span><\/span><\/th><td class="cell-end">3<\/td>/);
    expect(text).not.toContain('zonder dat iemand rekent');
  });

  it('counts a collaboration once, and leaves out what the coordinator reads anyway, what is closed and what is hidden', async () => {
    const set = (change: { audience?: 'network' | 'peers'; hidden_at?: Date | null; hidden_reason?: string | null }) =>
      db.updateTable('entry').set(change).where('id', '=', third).execute();
    await set({ audience: 'network' });
    expect(await counted()).toEqual([null, null, null]);
    await set({ audience: 'peers', hidden_at: new Date(), hidden_reason: 'noemt een naam' });
    expect(await counted()).toEqual([null, null, null]);
    await set({ hidden_at: null, hidden_reason: null });
    await db.updateTable('question').set({ state: 'parked', parked_from: 'asked' }).where('entry_id', '=', third).execute();
    expect(await counted()).toEqual([null, null, null]);
  });
});
