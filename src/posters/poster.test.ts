import { beforeAll, describe, expect, test } from 'vitest';
import { transact } from '#platform/db';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { readPdf } from '../../test/pdf';
import { type Village, village } from '../../test/village';
import { pinPostIt, posterCards, posterSections } from './index';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let poster = { id: '', short: '' };

const said = (more: Record<string, string> = {}) => ({
  id: newId(),
  opening: 'Wij blijven liggen waar de wind waait.',
  strength: 'Iedereen kent iedereen.',
  challenges: 'Geld dat over drie wetten verdeeld is.',
  plan: 'Eerst luisteren.',
  learning: 'Elke maand een uur.',
  doelgroep: 'network',
  ...more,
});
const make = (who: string, where: string, more: Record<string, string> = {}) => h.post(`/duin/posters/nieuw?samenwerking=${where}`, said(more), who);
const page = async (path: string, as?: string) => {
  const first = await h.get(path, as);
  return first.location ? h.get(first.location, as) : first;
};

beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  const made = await make(v.people.meera, 'zilverzand', { vrij1_kop: 'Het bankje', vrij1_tekst: 'Daar gebeurt het.' });
  expect(made.location).toMatch(/^\/duin\/posters\/[a-z0-9]{7}-zilverzand$/);
  poster = await db.selectFrom('entry').select(['id', 'short']).where('kind', '=', 'poster').executeTakeFirstOrThrow();
});

describe('The poster of a collaboration', () => {
  test('is made by its programme manager, and starts with what already stands', async () => {
    const { text } = await h.get('/duin/posters/nieuw?samenwerking=helmgras', v.people.bram);
    expect(text).toContain('Een wijk die blijft liggen waar de wind waait.');
    expect(text).toContain('Overgenomen van de pagina van Helmgras.');
    expect(text).toContain('Overgenomen van de leeragenda van Helmgras');
  });

  test('is not made by a member, a manager from elsewhere, the coordinator or an outsider', async () => {
    for (const who of ['lars', 'meera', 'cora', 'nadia'] as const) {
      expect((await h.get('/duin/posters/nieuw?samenwerking=helmgras', v.people[who])).status).toBe(403);
      expect((await make(v.people[who], 'helmgras')).status).toBe(403);
    }
    expect((await h.get('/duin/posters/nieuw?samenwerking=helmgras')).location).toContain('/aanmelden');
    expect(await db.selectFrom('poster').select('entry_id').execute()).toHaveLength(1);
  });

  test('is one: the form leads to the first, and a second that was typed is refused and kept', async () => {
    const again = await h.get('/duin/posters/nieuw?samenwerking=zilverzand', v.people.meera);
    expect(again.location).toBe(`/duin/posters/${poster.short}-zilverzand`);
    const second = await make(v.people.meera, 'zilverzand', { strength: 'Nog een keer' });
    expect(second.status).toBe(422);
    expect(second.text).toContain('Deze samenwerking heeft al een poster');
    expect(second.text).toContain('Nog een keer');
  });

  test('sent twice by the same form, or twice at once, hangs once', async () => {
    const id = newId();
    const answers = await Promise.all([make(v.people.bram, 'helmgras', { id }), make(v.people.bram, 'helmgras', { id })]);
    for (const answer of answers) expect(answer.location).toMatch(/\/duin\/posters\/.*-helmgras$/);
    const third = await make(v.people.bram, 'helmgras');
    expect(third.status).toBe(422);
    expect((await posterCards(db, v.viewers.bram, v.networks.duin)).map(({ title }) => title)).toEqual(['Helmgras', 'Zilverzand']);
  });

  test('that one person still keeps to themselves is not made by another, who hears so before typing', async () => {
    await db.updateTable('entry').set({ audience: 'self', author_id: v.people.gijs }).where('id', '=', poster.id).execute();
    expect((await h.get('/duin/posters/nieuw?samenwerking=zilverzand', v.people.meera)).text).toContain('Iemand anders werkt eraan');
    expect((await make(v.people.meera, 'zilverzand')).text).toContain('Iemand anders werkt eraan');
    await db.updateTable('entry').set({ audience: 'network', author_id: v.people.meera }).where('id', '=', poster.id).execute();
  });

  test('says something, and gives each section of its own a heading', async () => {
    const kees = v.people.kees;
    const empty = await h.post('/kust/posters/nieuw?samenwerking=schelphoek', { id: newId(), doelgroep: 'peers', vrij2_tekst: 'Zonder kop' }, kees);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Geef dit deel een kop.');
    expect(empty.text).toContain('Zonder kop');
    const nothing = await h.post('/kust/posters/nieuw?samenwerking=schelphoek', { id: newId(), doelgroep: 'peers' }, kees);
    expect(nothing.text).toContain('Schrijf bij minstens één deel iets op.');
  });

  test('has one address, and is not there for who may not read it', async () => {
    const canonical = `/duin/posters/${poster.short}-zilverzand`;
    expect((await h.get(`/duin/posters/${poster.short}`, v.people.hanna)).location).toBe(canonical);
    const read = await h.get(canonical, v.people.hanna);
    for (const words of ['Onze kracht', 'Het bankje', 'Elke maand een uur.', 'Plak een briefje']) expect(read.text).toContain(words);
    expect(read.text).not.toContain('Wijzig de poster');
    for (const below of ['', '/versies', '/versies/1', '/poster.pdf', '/wijzigen']) {
      expect((await h.get(`${canonical}${below}`)).status).toBe(404);
      expect((await h.get(`${canonical}${below}`, v.people.kees)).status).toBe(404);
      expect((await h.get(`/kust/posters/${poster.short}${below}`, v.people.meera)).status).toBe(404);
    }
    expect((await h.get('/duin/posters')).text).not.toContain('Zilverzand</a>');
  });
});

describe('Changing a poster', () => {
  const change = (version: number, more: Record<string, string> = {}, who = v.people.meera) =>
    h.post(`/duin/posters/${poster.short}/wijzigen`, { ...said(), versie: String(version), ...more }, who);

  test('keeps what it said before as a version, beside what it says now', async () => {
    const form = (await h.get(`/duin/posters/${poster.short}/wijzigen`, v.people.meera)).text;
    const id = (name: string) => form.match(new RegExp(`name="${name}" value="([^"]+)"`))?.[1] ?? '';
    const ids = { strength_id: id('strength_id'), vrij1_id: id('vrij1_id'), vrij1_kop: 'Het bankje', vrij1_tekst: 'Daar gebeurt het.' };
    const done = await change(1, { ...ids, strength: 'Wij praten elke week.', reden: 'Na de winter.' });
    expect(done.status).toBe(303);
    const then = await page(`/duin/posters/${poster.short}/versies/1`, v.people.hanna);
    for (const words of ['Iedereen kent iedereen.', 'Wij praten elke week.', 'Hetzelfde gebleven']) expect(then.text).toContain(words);
    const list = await page(`/duin/posters/${poster.short}/versies`, v.people.hanna);
    expect(list.text).toContain('Na de winter.');
    const sections = await posterSections(db, v.viewers.meera, poster.id);
    expect(sections.find(({ kind }) => kind === 'strength')?.id).toBe(ids.strength_id);
  });

  test('of what it is about alone makes no new version', async () => {
    const form = (await h.get(`/duin/posters/${poster.short}/wijzigen`, v.people.meera)).text;
    const same = Object.fromEntries([...form.matchAll(/name="(\w+_id)" value="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']));
    const kept = { ...same, strength: 'Wij praten elke week.', vrij1_kop: 'Het bankje', vrij1_tekst: 'Daar gebeurt het.' };
    expect((await change(2, { ...kept, bouwstenen: v.blocks.geld })).status).toBe(303);
    expect((await page(`/duin/posters/${poster.short}`, v.people.hanna)).text).toContain('/duin/bouwstenen/geld');
    expect((await db.selectFrom('poster').select('version').where('entry_id', '=', poster.id).executeTakeFirst())?.version).toBe(2);
    expect((await change(2, { ...kept, bouwstenen: newId() })).text).toContain('Kies bouwstenen uit de lijst.');
    expect((await change(2, kept)).status).toBe(303);
  });

  test('is refused when somebody was first, and keeps what was typed', async () => {
    const late = await change(1, { strength: 'Te laat geschreven.' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Iemand anders heeft dit intussen gewijzigd.');
    expect(late.text).toContain('Te laat geschreven.');
  });

  test('is refused to who may not, and when nothing changed', async () => {
    expect((await change(2, {}, v.people.hanna)).status).toBe(403);
    expect((await change(2, {}, v.people.cora)).status).toBe(403);
    const form = (await h.get(`/duin/posters/${poster.short}/wijzigen`, v.people.meera)).text;
    const same = Object.fromEntries([...form.matchAll(/name="(\w+_id)" value="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']));
    const done = await change(2, { ...same, strength: 'Wij praten elke week.', vrij1_kop: 'Het bankje', vrij1_tekst: 'Daar gebeurt het.' });
    expect(done.text).toContain('Er is niets veranderd.');
  });

  test('never touches a section of another poster, whatever the form says', async () => {
    const theirs = await db
      .selectFrom('poster_section')
      .select(['id', 'text'])
      .where('poster_id', '<>', poster.id)
      .where('kind', '=', 'strength')
      .executeTakeFirstOrThrow();
    await change(2, { strength_id: theirs.id, plan_id: theirs.id, strength: 'Gekaapt', vrij1_id: theirs.id, vrij1_kop: 'x', vrij1_tekst: 'y' });
    expect(await db.selectFrom('poster_section').select(['id', 'text']).where('id', '=', theirs.id).executeTakeFirst()).toEqual(theirs);
  });

  test('leaves what was said among peers with the peers when the poster goes up', async () => {
    await db.updateTable('poster_version').set({ audience: 'peers' }).where('poster_id', '=', poster.id).where('no', '=', 1).execute();
    expect((await page(`/duin/posters/${poster.short}/versies/1`, v.people.hanna)).status).toBe(200);
    expect((await page(`/duin/posters/${poster.short}/versies/1`, v.people.nadia)).status).toBe(404);
    expect((await page(`/duin/posters/${poster.short}/versies`, v.people.nadia)).text).not.toContain('Versie 1<');
  });
});

describe('Notes on a poster', () => {
  const section = async () => (await posterSections(db, v.viewers.meera, poster.id))[1]?.id ?? '';
  const pin = async (text: string, who?: string, id = newId()) =>
    h.post(`/duin/posters/${poster.short}/briefjes`, { id, deel: await section(), tekst: text }, who);

  test('are pinned to a section by members, once, and can become a question or an idea', async () => {
    const id = newId();
    for (const nth of [1, 2]) expect((await pin(`Hoe doen jullie dat & wat kost het? ${nth && ''}`, v.people.nadia, id)).status).toBe(303);
    const { text } = await page(`/duin/posters/${poster.short}`, v.people.hanna);
    expect(text.match(/>Hoe doen jullie dat/g)).toHaveLength(1);
    expect(text).toContain('Nadia Fonds');
    expect(text).toContain('/duin/leervragen/nieuw?vraag=Hoe%20doen%20jullie%20dat%20%26%20wat%20kost%20het%3F');
    const question = await h.get('/duin/leervragen/nieuw?vraag=Hoe%20doen%20jullie%20dat%20%26%20wat%3F', v.people.hanna);
    expect(question.text).toContain('Hoe doen jullie dat &amp; wat?</textarea>');
  });

  test('are not pinned by outsiders, and an empty one comes back with its form open', async () => {
    expect((await pin('Hallo')).status).toBe(404);
    const empty = await pin('', v.people.hanna);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Vul dit in.');
  });

  test('are taken off by who wrote them and hidden by who moderates, with a reason', async () => {
    const [mine, wrong] = [newId(), newId()];
    await pin('Mijn vergissing', v.people.hanna, mine);
    await pin('Iets onaardigs', v.people.hanna, wrong);
    expect((await h.post(`/duin/posters/${poster.short}/briefjes/${mine}/intrekking`, {}, v.people.lars)).status).toBe(404);
    expect((await h.post(`/duin/posters/${poster.short}/briefjes/${mine}/intrekking`, {}, v.people.hanna)).status).toBe(303);
    const hide = (reden: string, who: string) => h.post(`/duin/posters/${poster.short}/briefjes/${wrong}/verberging`, { reden }, who);
    expect((await hide('Niet aardig', v.people.lars)).status).toBe(404);
    expect((await hide('', v.people.meera)).status).toBe(422);
    expect((await hide('Niet aardig', v.people.meera)).status).toBe(303);
    const { text } = await page(`/duin/posters/${poster.short}`, v.people.lars);
    expect(text).not.toContain('Mijn vergissing');
    expect(text).not.toContain('Iets onaardigs');
    expect((await page(`/duin/posters/${poster.short}`, v.people.hanna)).text).toContain('Verborgen: Niet aardig');
    await h.post(`/duin/posters/${poster.short}/briefjes/${wrong}/tonen`, {}, v.people.meera);
    expect((await page(`/duin/posters/${poster.short}`, v.people.lars)).text).toContain('Iets onaardigs');
  });

  test('from the room stay on the rung that was announced, with the name that was given, for members only', async () => {
    const note = {
      id: newId(),
      posterId: poster.id,
      sectionId: await section(),
      text: 'Gezegd in de zaal',
      meetingId: null,
      authorId: null,
      givenName: 'Toos',
    };
    await transact(db, (tx) => pinPostIt(tx, v.viewers.meera, { ...note, audience: 'peers' }));
    expect((await page(`/duin/posters/${poster.short}`, v.people.hanna)).text).toMatch(/Gezegd in de zaal[\s\S]*Toos/);
    expect((await page(`/duin/posters/${poster.short}`, v.people.nadia)).text).not.toContain('Gezegd in de zaal');
    const told = await db
      .selectFrom('happening')
      .select(['audience', 'details'])
      .where('kind', '=', 'poster.noted')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(told).toEqual({ audience: 'peers', details: { section: 'challenges' } });
  });
});

describe('Posters side by side', () => {
  test('show the same section of two to four of them, as far as they may be read', async () => {
    const two = await h.get('/duin/posters/naast-elkaar?met=helmgras&met=zilverzand', v.people.hanna);
    expect(two.text.indexOf('Helmgras</a>')).toBeLessThan(two.text.indexOf('Zilverzand</a>'));
    expect(two.text).toContain('Onze grootste uitdagingen');
    expect((await h.get('/duin/posters/naast-elkaar?met=helmgras&met=zilverzand')).text).not.toContain('Iedereen kent');
    expect((await h.get('/duin/posters/naast-elkaar?met=helmgras&met=helmgras', v.people.hanna)).status).toBe(422);
  });
});

describe('A printed poster', () => {
  const print = async (size: string, as: string, path = '') => {
    const answer = await h.app.request(`${h.config.baseUrl}${path}/duin/posters/${poster.short}/poster.pdf?formaat=${size}`, {
      headers: { cookie: await h.cookieOf(as) },
    });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    return readPdf(new Uint8Array(await answer.arrayBuffer()));
  };

  test('is accessible, on the paper that was asked for, and leads back to the living one', async () => {
    for (const [size, width, height] of [
      ['a4', 210, 297],
      ['a3', 297, 420],
      ['a1', 594, 841],
    ] as const) {
      const read = await print(size, v.people.hanna);
      expect(read).toMatchObject({
        title: 'Poster van Zilverzand',
        lang: 'nl-NL',
        tagged: true,
        pdfUa: '1',
        showsTitle: true,
        missing: [],
        pages: [{ width, height }],
      });
      expect(read.headings[0]).toEqual({ level: 1, text: 'Zilverzand' });
      expect(read.headings.map(({ text }) => text)).toContain('Onze grootste uitdagingen');
      expect(read.alts).toEqual(['QR-code naar de poster van Zilverzand op het web']);
      expect(read.text).toContain(`/duin/posters/${poster.short}-zilverzand`);
    }
  });

  test('is in English for who reads English, and carries no note', async () => {
    const read = await print('a4', v.people.hanna, '/en');
    expect(read).toMatchObject({ title: 'Poster of Zilverzand', lang: 'en-GB' });
    expect(read.text).not.toContain('Hoe doen jullie dat');
  });

  test('holds a word without end, and nothing else', async () => {
    const standing = await db.selectFrom('poster').select('version').where('entry_id', '=', poster.id).executeTakeFirstOrThrow();
    const form = { strength: 'w'.repeat(2000), vrij1_kop: 'W'.repeat(80), vrij1_tekst: 'v'.repeat(300), versie: String(standing.version) };
    expect((await h.post(`/duin/posters/${poster.short}/wijzigen`, form, v.people.meera)).status).toBe(303);
    expect((await print('a3', v.people.hanna)).offPaper).toEqual([]);
  });

  test('goes on on a next sheet when it is long', async () => {
    const long = 'Een zin die blijft doorgaan over zand en wind en alles wat daartussen ligt. '.repeat(25);
    const form = { ...said(), versie: '3', strength: long, challenges: long, plan: long, learning: long };
    const version = await db.selectFrom('poster').select('version').where('entry_id', '=', poster.id).executeTakeFirstOrThrow();
    expect((await h.post(`/duin/posters/${poster.short}/wijzigen`, { ...form, versie: String(version.version) }, v.people.meera)).status).toBe(303);
    const read = await print('a4', v.people.meera);
    expect(read.pages.length).toBeGreaterThan(1);
    expect(read.headings).toHaveLength(5);
    expect(read.offPaper).toEqual([]);
  });
});
