import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { planned } from './meeting.fixture';

const opened = await testDatabase();
const { db } = opened;
let v: Village;
let h: House;
beforeAll(async () => {
  v = await village(db);
  h = house(opened);
});

const form = {
  titel: 'Herfst in het duin',
  datum: '2031-10-09',
  van: '9.30',
  tot: '16:00',
  plaats: 'Zaal Zuid',
  leiding: 'Rachid el Amrani',
  doelgroep: 'network',
};
const shortOf = (location: string | null): string => location?.split('/').at(-1) ?? '';

describe('a meeting', () => {
  test('is planned by a coordinator, once however often the form is sent, and shows to the whole network', async () => {
    const fields = { ...form, id: newId() };
    const answers = await Promise.all([1, 2, 3].map(() => h.post('/duin/bijeenkomsten/nieuw', fields, v.people.cora)));
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
    const path = answers[0]?.location ?? '';
    for (const who of ['nadia', 'rachid', 'iris'] as const) {
      const { text, status } = await h.get(path, v.people[who]);
      expect(status).toBe(200);
      expect(text).toContain('Herfst in het duin');
      expect(text).toContain('donderdag 9 oktober 2031, 9.30 tot 16.00 uur');
    }
    expect((await h.get(path)).status).toBe(404);
    expect((await h.get('/duin/bijeenkomsten')).text).not.toContain('Herfst in het duin');
    expect(h.letters.filter(({ to, subject }) => to === 'rachid@duin.example' && subject.includes('begeleiden'))).toHaveLength(1);
    expect((await h.get(`${path}/programma`, v.people.rachid)).status).toBe(200);
    expect((await h.get(`${path}/programma`, v.people.meera)).status).toBe(404);
  });

  test('is planned by nobody else', async () => {
    for (const who of ['meera', 'nadia', 'ada'] as const) expect((await h.post('/duin/bijeenkomsten/nieuw', form, v.people[who])).status).toBe(403);
    expect((await h.get('/duin/bijeenkomsten/nieuw')).location).toContain('/aanmelden');
  });

  test.each([
    ['ends before it starts', { van: '16:00', tot: '9:30' }, 'eindigt voordat ze begint'],
    ['is on 31 February', { datum: '2031-02-31' }, 'Deze dag bestaat niet'],
    ['starts in the hour that clocks skip in March', { datum: '2031-03-30', van: '02:30', tot: '05:00' }, 'Deze tijd bestaat niet'],
    ['has no time', { van: '25:00' }, 'Vul een tijd in'],
    ['has no name', { titel: '' }, 'Vul dit in'],
    ['has minus three seats', { plaatsen: '-3' }, 'heel getal'],
    ['leads to a script', { link: 'javascript:alert(1)' }, 'geen volledig webadres'],
    ['is led by a stranger', { leiding: 'Kees Schelp' }, 'We kennen ‘Kees Schelp’ niet'],
    ['closes its list after it starts', { aanmelden_tot: '2031-10-10' }, 'niet na het begin'],
    ['has a name without end', { titel: 'x'.repeat(10_000) }, 'korter dan 200'],
  ])('that %s is refused in words, with everything that was typed', async (_what, wrong, words) => {
    const { status, text } = await h.post('/duin/bijeenkomsten/nieuw', { ...form, id: newId(), ...wrong }, v.people.cora);
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain('Zaal Zuid');
  });

  test('is not changed from a form that somebody overtook, which shows what stands', async () => {
    const meeting = await planned(db, v);
    const fields = { ...form, versie: '1' };
    expect((await h.post(`${meeting.path}/wijziging`, { ...fields, titel: 'Eerst' }, v.people.cora)).status).toBe(303);
    const late = await h.post(`${meeting.path}/wijziging`, { ...fields, titel: 'Te laat' }, v.people.cora);
    expect(late.status).toBe(422);
    expect(late.text).toContain('Iemand anders heeft dit intussen gewijzigd');
    expect(late.text).toContain('value="Te laat"');
    expect(late.text).toMatch(/<dd>Eerst<\/dd>/);
  });

  test('is signed up for and withdrawn from with one button each, also by a national party; not by who is no member', async () => {
    const meeting = await planned(db, v, { audience: 'public', capacity: 1 });
    expect((await h.post(`${meeting.path}/aanmelding`, {}, v.people.nadia)).status).toBe(303);
    expect((await h.get(meeting.path, v.people.nadia)).text).toContain('Je hebt een plaats');
    expect((await h.get(meeting.path, v.people.rachid)).text).toContain('Je komt op plaats 1 van de wachtlijst');
    await h.post(`${meeting.path}/aanmelding`, {}, v.people.rachid);
    expect((await h.get(meeting.path, v.people.rachid)).text).toContain('Plaats 1 op de wachtlijst');
    const stranger = await h.post(`${meeting.path}/aanmelding`, {}, v.people.kees);
    expect(stranger.status).toBe(422);
    expect(stranger.text).toContain('Alleen wie bij dit netwerk hoort');
    expect((await h.post(`${meeting.path}/aanmelding`)).status).toBe(422);
    await h.post(`${meeting.path}/afmelding`, {}, v.people.nadia);
    expect((await h.get(meeting.path, v.people.rachid)).text).toContain('Je hebt een plaats');
    expect((await h.get(meeting.path)).text).not.toContain('Rachid');
  });

  test('has a programme that who leads makes, item after item, and never from a stale form', async () => {
    const meeting = await planned(db, v, { startsAt: new Date('2031-10-09T07:30Z'), endsAt: new Date('2031-10-09T14:00Z') });
    const at = `${meeting.path}/programma`;
    expect((await h.get(at, v.people.cora)).text).toContain('value="09:30"');
    const item = { id: newId(), van: '09:30', minuten: '30', titel: 'Welkom', werkvorm: '0199b0f0-0000-7000-8000-000000000001' };
    for (const _ of [1, 2]) expect((await h.post(at, item, v.people.cora)).status).toBe(303);
    expect((await h.get(at, v.people.cora)).text).toContain('value="10:00"');
    expect((await h.post(at, { ...item, id: newId(), van: '15:45' }, v.people.cora)).text).toContain('buiten de tijden');
    expect((await h.post(at, { ...item, id: newId(), minuten: '0' }, v.people.cora)).status).toBe(422);
    const { text } = await h.get(meeting.path, v.people.nadia);
    expect(text.split('Welkom').length - 1).toBe(1);
    expect(text).toContain('9.30–10.00 uur');
    const seen = /name="gezien" value="([^"]+)"/.exec((await h.get(`${at}/${item.id}`, v.people.cora)).text)?.[1] ?? '';
    expect((await h.post(`${at}/${item.id}`, { ...item, gezien: seen, titel: 'Inloop' }, v.people.cora)).status).toBe(303);
    const late = await h.post(`${at}/${item.id}`, { ...item, gezien: seen, titel: 'Te laat' }, v.people.cora);
    expect(late.status).toBe(422);
    expect((await h.get(meeting.path, v.people.nadia)).text).toContain('Inloop');
    await h.post(`${at}/${item.id}/weg`, {}, v.people.cora);
    expect((await h.get(meeting.path, v.people.nadia)).text).not.toContain('Inloop');
  });

  test('serves questions that each reader sees as far as they may', async () => {
    const meeting = await planned(db, v, { leaders: [v.people.meera] });
    const at = `${meeting.path}/programma`;
    const starts = await db.selectFrom('meeting').select('starts_at').where('entry_id', '=', meeting.id).executeTakeFirstOrThrow();
    const van = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }).format(
      new Date(starts.starts_at.getTime() + 120_000),
    );
    const id = newId();
    const made = await h.post(at, { id, van, minuten: '10', titel: 'Tafel over geld' }, v.people.meera);
    expect(made.status, made.text).toBe(303);
    expect((await h.get(`${at}/${id}?zoek=winst eerlijk`, v.people.meera)).text).toContain('Hoe delen wij de winst eerlijk');
    expect((await h.post(`${at}/${id}/onderwerp`, { stuk: v.questions.peers.id }, v.people.meera)).status).toBe(303);
    expect((await h.get(meeting.path, v.people.hanna)).text).toContain('Hoe delen wij de winst eerlijk');
    expect((await h.get(meeting.path, v.people.nadia)).text).not.toContain('Hoe delen wij de winst eerlijk');
    expect((await h.post(`${at}/${id}/onderwerp`, { stuk: v.questions.neighbour.id }, v.people.cora)).status).toBe(422);
    expect((await h.post(`${at}/${id}/onderwerp`, { stuk: v.questions.elsewhere.id }, v.people.meera)).status).toBe(422);
  });

  test('is counted by ticking names, which can be unticked', async () => {
    const meeting = await planned(db, v);
    for (const who of ['hanna', 'lars'] as const) await h.post(`${meeting.path}/aanmelding`, {}, v.people[who]);
    const both = [v.people.hanna, v.people.lars];
    await h.post(`${meeting.path}/mensen`, { getoond: both, was_er: both }, v.people.cora);
    expect((await h.get(`${meeting.path}/mensen`, v.people.cora)).text).toContain('2 aanwezig');
    await h.post(`${meeting.path}/mensen`, { getoond: both, was_er: [v.people.lars] }, v.people.cora);
    expect((await h.get(`${meeting.path}/mensen`, v.people.cora)).text).toContain('1 aanwezig');
    expect((await h.get(`${meeting.path}/mensen`, v.people.hanna)).status).toBe(404);
    expect((await h.post(`${meeting.path}/mensen`, { getoond: both, was_er: both }, v.people.hanna)).status).toBe(404);
  });
});

describe('formats', () => {
  test('are explained to everybody, with their steps and minutes, in both languages', async () => {
    const { text } = await h.get('/duin/bijeenkomsten/werkvormen');
    expect(text).toContain('Intervisie met de incidentmethode');
    expect(text).toContain('65 minuten');
    expect((await h.get('/en/duin/bijeenkomsten/werkvormen')).text).toContain('Report swap in pairs');
  });

  test('of a network are added and changed by its coordinator, and stand in no other network', async () => {
    const fields = { id: newId(), naam: 'Zandkasteel', doel: 'Samen iets bouwen.', stappen: '5 | Graven | Ieder een kuil.\n20 | Bouwen' };
    expect((await h.post('/duin/bijeenkomsten/werkvormen/nieuw', fields, v.people.cora)).location).toContain('werkvormen#zandkasteel');
    expect((await h.get('/duin/bijeenkomsten/werkvormen')).text).toContain('Ieder een kuil.');
    expect((await h.get('/kust/bijeenkomsten/werkvormen')).text).not.toContain('Zandkasteel');
    const wrong = await h.post('/duin/bijeenkomsten/werkvormen/nieuw', { ...fields, id: newId(), naam: 'Duinpan', stappen: 'lang | Graven' }, v.people.cora);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('lang | Graven');
    const page = await h.get('/duin/bijeenkomsten/werkvormen/zandkasteel', v.people.cora);
    const seen = /name="gezien" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const change = { ...fields, gezien: seen, doel: 'Samen iets laten staan.' };
    expect((await h.post('/duin/bijeenkomsten/werkvormen/zandkasteel', change, v.people.cora)).status).toBe(303);
    expect((await h.post('/duin/bijeenkomsten/werkvormen/zandkasteel', { ...change, doel: 'Te laat.' }, v.people.cora)).status).toBe(422);
    expect((await h.get('/duin/bijeenkomsten/werkvormen/plenary', v.people.cora)).status).toBe(404);
    expect((await h.post('/duin/bijeenkomsten/werkvormen/nieuw', fields, v.people.meera)).status).toBe(403);
  });
});

test('the list says what comes, what goes on and what has been, and teaches when it is empty', async () => {
  expect((await h.get('/kust/bijeenkomsten', v.people.kees)).text).toContain('Er is nog geen bijeenkomst gepland');
  const live = await planned(db, v, { title: 'Nu aan de gang', startsAt: new Date(Date.now() - 60_000) });
  const past = await planned(db, v, { title: 'Al geweest', startsAt: new Date('2026-01-05T09:00Z'), endsAt: new Date('2026-01-05T12:00Z') });
  const { text } = await h.get('/duin/bijeenkomsten', v.people.hanna);
  expect(text.indexOf('Nu bezig')).toBeLessThan(text.indexOf('Nu aan de gang'));
  expect(text.indexOf('id="geweest"')).toBeLessThan(text.indexOf('Al geweest'));
  expect((await h.post(`${live.path}/aanmelding`, {}, v.people.hanna)).text).toContain('al begonnen');
  expect((await h.post(`${past.path}/aanmelding`, {}, v.people.hanna)).status).toBe(422);
  expect(shortOf(live.path)).toHaveLength(7);
});
