import { beforeAll, describe, expect, test } from 'vitest';
import { changeAudience } from '#entries/index';
import { newId, newShort } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { agreeAction } from './agree-action';
import { askQuestion } from './ask-question';
import { moveQuestion } from './move-question';
import { rewordQuestion } from './reword-question';
import { tellKnown } from './tell-known';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

async function open(short: string, as?: string) {
  const first = await h.get(`/duin/leervragen/${short}`, as);
  return first.location ? h.get(first.location, as) : first;
}

describe('The page of a question', () => {
  test('has one address, to which every other spelling leads', async () => {
    const { short } = v.questions.public;
    const canonical = `/duin/leervragen/${short}-hoe-vinden-wij-de-mensen-die-nooit-komen-zonder-ze-lastig-te`;
    for (const words of ['', '-iets-anders']) expect((await h.get(`/duin/leervragen/${short}${words}`)).location).toBe(canonical);
    expect((await h.get(canonical)).status).toBe(200);
    expect((await h.get(`/en/duin/leervragen/${short}`)).location).toBe(`/en${canonical}`);
  });

  test('says on arrival what was to be said, also when the address leads on', async () => {
    const sent = await h.post(`/duin/leervragen/${v.questions.neighbour.short}/aanbod`, { id: newId(), tekst: 'Wij denken graag mee.' }, v.people.meera);
    expect(sent.headers.get('set-cookie')).toContain('melding=questions_flash_offered');
  });

  test('is not there for who may not read it, nor under another network', async () => {
    for (const key of ['self', 'collaboration', 'peers', 'network'] as const)
      expect((await h.get(`/duin/leervragen/${v.questions[key].short}`)).status).toBe(404);
    expect((await h.get(`/duin/leervragen/${v.questions.peers.short}`, v.people.nadia)).status).toBe(404);
    expect((await h.get(`/duin/leervragen/${v.questions.peers.short}`, v.people.dorien)).status).toBe(404);
    expect((await h.get(`/kust/leervragen/${v.questions.public.short}`, v.people.meera)).status).toBe(404);
    expect((await h.get(`/duin/leervragen/${newShort()}`, v.people.meera)).status).toBe(404);
  });

  test('shows outsiders no names and no forms', async () => {
    const { text } = await open(v.questions.public.short);
    expect(text).not.toContain('Meera');
    expect(text).not.toContain('Zet een stap');
    expect(text).not.toContain('Bied hulp aan');
    expect(text).toContain('Vraag E van Zilverzand');
  });

  test('shows who steers it the forms, and who does not only those to help', async () => {
    const meera = (await open(v.questions.peers.short, v.people.meera)).text;
    for (const form of ['Verwoord de vraag anders', 'Zet een stap', 'Splits de vraag', 'Spreek een actie']) expect(meera).toContain(form);
    const hanna = (await open(v.questions.peers.short, v.people.hanna)).text;
    expect(hanna).not.toContain('Zet een stap');
    expect(hanna).toContain('Bied hulp aan');
    expect(hanna).toContain('Zeg: wij hebben dit ook');
  });

  test('opens one form where its address asks for it', async () => {
    const { text, status } = await h.get(`/duin/leervragen/${v.questions.peers.short}/splitsing`, v.people.meera);
    expect(status).toBe(200);
    expect(text).toMatch(/<details class="disclosure" open=""><summary>Splits de vraag/);
  });

  test('always says that there may be more than is shown', async () => {
    for (const as of [undefined, v.people.meera])
      expect((await open(v.questions.public.short, as)).text).toContain('Er kunnen eerdere verwoordingen en stappen zijn.');
  });

  test('finds the same question elsewhere with the reasons, and nothing the viewer may not see', async () => {
    const meera = (await open(v.questions.peers.short, v.people.meera)).text;
    expect(meera).not.toContain('Dezelfde vraag elders');
  });
});

describe('What was said on a lower rung', () => {
  test('stays there when the question goes up: earlier wordings, steps, actions and the answer', async () => {
    const by = v.viewers.meera;
    const done = await askQuestion(db, by, {
      id: newId(),
      networkId: v.networks.duin,
      collaborationId: v.collaborations.zilverzand,
      state: 'asked',
      wording: 'Hoe zeggen wij dat het eerste-verhaal mislukte, terwijl het fonds meeleest?',
      obstacle: 'laagste-hindernis',
      owner: null,
      blocks: [],
      horizon: null,
      helpWanted: '',
      audience: 'collaboration',
    });
    if (!done.ok) throw new Error(done.reason);
    const { id, short } = done.value;
    await moveQuestion(db, by, { questionId: id, from: 'asked', to: 'exploring', text: 'stap-in-kleine-kring' });
    await agreeAction(db, by, { id: newId(), questionId: id, smallTest: false, what: 'actie-in-kleine-kring', who: '', dueOn: null });
    await moveQuestion(db, by, { questionId: id, from: 'exploring', to: 'testing', text: '' });
    await moveQuestion(db, by, { questionId: id, from: 'testing', to: 'answered', text: 'antwoord-in-kleine-kring' });
    await rewordQuestion(db, by, {
      questionId: id,
      version: 1,
      wording: 'Hoe leren wij in het openbaar, zonder gezichtsverlies?',
      obstacle: 'nieuwe hindernis',
      reason: 'reden-in-kleine-kring',
    });
    for (const to of ['peers', 'network'] as const) expect((await changeAudience(db, by, { entryId: id, to, note: '', own: true })).ok).toBe(true);

    const low = ['eerste-verhaal', 'laagste-hindernis', 'stap-in-kleine-kring', 'actie-in-kleine-kring', 'antwoord-in-kleine-kring', 'reden-in-kleine-kring'];
    for (const as of [v.people.nadia, v.people.hanna, v.people.cora]) {
      const { text } = await open(short, as);
      expect(text).toContain('Hoe leren wij in het openbaar');
      for (const said of low) expect(text).not.toContain(said);
    }
    const inside = (await open(short, v.people.petra)).text;
    for (const said of low) expect(inside).toContain(said);

    await tellKnown(db, by, { questionId: id, known: 'Wat iedereen mag weten.' });
    expect((await open(short, v.people.nadia)).text).toContain('Wat iedereen mag weten.');
    expect((await open(short, v.people.nadia)).text).not.toContain('antwoord-in-kleine-kring');
  });
});

describe('Bad input', () => {
  const script = `<${'script'}>alert(1)`;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template language would read
  const template = '${7*7} {{7*7}} %00 %0d%0a';
  const nasty = [
    script,
    template,
    '"><img src=x onerror=alert(1)>',
    "'; drop table question; --",
    'x\u0000y',
    '\u202Eomgekeerd مرحبا',
    '👩‍👩‍👧‍👦 🏳️‍🌈',
    '\uD800 los',
    'é'.normalize('NFD'),
    'w'.repeat(10_000),
    '\\',
    '\r\n\r\nregel',
    '-1',
    '{}',
  ];
  const forms: [string, string[]][] = [
    ['formuleringen', ['versie', 'vraag', 'hindernis', 'reden', 'tips']],
    ['stappen', ['van', 'naar', 'reden']],
    ['antwoord', ['antwoord']],
    ['splitsing', ['id1', 'id2', 'deel1', 'deel2', 'deel3', 'blijft', 'reden']],
    ['samenvoeging', ['in', 'reden']],
    ['kenmerken', ['gezien', 'bouwstenen', 'termijn', 'eigenaar', 'hulp']],
    ['acties', ['id', 'soort', 'wat', 'wie', 'wanneer']],
    ['herkenning', ['samenwerking', 'zin']],
    ['aanbod', ['id', 'tekst']],
  ];

  test('in every field of every form gets a clear answer, never a failure, and never becomes markup', async () => {
    for (const [form, fields] of forms)
      for (const text of nasty) {
        const sent = await h.post(
          `/duin/leervragen/${v.questions.public.short}/${form}`,
          Object.fromEntries(fields.map((name) => [name, text])),
          v.people.meera,
        );
        expect([form, text.slice(0, 30), sent.status]).toEqual([
          form,
          text.slice(0, 30),
          expect.toSatisfy((status: number) => status === 303 || status === 422),
        ]);
        expect(sent.text).not.toContain(script);
        expect(sent.text).not.toContain('<img src=x');
      }
    for (const text of nasty) {
      const names = ['id', 'hindernis', 'vraag', 'stand', 'samenwerking', 'eigenaar', 'bouwstenen', 'termijn', 'hulp', 'doelgroep', 'tips'];
      expect((await h.post('/duin/leervragen/nieuw', Object.fromEntries(names.map((name) => [name, text])), v.people.meera)).status).toBe(422);
    }
    expect(h.failures).toEqual([]);
  });

  test('is kept and shown as it was typed when it may stand', async () => {
    for (const text of ['<b>vet</b> & "aanhaling"', '👩‍👩‍👧‍👦 مرحبا', "O'Brien; drop table question; --"]) {
      await h.post(`/duin/leervragen/${v.questions.network.short}/aanbod`, { id: newId(), tekst: text }, v.people.hanna);
      const offers = await db
        .selectFrom('question_offer')
        .select('text')
        .where('question_id', '=', v.questions.network.id)
        .orderBy('at', 'desc')
        .limit(1)
        .execute();
      expect(offers).toEqual([{ text }]);
    }
    expect((await open(v.questions.network.short, v.people.hanna)).text).toContain('&lt;b&gt;vet&lt;/b&gt; &amp;');
  });

  test('as an address is simply not found', async () => {
    const { short } = v.questions.public;
    for (const path of [
      `${short}/onzin`,
      `${short}/acties/geen-id/uitkomst`,
      `${short}/acties/${newId()}/uitkomst`,
      `${short}/aanbod/${newId()}/intrekking`,
      `${short}/herkenning/${newId()}/intrekking`,
    ])
      expect([path, (await h.post(`/duin/leervragen/${path}`, { uitkomst: 'x' }, v.people.meera)).status]).toEqual([path, 404]);
    for (const path of ['%F0%9F%98%80', '..%2f..', "'--", '-', 'x'.repeat(3000)])
      expect((await h.get(`/duin/leervragen/${path}`, v.people.meera)).status).toBe(404);
    expect(h.failures).toEqual([]);
  });
});
