import { linkEntries } from '#entries/index';
import { transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const words = async (who: Person, query = '') => (await h.get(`/duin/mijn-woorden${query}`, v.people[who])).text;
const piece = async (title: string, audience: 'public' | 'collaboration', author: Person | null) => {
  const id = newId();
  const at = { id, short: newShort(), network_id: v.networks.duin, kind: 'tile', title, audience, collaboration_id: v.collaborations.zilverzand };
  await db
    .insertInto('entry')
    .values({ ...at, author_id: author && v.people[author] })
    .execute();
  return id;
};

describe('Where did my words go', () => {
  test('is asked by who is signed in, and found behind their own name', async () => {
    const outside = await h.get('/duin/mijn-woorden');
    expect([outside.status, outside.location]).toEqual([303, '/aanmelden?naar=%2Fduin%2Fmijn-woorden']);
    expect((await h.get('/duin', v.people.rachid)).text).toContain('href="/duin/mijn-woorden"');
    expect((await h.get('/duin')).text).not.toContain('href="/duin/mijn-woorden"');
  });

  test('teaches who gave nothing yet', async () => {
    expect(await words('lars')).toContain('Je gaf hier nog niets');
  });

  test('shows what somebody made, remarked and recognised, newest first, and nothing of anybody else', async () => {
    const recognised = { samenwerking: v.collaborations.helmgras, zin: 'Bij ons draagt de huisarts alles.' };
    await h.post(`/duin/leervragen/${v.questions.peers.short}/herkenning`, recognised, v.people.hanna);
    const text = await words('hanna');
    for (const said of [recognised.zin, 'Bij ons aan de andere kant van het duin speelt dit ook.', 'Hoe leren wij van wat misgaat'])
      expect(text).toContain(said);
    expect(text.indexOf(recognised.zin)).toBeLessThan(text.indexOf('aan de andere kant'));
    expect(text).not.toContain('Vraag het de mensen op het bankje');
  });

  test('tells what others did with it and what grew from it, as far as its maker may read that', async () => {
    expect(await words('meera')).toContain('Helmgras');
    const [open, secret] = [await piece('Uit jouw vraag groeide dit', 'public', null), await piece('Dit is van hen alleen', 'collaboration', 'meera')];
    await transact(db, async (tx) => {
      await linkEntries(tx, v.viewers.meera, open, v.questions.neighbourPublic.id, 'grew_out_of');
      await linkEntries(tx, v.viewers.meera, secret, v.questions.neighbourPublic.id, 'grew_out_of');
    });
    const text = await words('hanna');
    expect(text).toContain('Uit jouw vraag groeide dit');
    expect(text).not.toContain('Dit is van hen alleen');
    expect(text).toContain(`/duin/spoor/${v.questions.neighbourPublic.short}`);
  });

  test('does not repeat words that were given to something that is not there for them any more', async () => {
    await db.updateTable('entry').set({ retired_at: new Date() }).where('id', '=', v.questions.public.id).execute();
    const text = await words('rachid');
    expect(text).not.toContain('Vraag het de mensen op het bankje');
    expect(text).toContain('Dit is er niet meer, of je mag het niet meer lezen.');
    await db.updateTable('entry').set({ retired_at: null }).where('id', '=', v.questions.public.id).execute();
  });

  test('leaves out an idea that was given without a name, and says so', async () => {
    const id = newId();
    await h.post('/duin/ideeenbus/nieuw', { id, titel: 'Een idee zonder naam', soort: 'content', naam: 'zonder', doelgroep: 'peers' }, v.people.lars);
    const text = await words('lars');
    expect(text).not.toContain('Een idee zonder naam');
    expect(text).toContain('Ideeën die je zonder naam gaf staan hier niet');
  });

  test('comes in pages of twenty', async () => {
    for (let nth = 0; nth < 25; nth++) await piece(`Stuk nummer ${nth} van Petra`, 'public', 'petra');
    const [first, second] = [await words('petra'), await words('petra', '?pagina=2')];
    expect(first.match(/class="words-item/g)).toHaveLength(20);
    expect(second.match(/class="words-item/g)).toHaveLength(5);
    expect(await words('petra', '?pagina=9')).toContain('Er is niets ouder dan dit.');
  });
});
