import { transact } from '#platform/db';
import { newId } from '#platform/id';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { questionVersionDoor, snapshotDoor, snapshotQuestionDoor } from '../put';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
const march = newId();
const may = newId();
const july = newId();

/** The public question of Zilverzand began among themselves, and was worded anew before it went to everybody. */
beforeAll(async () => {
  v = await village(db);
  await transact(db, async (tx) => {
    const id = v.questions.public.id;
    await tx.updateTable('question').set({ version: 3 }).where('entry_id', '=', id).execute();
    await tx.deleteFrom('question_version').where('question_id', '=', id).execute();
    const said = (no: number, wording: string, audience: 'collaboration' | 'public', month: number) => ({
      question_id: id,
      no,
      wording,
      reason: no > 1 ? `reden ${no}` : '',
      by_id: v.people.meera,
      at: new Date(Date.UTC(2026, month, 1)),
      audience,
    });
    await questionVersionDoor.put(tx, [
      said(1, 'Hoe lokken wij ze?', 'collaboration', 2),
      said(2, 'Hoe nodigen wij ze uit?', 'public', 3),
      said(3, 'Hoe vinden wij de mensen die nooit komen, zonder ze lastig te vallen?', 'public', 4),
    ]);
    await snapshotDoor.put(tx, [
      {
        id: march,
        network_id: v.networks.duin,
        collaboration_id: v.collaborations.zilverzand,
        label: 'Leerdag maart',
        on_date: '2026-03-20',
        taken_at: new Date('2026-03-20'),
      },
      {
        id: may,
        network_id: v.networks.duin,
        collaboration_id: v.collaborations.zilverzand,
        label: 'Leerdag mei',
        on_date: '2026-05-20',
        taken_at: new Date('2026-05-20'),
      },
      { id: july, network_id: v.networks.duin, collaboration_id: null, label: 'Netwerkdag juli', on_date: '2026-07-01', taken_at: new Date('2026-07-01') },
    ]);
    await snapshotQuestionDoor.put(tx, [
      { snapshot_id: march, question_id: id, version: 1, state: 'asked', audience: 'collaboration' },
      { snapshot_id: may, question_id: id, version: 3, state: 'exploring', audience: 'public' },
      { snapshot_id: may, question_id: v.questions.peers.id, version: 1, state: 'asked', audience: 'peers' },
      { snapshot_id: july, question_id: id, version: 3, state: 'exploring', audience: 'public' },
    ]);
  });
});

const agenda = '/duin/samenwerkingen/zilverzand/leeragenda';

describe('The learning agenda of a collaboration', () => {
  it('has its questions in rows by letter and its moments in columns, the oldest on the left and now on the right', async () => {
    const { text, status } = await home.get(agenda, v.people.meera);
    expect(status).toBe(200);
    const table = text.slice(text.indexOf('<table'), text.indexOf('</table>'));
    const heads = [...table.matchAll(/<th scope="col".*?<\/th>/gs)].map(([head]) =>
      head
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(' ,', ',')
        .trim(),
    );
    expect(heads).toEqual(['Vraag', 'Leerdag maart 20 maart 2026', 'Leerdag mei 20 mei 2026', 'Netwerkdag juli 1 juli 2026, hele netwerk', 'Nu']);
    expect([...table.matchAll(/Vraag ([A-Z]) van Zilverzand/g)].map(([, letter]) => letter)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('shows the wording of each moment, the ones in between with their reason, and only what is new', async () => {
    const { text } = await home.get(agenda, v.people.rachid);
    expect(text).toContain('Hoe lokken wij ze?');
    expect(text).toContain('Eén verwoording ertussen');
    expect(text).toContain('Hoe nodigen wij ze uit?');
    expect(text).toContain('reden 2');
    expect(text).toContain('ongewijzigd');
  });

  it('keeps what was said in a smaller circle there, however wide the question is read now', async () => {
    for (const reader of [undefined, v.people.nadia, v.people.hanna]) {
      const { text } = await home.get(agenda, reader);
      expect(text).toContain('Hoe vinden wij de mensen die nooit komen');
      expect(text).not.toContain('Hoe lokken wij ze?');
      expect(text).not.toContain('Leerdag maart');
    }
  });

  it('shows each reader what the ladder lets them read and says so always', async () => {
    const outsider = await home.get(agenda);
    expect(outsider.text).not.toContain('Hoe delen wij de winst eerlijk');
    expect(outsider.text).toContain('Wat in een kleinere kring is gezegd, blijft daar.');
    expect((await home.get(agenda, v.people.hanna)).text).toContain('Hoe delen wij de winst eerlijk');
    expect((await home.get(agenda, v.people.nadia)).text).not.toContain('Hoe delen wij de winst eerlijk');
  });

  it('is not found for a collaboration of another network', async () => {
    expect((await home.get('/duin/samenwerkingen/schelphoek/leeragenda', v.people.meera)).status).toBe(404);
  });

  it('is kept to a building block, a state or what is stuck by its address', async () => {
    const block = await home.get(`${agenda}?bouwsteen=geld`, v.people.meera);
    expect(block.text).toContain('Hoe delen wij de winst eerlijk');
    expect(block.text).not.toContain('Hoe maken wij tijd om te leren');
    expect((await home.get(`${agenda}?staat=parked`, v.people.meera)).text).toContain('Geen vraag past bij deze keuze');
    expect((await home.get(`${agenda}?vast=ja`, v.people.meera)).text).toMatch(/zit vast|Geen vraag past/);
    expect((await home.get(`${agenda}?bouwsteen=${encodeURIComponent("'; drop table")}&pagina=-1&ouder=x`, v.people.meera)).status).toBe(200);
  });
});

describe('The learning agenda of a network', () => {
  it('names the collaboration beside each letter and has the questions of all of them', async () => {
    const { text } = await home.get('/duin/leeragenda', v.people.bram);
    expect(text).toContain('Vraag A van Helmgras');
    expect(text).toContain('Vraag C van Zilverzand');
    expect(text).not.toContain('Schelphoek');
  });

  it('tells only who coordinates the network what peers are busy with, and never below three collaborations', async () => {
    const { text } = await home.get('/duin/leeragenda', v.people.cora);
    expect(text).toContain('Waar het netwerk mee bezig is');
    expect(text).toContain('minder dan 3');
    expect((await home.get('/duin/leeragenda', v.people.bram)).text).not.toContain('Waar het netwerk mee bezig is');
  });

  it('reads in English too', async () => {
    const { text } = await home.get('/en/duin/leeragenda', v.people.bram);
    expect(text).toContain('Learning agenda of Duindorp');
    expect(text).toContain('Question A of Helmgras');
  });
});
