import { newId } from '#platform/id';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { village } from '../../test/village';

const { db } = await testDatabase();
const { people, collaborations, networks, organisations, blocks, questions } = await village(db);
const home = house({ db });
const { get, post, letters, failures } = home;

const collaboration = (slug: string) => db.selectFrom('collaboration').selectAll().where('slug', '=', slug).executeTakeFirst();
const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

describe('collaborations', () => {
  test('anybody reads the list and limits it by province, scale and theme', async () => {
    await db
      .updateTable('collaboration')
      .set({ themes: ['bewegen'] })
      .where('slug', '=', 'helmgras')
      .execute();
    const all = await get('/duin/samenwerkingen');
    expect([all.status, all.text.includes('Zilverzand'), all.text.includes('Helmgras'), all.text.includes('Schelphoek')]).toEqual([200, true, true, false]);
    for (const query of ['provincie=zuid-holland', 'schaal=neighbourhood', 'thema=bewegen']) {
      const { text } = await get(`/duin/samenwerkingen?${query}`);
      expect([text.includes('samenwerkingen/helmgras'), text.includes('samenwerkingen/zilverzand')]).toEqual([true, false]);
    }
    expect((await get('/duin/samenwerkingen?thema=%27%20or%201=1&pagina=-3&schaal=onzin')).text).toContain('Niets gevonden');
  });

  test('a page says who and where to everybody, and names people to members only', async () => {
    const outsider = await get('/duin/samenwerkingen/zilverzand');
    expect([outsider.status, outsider.text.includes('Voorbeeld'), outsider.text.includes('Zeeland'), outsider.text.includes('Meera Ramdin')]).toEqual([
      200,
      true,
      true,
      false,
    ]);
    expect((await get('/duin/samenwerkingen/zilverzand', people.hanna)).text).toContain('Meera Ramdin');
    expect((await get('/duin/samenwerkingen/zilverzand', people.kees)).text).not.toContain('Meera Ramdin');
    expect((await get('/duin/samenwerkingen/schelphoek', people.cora)).status).toBe(404);
  });

  test('in English the same page speaks English', async () => {
    expect((await get('/en/duin/samenwerkingen/zilverzand')).text).toContain('How we learn');
  });

  test('a coordinator adds one, once, however often the form is sent; others cannot', async () => {
    const form = { id: newId(), naam: 'Duinroos & Zeelt', themas: 'zorg, bewegen; zorg', inwoners: '12.500', provincie: 'zeeland' };
    expect((await post('/duin/samenwerkingen', form, people.meera)).status).toBe(404);
    for (const _ of [1, 2]) expect((await post('/duin/samenwerkingen', form, people.cora)).location).toBe('/duin/samenwerkingen/duinroos-zeelt');
    expect(await collaboration('duinroos-zeelt')).toMatchObject({ themes: ['zorg', 'bewegen'], population: 12_500, province: 'zeeland' });
    const again = await post('/duin/samenwerkingen', { ...form, id: newId() }, people.cora);
    expect([again.status, again.text.includes('Dit adres is al bezet'), again.text.includes('Duinroos &amp; Zeelt')]).toEqual([422, true, true]);
  });

  test.each([
    [{ naam: '' }, 'Vul dit in'],
    [{ naam: '!!!' }, 'kunnen we geen adres maken'],
    [{ naam: 'Nieuw' }, 'Dit adres is al bezet'],
    [{ naam: 'x'.repeat(10_000) }, 'Dit is te lang'],
    [{ naam: 'Goed', adres: 'Niet Goed' }, 'kleine letters'],
    [{ naam: 'Goed', inwoners: 'veel' }, 'heel getal'],
    [{ naam: 'Goed', website: 'javascript:alert(1)' }, 'https://'],
    [{ naam: 'Goed', begin: '2026-05-02', einde: '2026-05-01' }, 'einddatum ligt voor de begindatum'],
    [{ naam: 'Goed', provincie: 'atlantis' }, 'Kies een van de mogelijkheden'],
  ])('what cannot be kept is said in words, and what was typed stays: %o', async (typed, sentence) => {
    const answer = await post('/duin/samenwerkingen', { id: newId(), samenvatting: 'Dit blijft staan.', ...typed }, people.cora);
    expect([answer.status, answer.text.includes(sentence), answer.text.includes('Dit blijft staan.')]).toEqual([422, true, true]);
  });

  test('NUL, markup, emoji and right-to-left text are kept as words and nothing else', async () => {
    const odd = "A\u0000b <img src=x onerror=alert(1)> \u05d0\u05d1\u05d2 🏖️ '; drop table network;--";
    const made = await post('/duin/samenwerkingen', { id: newId(), naam: 'Wierde', samenvatting: odd }, people.cora);
    expect(made.location).toBe('/duin/samenwerkingen/wierde');
    const { text } = await get('/duin/samenwerkingen/wierde');
    expect([text.includes('<img src=x'), text.includes('Ab &lt;img'), text.includes('🏖️')]).toEqual([false, true, true]);
  });

  test('its programme manager changes it; a form that went stale is not saved over what stands, and both are shown', async () => {
    const at = '/duin/samenwerkingen/zilverzand/wijzigen';
    for (const who of [people.bram, people.rachid, people.kees, undefined]) expect((await get(at, who)).status).toBe(404);
    const version = hidden((await get(at, people.meera)).text, 'version');
    const mine = { version, naam: 'Zilverzand', samenvatting: 'Van Meera.' };
    expect((await post(at, mine, people.meera)).status).toBe(303);
    const stale = await post(at, { ...mine, samenvatting: 'Van Cora.' }, people.cora);
    expect([stale.status, stale.text.includes('Van Cora.'), stale.text.includes('Van Meera.')]).toEqual([422, true, true]);
    expect((await collaboration('zilverzand'))?.summary).toBe('Van Meera.');
    expect((await post(at, { ...mine, version: hidden(stale.text, 'version'), samenvatting: 'Van Cora.' }, people.cora)).status).toBe(303);
    expect((await post(at, mine, people.bram)).status).toBe(404);
  });

  test('partners are added, made and removed by who shapes the collaboration', async () => {
    const at = '/duin/samenwerkingen/zilverzand/partners';
    expect((await post(at, { soort_formulier: 'bekend', organisatie: organisations.huisartsen }, people.bram)).status).toBe(404);
    expect((await post(at, { soort_formulier: 'bekend', organisatie: organisations.huisartsen }, people.meera)).status).toBe(303);
    expect((await post(at, { soort_formulier: 'bekend', organisatie: newId() }, people.meera)).status).toBe(422);
    expect((await post(at, { soort_formulier: 'bekend', organisatie: 'x' }, people.meera)).status).toBe(422);
    const fresh = { soort_formulier: 'nieuw', id: newId(), naam: 'Strandpaviljoen De Golf', soort: 'welfare' };
    for (const _ of [1, 2]) expect((await post(at, fresh, people.meera)).status).toBe(303);
    expect((await post(at, { ...fresh, id: newId(), naam: '' }, people.meera)).text).toContain('Vul dit in');
    const page = await get(at, people.meera);
    expect(page.text.split('Strandpaviljoen De Golf').length).toBeGreaterThan(1);
    expect((await post(`${at}/${organisations.huisartsen}/einde`, {}, people.meera)).status).toBe(303);
    expect((await get('/duin/samenwerkingen/zilverzand')).text).not.toContain('Huisartsen Duindorp');
  });
});

describe('a collaboration of another network', () => {
  test('takes part only when who manages it says yes', async () => {
    const before = letters.length;
    const form = { samenwerking: collaborations.schelphoek };
    for (const who of [people.meera, people.kees]) expect((await post('/duin/samenwerkingen/toevoegen', form, who)).status).toBe(404);
    for (const _ of [1, 2]) expect((await post('/duin/samenwerkingen/toevoegen', form, people.cora)).location).toBe('/duin/samenwerkingen');
    expect(letters.slice(before).map(({ to }) => to)).toEqual(['kees@duin.example']);
    expect((await get('/duin/samenwerkingen/schelphoek')).status).toBe(404);
    const { text } = await get('/uitnodigingen', people.kees);
    const [, id] = /uitnodigingen\/([^/]+)\/aanvaarding/.exec(text) ?? [];
    expect((await post(`/uitnodigingen/${id}/aanvaarding`, {}, people.meera)).location).toBe('/uitnodigingen');
    expect((await post(`/uitnodigingen/${id}/aanvaarding`, {}, people.kees)).location).toBe('/duin/samenwerkingen/schelphoek');
    expect((await get('/duin/samenwerkingen/schelphoek')).status).toBe(200);
    expect((await post('/duin/samenwerkingen/toevoegen', form, people.cora)).status).toBe(422);
    await db.deleteFrom('network_collaboration').where('network_id', '=', networks.duin).where('collaboration_id', '=', collaborations.schelphoek).execute();
  });
});

describe('organisations', () => {
  test('national parties stand apart, marked when they set rules or money; who speaks for them is for members', async () => {
    const { text } = await get('/duin/organisaties');
    expect([text.includes('geeft geld'), text.includes('stelt regels'), text.includes('Gemeente Duindorp')]).toEqual([true, true, true]);
    expect((await get('/duin/organisaties/zorgfonds')).text).not.toContain('Nadia Fonds');
    expect((await get('/duin/organisaties/zorgfonds', people.rachid)).text).toContain('Nadia Fonds');
    expect((await get('/kust/organisaties/zorgfonds', people.kees)).status).toBe(404);
    expect((await get('/duin/organisaties?zoek=%25&soort=hospital')).text).toContain('Niets gevonden');
  });

  test('a coordinator makes one that belongs somewhere, and marks a national party', async () => {
    const form = { id: newId(), naam: 'Keurmeesters', soort: 'government' };
    expect((await post('/duin/organisaties', form, people.meera)).status).toBe(404);
    expect((await post('/duin/organisaties', form, people.cora)).text).toContain('Kies waar deze organisatie bij hoort');
    expect((await post('/duin/organisaties', { ...form, samenwerkingen: [collaborations.schelphoek] }, people.cora)).status).toBe(422);
    expect((await post('/duin/organisaties', { ...form, landelijk: 'ja', invloed: ['regels', 'geld'] }, people.cora)).location).toBe(
      '/duin/organisaties/keurmeesters',
    );
    const change = { naam: 'Keurmeesters', soort: 'government', landelijk: 'ja', invloed: ['geld'], over: 'Keurt.' };
    expect((await post('/duin/organisaties/keurmeesters/wijzigen', change, people.cora)).status).toBe(303);
    expect((await get('/duin/organisaties/keurmeesters')).text).not.toContain('stelt regels');
    expect((await post('/kust/organisaties/keurmeesters/wijzigen', change, people.cora)).status).toBe(404);
  });

  test('an organisation that stands in another network too is not renamed from one of them alone', async () => {
    const { id } = await db.selectFrom('organisation').select('id').where('slug', '=', 'keurmeesters').executeTakeFirstOrThrow();
    await db.insertInto('partnership').values({ collaboration_id: collaborations.schelphoek, organisation_id: id }).execute();
    const change = { naam: 'Keurmeesters', soort: 'government', landelijk: 'ja', invloed: ['regels'] };
    const renamed = await post('/duin/organisaties/keurmeesters/wijzigen', { ...change, naam: 'Keurslagers' }, people.cora);
    expect([renamed.status, renamed.text.includes('Keurslagers'), renamed.text.includes('ook mee in een ander netwerk')]).toEqual([422, true, true]);
    expect((await post('/duin/organisaties/keurmeesters/wijzigen', change, people.cora)).status).toBe(303);
  });
});

describe('the directory', () => {
  test('members find people by building block, collaboration, role and words; others do not find the page', async () => {
    await db.updateTable('person').set({ expertise: 'Gesprekken over schulden' }).where('id', '=', people.hanna).execute();
    expect((await post('/mijn/expertise', { bouwstenen: [blocks.geld, newId()] }, people.hanna)).status).toBe(303);
    const found = async (query: string) => {
      const { text } = await get(`/duin/mensen?${query}`, people.rachid);
      return ['Hanna Postma', 'Bram Helmer', 'Meera Ramdin', 'Kees Schelp'].filter((name) => text.includes(name));
    };
    expect(await found('')).toEqual(['Hanna Postma', 'Bram Helmer', 'Meera Ramdin']);
    expect(await found('bouwsteen=geld')).toEqual(['Hanna Postma']);
    expect(await found('samenwerking=helmgras')).toEqual(['Hanna Postma', 'Bram Helmer']);
    expect(await found('rol=programme_manager')).toEqual(['Bram Helmer', 'Meera Ramdin']);
    expect(await found('samenwerking=zilverzand&rol=professional')).toEqual([]);
    expect(await found('zoek=schuld')).toEqual(['Hanna Postma']);
    expect(await found('zoek=gemeente')).toEqual(['Meera Ramdin']);
    expect(await found('zoek=%25%27')).toEqual([]);
    const page = await get('/duin/mensen', people.rachid);
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    for (const who of [people.kees, people.otto, people.ada]) expect((await get('/duin/mensen', who)).status).toBe(404);
    expect((await get('/duin/mensen')).location).toBe('/aanmelden?naar=%2Fduin%2Fmensen');
  });

  test('a person has a page for members of a network they belong to, and nowhere else', async () => {
    expect((await get(`/duin/mensen/${people.hanna}`, people.rachid)).text).toContain('hanna@duin.example');
    expect((await get(`/duin/mensen/${people.kees}`, people.rachid)).status).toBe(404);
    expect((await get(`/duin/mensen/${people.hanna}`, people.kees)).status).toBe(404);
    expect((await get('/duin/mensen/niemand', people.rachid)).status).toBe(404);
  });
});

describe('roles through the pages', () => {
  test('inviting, withdrawing and ending stand on one page, for who may give roles there', async () => {
    const at = '/duin/samenwerkingen/zilverzand/mensen';
    for (const who of [people.bram, people.rachid, people.kees]) expect((await get(at, who)).status).toBe(404);
    const id = newId();
    const before = letters.length;
    for (const _ of [1, 2])
      expect((await post(`${at}/uitnodigingen`, { id, email: 'Gast@Duin.example ', rol: 'professional' }, people.meera)).location).toBe(at);
    expect(letters.length - before).toBe(1);
    const wrong = await post(`${at}/uitnodigingen`, { id: newId(), email: 'geen adres', rol: 'coordinator', bericht: 'Kom je?' }, people.meera);
    expect([wrong.status, wrong.text.includes('geen adres'), wrong.text.includes('Kom je?'), wrong.text.includes('lijkt geen e-mailadres')]).toEqual([
      422,
      true,
      true,
      true,
    ]);
    expect((await get(at, people.meera)).text).toContain('gast@duin.example');
    expect((await post(`/kust/samenwerkingen/schelphoek/mensen/uitnodigingen/${id}/intrekking`, {}, people.kees)).status).toBe(404);
    expect((await post(`${at}/uitnodigingen/${id}/intrekking`, {}, people.meera)).location).toBe(at);
    const kees = await db.selectFrom('role').select('id').where('person_id', '=', people.kees).executeTakeFirstOrThrow();
    expect((await post(`${at}/rollen/${kees.id}/einde`, {}, people.meera)).status).toBe(404);
    const meera = await db.selectFrom('role').select('id').where('person_id', '=', people.meera).executeTakeFirstOrThrow();
    expect((await post(`${at}/rollen/${meera.id}/einde`, {}, people.meera)).text).toContain('laatste programmamanager');
  });

  test('a national party sees and invites its own people', async () => {
    const { text, status } = await get('/duin/beheer/mensen', people.nadia);
    expect([status, text.includes('Nadia Fonds'), text.includes('Dorien Dubbel'), text.includes('Cora Duinker')]).toEqual([200, true, true, false]);
    const sent = (organisatie: string) =>
      post('/duin/beheer/mensen/uitnodigingen', { id: newId(), email: 'collega@duin.example', rol: 'national_party', organisatie }, people.nadia);
    expect((await sent(organisations.toezicht)).status).toBe(404);
    expect((await sent(organisations.zorgfonds)).status).toBe(303);
    expect((await get('/duin/beheer', people.nadia)).status).toBe(404);
  });

  test('whoever asks to join waits, is answered, and belongs', async () => {
    const at = '/duin/samenwerkingen/helmgras';
    expect((await get(`${at}/meedoen`)).location).toContain('/aanmelden?naar=');
    expect((await post(`${at}/meedoen`, { id: newId(), rol: 'programme_manager' }, people.otto)).status).toBe(422);
    const id = newId();
    expect((await post(`${at}/meedoen`, { id, rol: 'resident', bericht: 'Ik woon hier.' }, people.otto)).location).toBe(at);
    expect((await post(`${at}/meedoen`, { id: newId(), rol: 'resident', bericht: 'Nog eens.' }, people.otto)).text).toContain('Nog eens.');
    expect((await get('/mijn/rollen', people.otto)).text).toContain('Helmgras');
    expect((await get(`${at}/mensen`, people.bram)).text).toContain('Ik woon hier.');
    expect((await post(`/duin/samenwerkingen/zilverzand/mensen/verzoeken/${id}/besluit`, { besluit: 'ja' }, people.meera)).status).toBe(404);
    expect((await post(`${at}/mensen/verzoeken/${id}/besluit`, { besluit: 'ja', antwoord: 'Fijn!' }, people.bram)).location).toBe(`${at}/mensen`);
    expect((await post(`${at}/mensen/verzoeken/${id}/besluit`, { besluit: 'nee' }, people.bram)).status).toBe(422);
    expect((await get('/duin/mensen', people.otto)).status).toBe(200);
  });

  test('leaving asks once more, and is refused to the last one', async () => {
    const role = async (who: string) =>
      (await db.selectFrom('role').select('id').where('person_id', '=', who).where('ended_at', 'is', null).executeTakeFirstOrThrow()).id;
    const otto = await role(people.otto);
    expect((await get(`/mijn/rollen/${otto}/einde`, people.hanna)).status).toBe(404);
    expect((await post(`/mijn/rollen/${otto}/einde`, {}, people.hanna)).status).toBe(404);
    expect((await get(`/mijn/rollen/${otto}/einde`, people.otto)).text).toContain('Toch niet');
    expect((await post(`/mijn/rollen/${otto}/einde`, {}, people.otto)).location).toBe('/mijn/rollen');
    const cora = await post(`/mijn/rollen/${await role(people.cora)}/einde`, {}, people.cora);
    expect([cora.status, cora.text.includes('laatste coördinator')]).toEqual([422, true]);
  });
});

test('what somebody owned passes to the collaboration when they leave it', async () => {
  const { id } = await db.selectFrom('role').select('id').where('person_id', '=', people.rachid).executeTakeFirstOrThrow();
  const owners = () =>
    db.selectFrom('question').select(['owner_person_id', 'owner_collaboration_id']).where('entry_id', '=', questions.collaboration.id).executeTakeFirst();
  expect(await owners()).toEqual({ owner_person_id: people.rachid, owner_collaboration_id: null });
  expect((await post(`/duin/samenwerkingen/zilverzand/mensen/rollen/${id}/einde`, {}, people.meera)).status).toBe(303);
  expect(await owners()).toEqual({ owner_person_id: null, owner_collaboration_id: collaborations.zilverzand });
});

describe('making and shaping a network', () => {
  const form = () => ({ id: newId(), naam: 'Waddenkring', coordinator: 'hanna@duin.example' });

  test('an administrator makes a network with its own copy of building blocks, and its first coordinator is invited once', async () => {
    for (const who of [people.cora, people.otto]) expect((await get('/beheer/netwerken/nieuw', who)).status).toBe(404);
    expect((await post('/beheer/netwerken', form(), people.cora)).status).toBe(404);
    const { taxonomy_id } = await db.selectFrom('network').select('taxonomy_id').where('slug', '=', 'duin').executeTakeFirstOrThrow();
    const before = letters.length;
    const sent = { ...form(), bouwstenen: taxonomy_id };
    for (const _ of [1, 2]) expect((await post('/beheer/netwerken', sent, people.ada)).location).toBe('/waddenkring');
    expect(letters.slice(before).map(({ to }) => to)).toEqual(['hanna@duin.example']);
    const { text } = await get('/uitnodigingen', people.hanna);
    const [, id] = /uitnodigingen\/([^/]+)\/aanvaarding/.exec(text) ?? [];
    expect((await post(`/uitnodigingen/${id}/aanvaarding`, {}, people.hanna)).location).toBe('/waddenkring');
    expect((await get('/waddenkring/beheer', people.hanna)).status).toBe(200);
    expect((await get('/waddenkring/bouwstenen')).text).toContain('Samen leren');
    expect((await get('/waddenkring/samenwerkingen')).text).toContain('Er zijn nog geen samenwerkingen');
  });

  test('an administrator finds another coordinator where the first one never came, and gives no role once there is one', async () => {
    const at = '/duinrand/beheer/mensen';
    await post('/beheer/netwerken', { ...form(), naam: 'Duinrand', coordinator: 'typefout@duin.example' }, people.ada);
    expect((await get('/beheer/netwerken', people.ada)).text).toContain(at);
    for (const who of [people.cora, people.otto]) expect([(await get('/beheer/netwerken', who)).status, (await get(at, who)).status]).toEqual([404, 404]);
    expect((await get(at, people.ada)).text).toContain('typefout@duin.example');
    expect((await post(`${at}/uitnodigingen`, { id: newId(), email: 'lars@duin.example', rol: 'guide' }, people.ada)).status).toBe(422);
    const id = newId();
    expect((await post(`${at}/uitnodigingen`, { id, email: 'lars@duin.example', rol: 'coordinator' }, people.ada)).status).toBe(303);
    expect((await post(`/uitnodigingen/${id}/aanvaarding`, {}, people.lars)).location).toBe('/duinrand');
    expect((await get(at, people.ada)).status).toBe(404);
  });

  test.each([
    [{ adres: 'beheer' }, 'gebruikt de site zelf'],
    [{ naam: 'Aanmelden' }, 'gebruikt de site zelf'],
    [{ adres: 'duin' }, 'Dit adres is al bezet'],
    [{ coordinator: 'niemand' }, 'lijkt geen e-mailadres'],
    [{ coordinator: '' }, 'Vul dit in'],
  ])('an address that cannot be is refused in words: %o', async (typed, sentence) => {
    const answer = await post('/beheer/netwerken', { ...form(), doel: 'Dit blijft.', ...typed }, people.ada);
    expect([answer.status, answer.text.includes(sentence), answer.text.includes('Dit blijft.')]).toEqual([422, true, true]);
  });

  test('a coordinator writes the texts and who approves; of another network nothing is there', async () => {
    const said = {
      naam: 'Duindorp',
      doel: 'Samen leren.',
      akkoord_onder_elkaar: 'programme_manager',
      akkoord_netwerk: 'nobody',
      akkoord_openbaar: 'coordinator',
    };
    expect((await post('/duin/beheer/netwerk', said, people.cora)).location).toBe('/duin/beheer');
    expect(await db.selectFrom('network').select(['purpose', 'approve_peers']).where('slug', '=', 'duin').executeTakeFirst()).toEqual({
      purpose: 'Samen leren.',
      approve_peers: 'programme_manager',
    });
    expect((await post('/duin/beheer/netwerk', { ...said, akkoord_onder_elkaar: 'coordinator' }, people.cora)).status).toBe(422);
    for (const path of [
      '/kust/beheer',
      '/kust/beheer/netwerk',
      '/kust/beheer/mensen',
      '/kust/beheer/bouwstenen',
      '/kust/samenwerkingen/nieuw',
      '/kust/organisaties/nieuw',
    ])
      expect((await get(path, people.cora)).status, path).toBe(404);
    expect((await post('/kust/beheer/netwerk', said, people.cora)).status).toBe(404);
  });
});

describe('building blocks', () => {
  test('a set that another network uses too is not changed by who coordinates one of them', async () => {
    const page = await get('/duin/beheer/bouwstenen', people.cora);
    expect([page.status, page.text.includes('De Kust'), page.text.includes('/rust"')]).toEqual([200, true, false]);
    expect((await post(`/duin/beheer/bouwstenen/${blocks.geld}`, { naam: 'Anders', kleur: 'plum', tekening: 'pay' }, people.cora)).status).toBe(404);
  });

  test("one that is one's own is added to, re-worded, put in order and retired", async () => {
    const at = '/waddenkring/beheer/bouwstenen';
    const order = async () => [...(await get('/waddenkring/bouwstenen')).text.matchAll(/bouwstenen\/([a-z-]+)"/g)].map(([, slug]) => slug);
    const id = newId();
    const said = { naam: 'Zout & zoet', naam_en: 'Salt and fresh', omschrijving: 'Waar twee werelden mengen.', kleur: 'teal', tekening: 'bridge' };
    for (const _ of [1, 2]) expect((await post(at, { id, ...said }, people.hanna)).location).toBe(at);
    expect((await post(at, { id: newId(), ...said }, people.hanna)).text).toContain('Dit adres is al bezet');
    expect((await post(at, { id: newId(), naam: 'Kleurloos', kleur: 'blauw' }, people.hanna)).status).toBe(422);
    expect(await order()).toEqual(['leren', 'geld', 'bewoners', 'zout-zoet']);
    await post(`${at}/${id}/plaats`, { naar: 'boven' }, people.hanna);
    expect(await order()).toEqual(['leren', 'geld', 'zout-zoet', 'bewoners']);
    await post(`${at}/${id}`, { ...said, naam: 'Brak water' }, people.hanna);
    expect((await get('/en/waddenkring/bouwstenen')).text).toContain('Salt and fresh');
    await post(`${at}/${id}/rust`, { rust: 'ja' }, people.hanna);
    expect(await order()).toEqual(['leren', 'geld', 'bewoners']);
    await post(`${at}/${id}/rust`, { rust: '' }, people.hanna);
    expect(await order()).toContain('zout-zoet');
    expect((await post(`${at}/${blocks.geld}`, said, people.hanna)).status).toBe(404);
    expect((await post(`${at}/${id}/rust`, { rust: 'ja' }, people.cora)).status).toBe(404);
  });
});

test('nothing above was an error of ours', () => expect(failures).toEqual([]));
