import { newId, newShort } from '#platform/id';
import { rewordQuestion } from '#questions/index';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { type Village, village } from '../../test/village';
import type { Becoming } from './becoming';
import { harvestContribution } from './harvest-contribution';
import { type MeetingDay, meetingDay } from './meeting-day.fixture';
import { undoHarvest } from './undo-harvest';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
beforeAll(async () => {
  v = await village(db);
  day = await meetingDay(db, v);
});

const wording = 'Hoe delen wij tijd, terwijl niemand tijd heeft?';
const harvest = (contributionId: string, becomes: Becoming, text = wording) => ({
  id: newId(),
  meetingId: day.id,
  contributionId,
  becomes,
  text,
  collaborationId: null,
  blocks: [],
  who: '',
  dueOn: null,
});
const entryOf = (id: string) => db.selectFrom('entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const standing = (contributionId: string) =>
  db.selectFrom('harvested').selectAll().where('contribution_id', '=', contributionId).where('undone_at', 'is', null).execute();

describe('One tap in the harvest', () => {
  it('makes a learning question that stands on the rung the room was told of, by who said it', async () => {
    const said = await day.says(await day.asks('agenda', 'peers'), wording, v.people.hanna);
    const done = await harvestContribution(db, v.viewers.cora, { ...harvest(said.id, 'question'), blocks: [v.blocks.leren] });
    expect(done.ok).toBe(true);
    const entry = await entryOf(done.ok ? done.value.id : '');
    expect(entry).toMatchObject({ kind: 'question', audience: 'peers', author_id: v.people.hanna, title: wording });
    const link = await db.selectFrom('link').selectAll().where('from_id', '=', entry.id).executeTakeFirst();
    expect(link).toMatchObject({ to_id: day.id, kind: 'grew_out_of' });
    const page = await home.get(`/duin/leervragen/${entry.short}-hoe-delen-wij-tijd-terwijl-niemand-tijd-heeft`, v.people.hanna);
    expect(page.text).toContain(wording);
  });

  it('gives who harvests nothing to read: a coordinator who is no peer does not open the question she wrote down', async () => {
    const said = await day.says(await day.asks('agenda', 'peers'), 'Hoe zeggen wij wat niemand mag horen?');
    const done = await harvestContribution(db, v.viewers.cora, harvest(said.id, 'question', 'Hoe zeggen wij wat niemand mag horen?'));
    const entry = await entryOf(done.ok ? done.value.id : '');
    expect(entry.author_id).toBeNull();
    const version = await db.selectFrom('question_version').select('by_id').where('question_id', '=', entry.id).executeTakeFirst();
    expect(version?.by_id).toBeNull();
    expect((await home.get(`/duin/stukken/${entry.short}`, v.people.cora)).status).toBe(404);
    expect((await home.get(`/duin/stukken/${entry.short}`, v.people.nadia)).status).toBe(404);
    expect((await home.get(`/duin/stukken/${entry.short}`, v.people.hanna)).status).toBe(302);
    expect((await home.get('/duin/nieuw', v.people.hanna)).text).not.toContain('Cora Duinker stelde');
  });

  it('never goes wider than announced, whatever it becomes, not even to who asks for it', async () => {
    const rungs = ['peers', 'network'] as const;
    for (const told of rungs)
      for (const becomes of ['question', 'idea', 'tile', 'agreement'] as const) {
        const said = await day.says(await day.asks('agenda', told), 'Klein beginnen.');
        const done = await harvestContribution(db, v.viewers.cora, harvest(said.id, becomes, 'Klein beginnen.'));
        expect(done.ok, becomes).toBe(true);
        const [row] = await standing(said.id);
        const made = row?.entry_id
          ? await entryOf(row.entry_id)
          : await db
              .selectFrom('agreement')
              .selectAll()
              .where('id', '=', row?.agreement_id ?? '')
              .executeTakeFirstOrThrow();
        expect(made.audience, `${becomes} for ${told}`).toBe(told);
      }
  });

  it('by nobody known, on the agenda of the whole network, is looked after by who coordinates it, as far as they read it', async () => {
    const made = async (told: 'peers' | 'network') => {
      const said = await day.says(await day.asks('agenda', told), wording);
      const done = await harvestContribution(db, v.viewers.cora, harvest(said.id, 'question'));
      return { questionId: done.ok ? done.value.id : '', version: 1, wording: 'Hoe delen wij rust?', obstacle: '', reason: 'Beter.' };
    };
    expect(await rewordQuestion(db, v.viewers.cora, await made('network'))).toMatchObject({ ok: true });
    expect(await rewordQuestion(db, v.viewers.cora, await made('peers'))).toMatchObject({ ok: false, reason: 'gone' });
    expect(await rewordQuestion(db, v.viewers.hanna, await made('network'))).toMatchObject({ ok: false, reason: 'not_yours' });
  });

  it('sent twice makes one thing, and two leaders at once make one thing', async () => {
    const said = await day.says(await day.asks('agenda', 'network'), wording);
    const form = harvest(said.id, 'question');
    const [one, two, three] = await Promise.all([
      harvestContribution(db, v.viewers.cora, form),
      harvestContribution(db, v.viewers.cora, form),
      harvestContribution(db, v.viewers.gijs, harvest(said.id, 'question')),
    ]);
    expect([one, two, three].every((done) => done?.ok)).toBe(true);
    expect(await standing(said.id)).toHaveLength(1);
  });

  it('is not for who does not lead, and not for what was hidden, taken back or said in the value boxes', async () => {
    const said = await day.says(await day.asks('agenda', 'network'), wording);
    for (const who of ['hanna', 'nadia', 'petra'] as const)
      expect(await harvestContribution(db, v.viewers[who], harvest(said.id, 'question'))).toMatchObject({ ok: false, reason: 'not_yours' });
    expect(await harvestContribution(db, v.viewers.otto, harvest(said.id, 'question'))).toMatchObject({ ok: false });
    await db.updateTable('contribution').set({ hidden_at: new Date() }).where('id', '=', said.id).execute();
    expect(await harvestContribution(db, v.viewers.cora, harvest(said.id, 'question'))).toMatchObject({ ok: false, reason: 'gone' });
    const value = await day.says(await day.asks('value', 'network'), 'Ik neem rust mee.');
    expect(await harvestContribution(db, v.viewers.cora, harvest(value.id, 'quote'))).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('about a question makes the agreement there, where the leader may; otherwise it is one of the meeting', async () => {
    const about = await day.asks('answer', 'network', v.questions.network.id);
    const said = await day.says(about, 'Elke maand één uur vrij.');
    await db.insertInto('meeting_leader').values({ meeting_id: day.id, person_id: v.people.meera }).execute();
    const form = { ...harvest(said.id, 'agreement', 'Elke maand één uur vrij.'), who: 'Meera', dueOn: '2027-01-15' };
    expect(await harvestContribution(db, v.viewers.meera, form)).toMatchObject({ ok: true, value: { became: 'action' } });
    const action = await db.selectFrom('question_action').selectAll().where('id', '=', form.id).executeTakeFirst();
    expect(action).toMatchObject({ question_id: v.questions.network.id, who: 'Meera', audience: 'network' });
    const other = await day.says(about, 'Wij bellen de gemeente.');
    expect(await harvestContribution(db, v.viewers.cora, harvest(other.id, 'agreement', 'Wij bellen de gemeente.'))).toMatchObject({
      ok: true,
      value: { became: 'agreement' },
    });
  });
});

describe('A note on a poster', () => {
  it('is pinned on its own poster for the circle the room was told of, and comes off again', async () => {
    const poster = { id: newId(), short: newShort(), network_id: v.networks.duin, collaboration_id: v.collaborations.helmgras };
    await db
      .insertInto('entry')
      .values({ ...poster, kind: 'poster', title: 'Helmgras', author_id: v.people.bram, audience: 'public' })
      .execute();
    await db.insertInto('poster').values({ entry_id: poster.id }).execute();
    const input = await day.asks('post_it', 'peers', poster.id);
    const said = await day.says(input, 'Mooi, hoe doen jullie dat?', v.people.hanna);
    const form = harvest(said.id, 'post_it', 'Mooi, hoe doen jullie dat?');
    expect(await harvestContribution(db, v.viewers.cora, form)).toMatchObject({ ok: true, value: { became: 'post_it' } });
    const note = () => db.selectFrom('post_it').selectAll().where('id', '=', form.id).executeTakeFirstOrThrow();
    expect(await note()).toMatchObject({ poster_id: poster.id, audience: 'peers', author_id: v.people.hanna, meeting_id: day.id, withdrawn_at: null });
    expect(await undoHarvest(db, v.viewers.cora, { meetingId: day.id, harvestedId: form.id })).toMatchObject({ ok: true });
    expect((await note()).withdrawn_at).not.toBeNull();
    expect((await entryOf(poster.id)).retired_at, 'the poster itself stays').toBeNull();
    const loose = await day.says(await day.asks('agenda', 'peers'), 'Zomaar.');
    expect(await harvestContribution(db, v.viewers.cora, harvest(loose.id, 'post_it', 'Zomaar.'))).toMatchObject({ ok: false, reason: 'no_poster' });
  });
});

describe('Taking it back', () => {
  it('makes the question go for everybody and puts the words back to be harvested', async () => {
    const said = await day.says(await day.asks('agenda', 'peers'), wording, v.people.hanna);
    const done = await harvestContribution(db, v.viewers.cora, harvest(said.id, 'question'));
    const entry = await entryOf(done.ok ? done.value.id : '');
    expect(await undoHarvest(db, v.viewers.cora, { meetingId: day.id, harvestedId: entry.id })).toMatchObject({ ok: true });
    expect((await home.get(`/duin/stukken/${entry.short}`, v.people.hanna)).status).toBe(404);
    expect(await standing(said.id)).toEqual([]);
    expect(await harvestContribution(db, v.viewers.cora, harvest(said.id, 'idea'))).toMatchObject({ ok: true });
  });

  it('is over once somebody else did something with it', async () => {
    const said = await day.says(await day.asks('agenda', 'peers'), wording, v.people.hanna);
    const done = await harvestContribution(db, v.viewers.cora, harvest(said.id, 'question'));
    const entry = await entryOf(done.ok ? done.value.id : '');
    await home.post(`/duin/stukken/${entry.short}/reacties`, { id: newId(), tekst: 'Bij ons ook.' }, v.people.bram);
    expect(await undoHarvest(db, v.viewers.cora, { meetingId: day.id, harvestedId: entry.id })).toMatchObject({ ok: false, reason: 'lives_on' });
    expect((await entryOf(entry.id)).retired_at).toBeNull();
  });
});
