import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
beforeAll(async () => {
  v = await village(db);
});

describe('The list of learning questions', () => {
  it('shows what one may read, the question that moved last on top, and how many there are', async () => {
    const outsider = await home.get('/duin/leervragen');
    expect(outsider.text).toContain('2 leervragen');
    const bram = await home.get('/duin/leervragen', v.people.bram);
    expect(bram.text).toContain('5 leervragen');
    expect(bram.text.indexOf('Hoe leren wij van wat misgaat')).toBeLessThan(bram.text.indexOf('Hoe delen wij de winst'));
  });

  it('is kept to a collaboration, a building block, a term or what asks for help by its address', async () => {
    await db.updateTable('question').set({ help_wanted: 'Een rekenmeester.' }).where('entry_id', '=', v.questions.neighbour.id).execute();
    const shown = async (query: string) => [...(await home.get(`/duin/leervragen?${query}`, v.people.bram)).text.matchAll(/class="card-title"/g)].length;
    expect(await shown('samenwerking=helmgras')).toBe(2);
    expect(await shown('samenwerking=helmgras&bouwsteen=geld')).toBe(1);
    expect(await shown('hulp=ja')).toBe(1);
    expect(await shown('horizon=year')).toBe(5);
    expect(await shown('horizon=years')).toBe(0);
    expect(await shown('staat=open&vast=ja')).toBeLessThanOrEqual(5);
  });

  it('teaches what a learning question is where there are none, with a button to ask the first', async () => {
    const { text } = await home.get('/kust/leervragen');
    expect(text).toContain('Hier komen de leervragen van De Kust');
    expect(text).toContain('href="/kust/leervragen/nieuw"');
  });
});
