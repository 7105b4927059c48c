import { happened } from '#entries/index';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { village } from '../../test/village';
import { grainsOf } from './grains';

const database = await testDatabase();
const { db } = database;
const duin = await village(db);
const { get, failures } = house(database);
const empty = house(await testDatabase());

const rows = async (who: keyof typeof duin.viewers) => {
  const { contributions, shares } = await grainsOf(db, duin.viewers[who], duin.networks.duin);
  const nameOf = new Map(Object.entries(duin.blocks).map(([name, id]) => [id, name]));
  return { contributions, ...Object.fromEntries(shares.map(({ block, count }) => [nameOf.get(block ?? '') ?? 'geen', count])) };
};

describe('the dune counts what each viewer may see', () => {
  test('an outsider counts what is public', async () => {
    expect(await rows('outsider')).toEqual({ contributions: 2, bewoners: 1, leren: 1 });
  });

  test('a national party counts the public and the network, never what was said among peers', async () => {
    expect(await rows('nadia')).toEqual({ contributions: 3, bewoners: 1, leren: 2 });
  });

  test('who speaks for a national party as well counts her own collaboration, and not the peers', async () => {
    expect(await rows('dorien')).toEqual({ contributions: 4, bewoners: 2, leren: 2 });
  });

  test('a peer counts the peers, the own collaboration and nobody else’s', async () => {
    expect(await rows('rachid')).toEqual({ contributions: 6, bewoners: 2, geld: 2, leren: 2 });
    expect(await rows('hanna')).toEqual({ contributions: 5, bewoners: 1, geld: 2, leren: 2 });
  });

  test('what somebody keeps to themselves counts for them alone', async () => {
    expect(await rows('meera')).toEqual({ contributions: 7, bewoners: 2, geld: 2, leren: 3 });
  });

  test('what was taken back or hidden counts for nobody', async () => {
    await db.updateTable('entry').set({ retired_at: new Date() }).where('id', '=', duin.questions.neighbourPublic.id).execute();
    await db.updateTable('entry').set({ hidden_at: new Date(), hidden_reason: 'spam' }).where('id', '=', duin.questions.public.id).execute();
    expect(await rows('outsider')).toEqual({ contributions: 0 });
    expect(await rows('meera')).toMatchObject({ contributions: 5 });
    await db.updateTable('entry').set({ retired_at: null, hidden_at: null, hidden_reason: null }).execute();
  });
});

describe('the home of a network', () => {
  test('says what the network is, draws the dune and gives the same figures in a table', async () => {
    const { status, text } = await get('/duin');
    expect(status).toBe(200);
    expect(text).toContain('Samen leren wonen met zand.');
    expect(text).toContain('Er liggen 2 bijdragen die jij mag zien.');
    expect(text).toContain('<caption>Bijdragen per bouwsteen</caption>');
    expect(text).toMatch(/class="dune-band colour-moss" href="\/duin\/bouwstenen\/bewoners"/);
    expect(text).toContain('één bijdrage');
  });

  test('shows the collaborations in a list and on the map, and says where the map comes from', async () => {
    const { text } = await get('/duin');
    expect(text).toContain('href="/duin/samenwerkingen/zilverzand"');
    expect(text.match(/class="map-tile"/g)).toHaveLength(2);
    expect(text).toContain('CC BY 4.0');
    expect(text).not.toContain('Schelphoek');
  });

  test('opens a door to each building block', async () => {
    const { text } = await get('/duin');
    for (const slug of ['leren', 'geld', 'bewoners']) expect(text).toMatch(new RegExp(`class="block [^"]*" href="/duin/bouwstenen/${slug}"`));
  });

  test('shows an outsider the public questions only, and no names of people', async () => {
    const { text } = await get('/duin');
    expect(text).toContain('Hoe vinden wij de mensen die nooit komen');
    expect(text).not.toContain('Hoe delen wij de winst eerlijk');
    expect(text).not.toContain('Meera');
    expect(text).toContain('Iemand uit Zilverzand');
  });

  test('invites a visitor to sign in and a member to ask', async () => {
    expect((await get('/duin')).text).toContain('>Aanmelden</a>');
    expect((await get('/duin', duin.people.rachid)).text).toContain('href="/duin/leervragen/nieuw"');
  });

  test('speaks English to who asks for it', async () => {
    const { text } = await get('/en/duin');
    expect(text).toContain('There are 2 contributions that you may see.');
    expect(text).toContain('Learning together');
    expect(text).toContain('href="/en/duin/bouwstenen/geld"');
  });

  test('tells on a later visit what is new since the visit before', async () => {
    const since = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const person = duin.people.bram;
    await get('/duin', person);
    await db
      .updateTable('visit')
      .set({ last_at: since(5) })
      .where('person_id', '=', person)
      .execute();
    const quiet = await get('/duin', person);
    expect(quiet.text).toContain('Sinds je vorige bezoek, op');
    const entry = { id: duin.questions.peers.id, network_id: duin.networks.duin, collaboration_id: duin.collaborations.zilverzand, audience: 'peers' } as const;
    await db.transaction().execute((tx) => happened(tx, 'question.reworded', { by: duin.viewers.meera, entry }));
    const { text } = await get('/duin', person);
    expect(text).toContain('Nieuw sinds je vorige bezoek');
    expect(text).toContain('Meera Ramdin');
  });

  test('teaches when nothing has been said and nobody takes part', async () => {
    await db.insertInto('taxonomy').values({ id: '00000000-0000-7000-8000-000000000001', slug: 'leeg', name: 'Leeg' }).execute();
    await db
      .insertInto('network')
      .values({ id: '00000000-0000-7000-8000-000000000002', slug: 'leeg', name: 'Leeg strand', taxonomy_id: '00000000-0000-7000-8000-000000000001' })
      .execute();
    const { text } = await get('/leeg');
    expect(text).toContain('Hier liggen nog geen bijdragen die jij mag zien.');
    expect(text).toContain('Er zijn nog geen leervragen');
    expect(text).toContain('Er doet nog niemand mee');
  });

  test('goes without a failure in the log', () => expect(failures).toEqual([]));
});

describe('the front page of the installation', () => {
  test('says what Zandkorrel is, lists the networks and tells how to sign in', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('veel korrels maken samen een duin');
    expect(text).toContain('href="/duin"');
    expect(text).toContain('2 samenwerkingen');
    expect(text).toContain('href="/aanmelden"');
  });

  test('teaches when there is no network yet', async () => {
    const { text } = await empty.get('/');
    expect(text).toContain('Hier is nog geen netwerk');
    expect(text).toContain('De beheerder van deze site maakt het eerste.');
  });
});
