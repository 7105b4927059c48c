import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house, type House } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { cancelMeeting } from '../cancel-meeting';
import { days, planned } from '../meeting.fixture';
import { signUp } from '../sign-up';
import { feedHash } from './feed-token';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let near: { id: string; path: string };
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  await planned(db, v);
  near = await planned(db, v, { title: 'Onder ons', link: 'https://bellen.example/zaal', startsAt: days(30), endsAt: days(30.2) });
  await db.updateTable('entry').set({ audience: 'peers' }).where('id', '=', near.id).execute();
});

/** An address as it stands on one's own page. */
const addressOf = async (as: string): Promise<string> => {
  const { text } = await h.get('/mijn/agenda', as);
  return /\/agenda\/[\w-]{43}\.ics/.exec(text)?.[0] ?? '';
};
const made = async (as: string): Promise<string> => {
  await h.post('/mijn/agenda', {}, as);
  return addressOf(as);
};
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const titles = (text: string): string[] => lines(text).flatMap((line) => (line.startsWith('SUMMARY:') ? line.slice(8) : []));

describe('The calendar file of one meeting', () => {
  test('is for who may see the meeting, and is not there for others', async () => {
    const { status, text, headers } = await h.get(`${near.path}/agenda.ics`, v.people.hanna);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(headers.get('content-disposition')).toBe('attachment; filename="onder-ons.ics"');
    expect(lines(text)).toContain(`UID:${near.id}`);
    for (const who of [undefined, v.people.nadia, v.people.kees]) expect((await h.get(`${near.path}/agenda.ics`, who)).status).toBe(404);
  });

  test('holds the address of a call for members only, also when everybody may come', async () => {
    const open = await planned(db, v, { title: 'Open dag', audience: 'public', link: 'https://bellen.example/open' });
    expect((await h.get(`${open.path}/agenda.ics`, v.people.hanna)).text).toContain('bellen.example');
    const outside = await h.get(`${open.path}/agenda.ics`);
    expect(outside.status).toBe(200);
    expect(outside.text).not.toContain('bellen.example');
  });

  test('says in English what an English page asks', async () => {
    expect(lines((await h.get(`/en${near.path}/agenda.ics`, v.people.hanna)).text).join()).toContain('Everything about this meeting');
  });
});

describe('A calendar that reads along', () => {
  test('has a secret address, of which the database and the log know nothing that opens it', async () => {
    const address = await made(v.people.hanna);
    const token = address.slice(8, -4);
    expect(token).toHaveLength(43);
    expect((await h.get(address)).status).toBe(200);
    expect(await db.selectFrom('calendar_feed').select('token_hash').execute()).toEqual([{ token_hash: feedHash(token) }]);
    expect(JSON.stringify(h.lines)).not.toContain(token);
    expect(await addressOf(v.people.hanna)).toBe(address);
  });

  test('holds every meeting its person may see, with whether they come, and what was cancelled as cancelled', async () => {
    const address = await made(v.people.lars);
    expect(titles((await h.get(address)).text).sort()).toEqual(['Duinendag (niet aangemeld)', 'Onder ons (niet aangemeld)', 'Open dag (niet aangemeld)']);
    expect((await signUp(db, v.viewers.lars, near.id)).ok).toBe(true);
    expect(titles((await h.get(address)).text)).toContain('Onder ons');
    const gone = await planned(db, v, { title: 'Strandfeest' });
    await cancelMeeting(db, v.viewers.cora, { meetingId: gone.id, reason: 'Storm.' });
    expect(titles((await h.get(address)).text)).toContain('Gaat niet door: Strandfeest');
    expect(titles((await h.get(await made(v.people.nadia))).text)).not.toContain('Onder ons (niet aangemeld)');
  });

  test('is not sent again while nothing changed, and is kept by nobody in between', async () => {
    const address = await made(v.people.petra);
    const first = await h.get(address);
    expect(first.headers.get('cache-control')).toContain('private');
    const tag = first.headers.get('etag') ?? '';
    const again = await h.app.request(`${h.config.baseUrl}${address}`, { headers: { 'if-none-match': `W/${tag}` } });
    expect(again.status).toBe(304);
    await planned(db, v, { title: 'Iets nieuws' });
    expect((await h.get(address)).headers.get('etag')).not.toBe(tag);
  });

  test('stops when its person makes a new address, stops it, leaves the network or is gone', async () => {
    const first = await made(v.people.bram);
    const second = await made(v.people.bram);
    expect((await h.get(first)).status).toBe(404);
    expect((await h.get(second)).status).toBe(200);
    await db.updateTable('role').set({ ended_at: new Date() }).where('person_id', '=', v.people.bram).execute();
    expect(titles((await h.get(second)).text)).toEqual([]);
    await h.post('/mijn/agenda/intrekking', {}, v.people.bram);
    expect((await h.get(second)).status).toBe(404);
    const third = await made(v.people.bram);
    await db.updateTable('person').set({ removed_at: new Date() }).where('id', '=', v.people.bram).execute();
    expect((await h.get(third)).status).toBe(404);
    for (const guess of ['/agenda/x', '/agenda/.ics', `/agenda/${'a'.repeat(43)}.ics`]) expect((await h.get(guess)).status).toBe(404);
  });

  test('is made by who is signed in, and by nobody else', async () => {
    expect((await h.get('/mijn/agenda')).location).toContain('/aanmelden');
    expect((await h.post('/mijn/agenda')).location).toContain('/aanmelden');
  });
});
