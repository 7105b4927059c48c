import { makeEntry } from '#entries/index';
import { transact } from '#platform/db';
import { newId } from '#platform/id';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { dropIdea, type NewIdea } from './drop-idea';
import { ideaCards, myIdeas } from './idea-cards';
import { ideaFromRoom } from './idea-from-room';
import { ideaHere } from './idea-here';
import { moveIdea } from './move-idea';
import { doneIdea, planIdea } from './plan-idea';
import { supportIdea, unsupportIdea } from './support-idea';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});
beforeEach(() => void h.letters.splice(0));

const post = () => ({ mail: { send: async (_: unknown, letter: House['letters'][number]) => void h.letters.push(letter) }, ...where });
const where = { baseUrl: 'http://localhost', network: { slug: 'duin', name: 'Duindorp' } };
const idea = (more: Partial<NewIdea> = {}): NewIdea => ({
  id: newId(),
  networkId: v.networks.duin,
  collaborationId: null,
  title: 'Begin buiten, op het duin',
  text: 'Wie loopt, luistert beter.',
  about: 'form',
  blocks: [v.blocks.leren],
  anonymous: false,
  audience: 'network',
  ...more,
});
async function dropped(by = v.viewers.rachid, more: Partial<NewIdea> = {}) {
  const done = await dropIdea(db, by, idea(more));
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}
const reply = 'We nemen het mee.';
const letterTo = () => h.letters.map(({ to }) => to).sort();

describe('An idea', () => {
  test('is given by every member, with a name and building blocks, and stands in the box', async () => {
    const { short } = await dropped();
    expect(await ideaHere(db, v.viewers.nadia, v.networks.duin, short)).toMatchObject({
      title: 'Begin buiten, op het duin',
      giver: 'Rachid el Amrani',
      state: 'new',
      blocks: [{ slug: 'leren' }],
      steps: [],
      mine: false,
    });
  });

  test('is not given from outside the network, for somebody else’s collaboration, or with a building block from elsewhere', async () => {
    expect(await dropIdea(db, v.viewers.otto, idea())).toMatchObject({ reason: 'not_yours' });
    expect(await dropIdea(db, v.viewers.kees, idea())).toMatchObject({ reason: 'not_yours' });
    expect(await dropIdea(db, v.viewers.rachid, idea({ collaborationId: v.collaborations.helmgras }))).toMatchObject({ reason: 'not_your_collaboration' });
    expect(await dropIdea(db, v.viewers.rachid, idea({ blocks: [newId()] }))).toMatchObject({ reason: 'no_such_block' });
  });

  test('sent twice from one form stands once; a form of somebody else makes nothing', async () => {
    const given = idea();
    const first = await dropIdea(db, v.viewers.rachid, given);
    expect(await dropIdea(db, v.viewers.rachid, given)).toEqual(first);
    expect(await dropIdea(db, v.viewers.hanna, given)).toMatchObject({ reason: 'taken' });
  });

  test('of a collaboration waits on a lower rung where the network wants somebody’s yes', async () => {
    const given = await dropped(v.viewers.rachid, { collaborationId: v.collaborations.zilverzand });
    expect(given.waitsFor).toBe('network');
    expect(await ideaHere(db, v.viewers.nadia, v.networks.duin, given.short)).toBeUndefined();
    expect(await ideaHere(db, v.viewers.hanna, v.networks.duin, given.short)).toBeDefined();
  });

  test('among peers is not read by the fund, and neither is what was answered before it went up', async () => {
    const { id, short } = await dropped(v.viewers.rachid, { audience: 'peers' });
    expect(await moveIdea(db, v.viewers.bram, post(), { ideaId: id, from: 'new', to: 'considered', reply: 'Alleen onder ons.' })).toMatchObject({ ok: true });
    expect(await ideaHere(db, v.viewers.nadia, v.networks.duin, short)).toBeUndefined();
    await db.updateTable('entry').set({ audience: 'network' }).where('id', '=', id).execute();
    expect(await ideaHere(db, v.viewers.nadia, v.networks.duin, short)).toMatchObject({ state: 'considered', steps: [] });
    expect(await ideaHere(db, v.viewers.hanna, v.networks.duin, short)).toMatchObject({ steps: [{ reply: 'Alleen onder ons.', by: 'Bram Helmer' }] });
  });

  test('is supported once each, never by who gave it, and support can be taken back', async () => {
    const { id, short } = await dropped();
    for (const who of [v.viewers.hanna, v.viewers.hanna, v.viewers.nadia]) expect((await supportIdea(db, who, id)).ok).toBe(true);
    expect(await supportIdea(db, v.viewers.rachid, id)).toMatchObject({ reason: 'own' });
    expect(await supportIdea(db, v.viewers.outsider, id)).toMatchObject({ reason: 'gone' });
    expect(await ideaHere(db, v.viewers.hanna, v.networks.duin, short)).toMatchObject({ supporters: 2, supported: true });
    await unsupportIdea(db, v.viewers.hanna, id);
    expect(await ideaHere(db, v.viewers.hanna, v.networks.duin, short)).toMatchObject({ supporters: 1, supported: false });
  });
});

describe('An answer', () => {
  test('comes from who coordinates the network, or who manages the collaboration it is of', async () => {
    const move = (ideaId: string, by = v.viewers.cora) => moveIdea(db, by, post(), { ideaId, from: 'new', to: 'considered', reply });
    const wide = await dropped();
    expect(await move(wide.id, v.viewers.meera)).toMatchObject({ reason: 'not_yours' });
    expect((await move(wide.id)).ok).toBe(true);
    const ours = await dropped(v.viewers.rachid, { collaborationId: v.collaborations.zilverzand, audience: 'collaboration' });
    expect(await move(ours.id)).toMatchObject({ reason: 'gone' });
    expect(await move(ours.id, v.viewers.petra)).toMatchObject({ reason: 'not_yours' });
    expect((await move(ours.id, v.viewers.meera)).ok).toBe(true);
  });

  test('is never without words, and does not pass by one that was given in the meantime', async () => {
    const { id } = await dropped();
    expect(await moveIdea(db, v.viewers.cora, post(), { ideaId: id, from: 'new', to: 'declined', reply: '' })).toMatchObject({ reason: 'reply' });
    await moveIdea(db, v.viewers.cora, post(), { ideaId: id, from: 'new', to: 'considered', reply });
    expect(await moveIdea(db, v.viewers.cora, post(), { ideaId: id, from: 'new', to: 'declined', reply })).toMatchObject({ reason: 'stale' });
  });

  test('is written to whoever gave or supported the idea and can still read it, with a link and none of its words', async () => {
    const { id, short } = await dropped(v.viewers.rachid, { audience: 'peers' });
    for (const who of [v.viewers.hanna, v.viewers.lars]) await supportIdea(db, who, id);
    await db.updateTable('role').set({ ended_at: new Date() }).where('person_id', '=', v.people.lars).execute();
    await moveIdea(db, v.viewers.bram, post(), { ideaId: id, from: 'new', to: 'considered', reply });
    await db.updateTable('role').set({ ended_at: null }).where('person_id', '=', v.people.lars).execute();
    expect(letterTo()).toEqual(['hanna@duin.example', 'rachid@duin.example']);
    expect(new Set(h.letters.map(({ text }) => text)).size).toBe(1);
    expect(h.letters[0]?.text).toContain(`/duin/ideeenbus/${short}`);
    expect(JSON.stringify(h.letters)).not.toMatch(/Begin buiten|nemen het mee|Bram|Rachid/);
  });
});

describe('An idea and a meeting', () => {
  const meeting = () =>
    transact(db, (tx) =>
      makeEntry(tx, v.viewers.cora, { kind: 'meeting', title: 'Dag in het duin', networkId: v.networks.duin, collaborationId: null, audience: 'network' }),
    );
  const linksOf = (id: string) => db.selectFrom('link').select(['to_id', 'kind']).where('from_id', '=', id).execute();

  test('belong together once it is in the programme; a second meeting is added without a second answer', async () => {
    const { id, short } = await dropped();
    const [first, second] = [await meeting(), await meeting()];
    expect(await planIdea(db, v.viewers.cora, post(), { ideaId: id, meetingId: first.id, reply: '' })).toMatchObject({ reason: 'reply' });
    for (const { id: meetingId } of [first, second]) expect((await planIdea(db, v.viewers.cora, post(), { ideaId: id, meetingId, reply })).ok).toBe(true);
    expect(await linksOf(id)).toEqual([first, second].map(({ id: to_id }) => ({ to_id, kind: 'used_in' })));
    expect(await ideaHere(db, v.viewers.rachid, v.networks.duin, short)).toMatchObject({ state: 'planned', steps: [{ to_state: 'planned' }] });
    expect((await doneIdea(db, v.viewers.cora, post(), { ideaId: id, meetingId: first.id, reply: 'Het waaide hard.' })).ok).toBe(true);
    expect((await ideaCards(db, v.viewers.cora, v.networks.duin, { open: true })).map((card) => card.id)).not.toContain(id);
    expect((await ideaCards(db, v.viewers.cora, v.networks.duin, { open: false })).map((card) => card.id)).toContain(id);
  });

  test('said in the room grows out of it, as the words of who said it or of nobody', async () => {
    const { id: meetingId } = await meeting();
    const said = { ...idea(), meetingId, authorId: null };
    const entry = await transact(db, (tx) => ideaFromRoom(tx, v.viewers.cora, said));
    expect(await linksOf(entry.id)).toEqual([{ to_id: meetingId, kind: 'grew_out_of' }]);
    expect(await ideaHere(db, v.viewers.nadia, v.networks.duin, entry.short)).toMatchObject({ giver: null, anonymous: false });
    expect((await myIdeas(db, v.viewers.cora, v.networks.duin)).map((card) => card.id)).not.toContain(entry.id);
  });
});
