import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { type Village, village } from '../../test/village';
import { changeAudience, decideApproval, findEntryById } from './index';
import { makeRemark } from './remarks';
import { entryPanel } from './panel';
import { newId } from '#platform/id';

const { db } = await testDatabase();
let duin: Village;
beforeAll(async () => {
  duin = await village(db);
});
const sees = async (who: keyof Village['viewers'], question: keyof Village['questions']) =>
  (await findEntryById(db, duin.viewers[who], duin.questions[question].id)) !== undefined;
const move = (who: keyof Village['viewers'], question: keyof Village['questions'], to: 'self' | 'collaboration' | 'peers' | 'network' | 'public') =>
  changeAudience(db, duin.viewers[who], { entryId: duin.questions[question].id, to, note: '', own: false });

describe('showing an entry to more or fewer people', () => {
  test('lowering works at once; who fell off the ladder finds nothing any more', async () => {
    expect(await sees('hanna', 'peers')).toBe(true);
    expect(await move('meera', 'peers', 'collaboration')).toMatchObject({ ok: true, value: 'lowered' });
    expect([await sees('hanna', 'peers'), await sees('rachid', 'peers')]).toEqual([false, true]);
    expect(await move('meera', 'peers', 'peers')).toMatchObject({ ok: true, value: 'raised' });
  });

  test('the fund never reads what is for peers, not even Dorien, who works in the collaboration too', async () => {
    expect([await sees('nadia', 'peers'), await sees('dorien', 'peers'), await sees('cora', 'peers'), await sees('ada', 'peers')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(await sees('dorien', 'collaboration')).toBe(true);
  });

  test('a resident asks; the programme manager says yes, then the coordinator, and only then it is public', async () => {
    expect(await move('rachid', 'collaboration', 'public')).toMatchObject({ ok: true, value: 'asked' });
    expect([await sees('cora', 'collaboration'), await sees('outsider', 'collaboration')]).toEqual([false, false]);
    const panel = await entryPanel(db, duin.viewers.meera, (await findEntryById(db, duin.viewers.meera, duin.questions.collaboration.id))!);
    expect(panel.mayDecide).toBe(true);
    const first = await decideApproval(db, duin.viewers.meera, { approvalId: panel.asked!.id, granted: true, reply: '' });
    expect(first).toMatchObject({ ok: true, value: { next: 'passed_on' } });
    expect([await sees('cora', 'collaboration'), await sees('nadia', 'collaboration')]).toEqual([true, false]);
    const next = await db
      .selectFrom('approval')
      .select('id')
      .where('entry_id', '=', duin.questions.collaboration.id)
      .where('decided_at', 'is', null)
      .executeTakeFirstOrThrow();
    expect(await decideApproval(db, duin.viewers.meera, { approvalId: next.id, granted: true, reply: '' })).toMatchObject({ ok: false, reason: 'not_yours' });
    expect(await decideApproval(db, duin.viewers.cora, { approvalId: next.id, granted: false, reply: '' })).toMatchObject({ ok: false, reason: 'why' });
    expect(await decideApproval(db, duin.viewers.cora, { approvalId: next.id, granted: true, reply: '' })).toMatchObject({
      ok: true,
      value: { next: 'raised' },
    });
    expect(await sees('outsider', 'collaboration')).toBe(true);
  });

  test('what was said among peers stays there when the entry goes up', async () => {
    const { id } = duin.questions.neighbour;
    await makeRemark(db, duin.viewers.hanna, { id: newId(), entryId: id, text: 'Alleen onder ons: de begroting klopt niet.' });
    await changeAudience(db, duin.viewers.bram, { entryId: id, to: 'network', note: '', own: false });
    const remarksFor = async (who: 'nadia' | 'rachid') => {
      const entry = await findEntryById(db, duin.viewers[who], id);
      return (await entryPanel(db, duin.viewers[who], entry!)).remarks.length;
    };
    expect([await remarksFor('nadia'), await remarksFor('rachid')]).toEqual([0, 1]);
  });

  test('nobody raises what is not theirs, or what they cannot see', async () => {
    expect(await move('hanna', 'network', 'public')).toMatchObject({ ok: false, reason: 'not_yours' });
    expect(await move('hanna', 'self', 'public')).toMatchObject({ ok: false, reason: 'gone' });
    expect(await move('kees', 'peers', 'public')).toMatchObject({ ok: false, reason: 'gone' });
  });
});
