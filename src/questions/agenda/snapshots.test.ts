import { newId } from '#platform/id';
import { today } from '#platform/time';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { takeSnapshot } from './take-snapshot';
import { withdrawSnapshot } from './withdraw-snapshot';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
beforeAll(async () => {
  v = await village(db);
});

const zilverzand = () => ({ networkId: v.networks.duin, collaborationId: v.collaborations.zilverzand });
const moment = (label = 'Leerbijeenkomst') => ({ id: newId(), label, onDate: today() });
const frozenIn = async (id: string) =>
  (await db.selectFrom('snapshot_question').select('question_id').where('snapshot_id', '=', id).execute()).map((row) => row.question_id);

describe('Taking a snapshot', () => {
  it('freezes every question of the agenda with its version, state and audience, but no drafts', async () => {
    const taken = await takeSnapshot(db, v.viewers.meera, zilverzand(), moment());
    expect(taken.ok).toBe(true);
    const rows = await frozenIn(taken.ok ? taken.value : '');
    expect(rows.toSorted()).toEqual(['collaboration', 'peers', 'network', 'public'].map((key) => v.questions[key as 'peers'].id).toSorted());
  });

  it('of a network freezes also what the coordinator may not read, and what went beyond one collaboration only', async () => {
    const taken = await takeSnapshot(db, v.viewers.cora, { networkId: v.networks.duin, collaborationId: null }, moment('Netwerkdag'));
    const rows = await frozenIn(taken.ok ? taken.value : '');
    expect(rows).toContain(v.questions.peers.id);
    expect(rows).toContain(v.questions.neighbour.id);
    expect(rows).not.toContain(v.questions.collaboration.id);
    const page = await home.get(`/duin/leeragenda/momentopnamen/${taken.ok ? taken.value : ''}`, v.people.cora);
    expect(page.text).toContain('Hoe maken wij tijd om te leren');
    expect(page.text).not.toContain('Hoe delen wij de winst eerlijk');
  });

  it('is for who steers that agenda', async () => {
    for (const who of ['rachid', 'bram', 'cora', 'nadia', 'petra', 'outsider'] as const)
      expect(await takeSnapshot(db, v.viewers[who], zilverzand(), moment())).toMatchObject({ ok: false, reason: 'not_yours' });
    expect(await takeSnapshot(db, v.viewers.meera, { networkId: v.networks.duin, collaborationId: null }, moment())).toMatchObject({ reason: 'not_yours' });
  });

  it('twice with the same form makes one, and an id of another agenda is refused', async () => {
    const form = moment('Twee keer verstuurd');
    const [first, second] = await Promise.all([1, 2].map(() => takeSnapshot(db, v.viewers.meera, zilverzand(), form)));
    expect(first).toEqual(second);
    const helmgras = { ...zilverzand(), collaborationId: v.collaborations.helmgras };
    expect(await takeSnapshot(db, v.viewers.bram, helmgras, form)).toMatchObject({ ok: false });
  });

  it('goes through a form that keeps what was typed when it is refused', async () => {
    const path = '/duin/samenwerkingen/zilverzand/leeragenda/momentopnamen';
    const refused = await home.post(path, { id: newId(), naam: 'Dag van <toen>', datum: '2020-01-01' }, v.people.meera);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Dag van &lt;toen&gt;');
    expect(refused.text).toContain('Kies vandaag of een dag in de afgelopen twee weken');
    const taken = await home.post(path, { id: newId(), naam: 'Dag van nu', datum: today() }, v.people.meera);
    expect(taken.status).toBe(303);
    const page = await home.get(taken.location ?? '', v.people.meera);
    expect(page.text).toContain('Dag van nu');
    expect(page.text).toContain('Hoe delen wij de winst eerlijk');
    expect((await home.get(path, v.people.hanna)).text).not.toContain('Momentopname maken');
    expect((await home.post(path, { id: newId(), naam: 'x', datum: today() }, v.people.hanna)).status).toBe(403);
  });
});

describe('Withdrawing a snapshot', () => {
  it('undoes a slip of today and leaves the questions alone', async () => {
    const taken = await takeSnapshot(db, v.viewers.meera, zilverzand(), moment('Vergissing'));
    const id = taken.ok ? taken.value : '';
    expect(await withdrawSnapshot(db, v.viewers.bram, zilverzand(), id)).toMatchObject({ reason: 'not_yours' });
    expect(await withdrawSnapshot(db, v.viewers.meera, { ...zilverzand(), collaborationId: null }, id)).toMatchObject({ reason: 'gone' });
    expect((await withdrawSnapshot(db, v.viewers.meera, zilverzand(), id)).ok).toBe(true);
    expect(await withdrawSnapshot(db, v.viewers.meera, zilverzand(), id)).toMatchObject({ reason: 'gone' });
    expect((await home.get('/duin/samenwerkingen/zilverzand/leeragenda', v.people.meera)).text).toContain('Hoe delen wij de winst eerlijk');
  });

  it('is refused after a day: others may have spoken of it', async () => {
    const taken = await takeSnapshot(db, v.viewers.meera, zilverzand(), moment('Lang geleden'));
    const id = taken.ok ? taken.value : '';
    await db
      .updateTable('snapshot')
      .set({ taken_at: new Date(Date.now() - 25 * 3_600_000) })
      .where('id', '=', id)
      .execute();
    expect(await withdrawSnapshot(db, v.viewers.meera, zilverzand(), id)).toMatchObject({ ok: false, reason: 'too_late' });
  });
});
