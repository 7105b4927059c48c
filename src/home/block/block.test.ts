import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
beforeAll(async () => {
  v = await village(db);
  await db
    .insertInto('person_expertise')
    .values([
      { person_id: v.people.hanna, building_block_id: v.blocks.geld },
      { person_id: v.people.otto, building_block_id: v.blocks.geld },
    ])
    .execute();
});

describe('The door of a building block', () => {
  it('opens to what is asked about it, who works on it and, for members, who can help', async () => {
    const { text } = await home.get('/duin/bouwstenen/geld', v.people.meera);
    expect(text).toContain('Hoe delen wij de winst eerlijk');
    expect(text).toContain('Hoe verdelen wij de besparing eerlijk');
    expect(text).toContain('2 leervragen die jij mag lezen');
    expect(text).toContain('Hanna Postma');
    expect(text).not.toContain('Otto Buiten');
  });

  it('shows outsiders no names and no collaboration by what they may not read', async () => {
    const { text } = await home.get('/duin/bouwstenen/geld');
    expect(text).not.toContain('Hanna Postma');
    expect(text).not.toContain('Helmgras');
    expect(text).toContain('Over deze bouwsteen staat nog geen vraag');
  });

  it('is not there for a building block that the network does not have', async () => {
    expect((await home.get('/duin/bouwstenen/onzin')).status).toBe(404);
  });
});
