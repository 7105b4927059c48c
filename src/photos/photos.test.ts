import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepReceived } from '#platform/files';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';
import { eraseRemoved } from './erase-removed';
import { aMeeting, aPhoto, filesBelow, formOf } from './photos.fixture';
import { photosForReport, photosShown } from './photo-rows';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let meeting: Awaited<ReturnType<typeof aMeeting>>;
let jpeg: Buffer;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  jpeg = await aPhoto().jpeg().toBuffer();
});
beforeEach(async () => {
  h.letters.splice(0);
  await db.deleteFrom('photo').execute();
  for (const name of filesBelow(h.filesFolder)) await h.files.remove(name);
  meeting = await aMeeting(db, v);
});

afterEach(() => expect(h.failures).toEqual([]));

const stored = () => filesBelow(h.filesFolder).length;
const rows = () => db.selectFrom('photo').selectAll().orderBy('added_at').execute();
// A place of its own for what is on its way: elsewhere others may be taking in files just now.
const underway = mkdtempSync(join(tmpdir(), 'zandkorrel-photos-'));
process.env.TMPDIR = underway;
afterAll(() => rmSync(underway, { recursive: true }));
const incoming = () => readdirSync(underway).filter((name) => name.startsWith('zandkorrel-in-'));
const send = (who: Person | undefined, ...files: Parameters<typeof formOf>) => h.send(meeting.at, formOf(...files), who && v.people[who]);
const another = () => aPhoto(60, 40).jpeg().toBuffer();

/** A photo that everybody who may see the meeting sees, put there by Hanna. */
async function shownPhoto() {
  await send('hanna', ['a.jpg', await another()]);
  const { id } = (await rows()).at(-1) ?? { id: '' };
  const words = { [`wat-${id}`]: 'Drie mensen bij een poster', [`bijschrift-${id}`]: 'De postertocht', [`akkoord-${id}`]: 'ja' };
  expect((await h.post(`${meeting.at}/beschrijven`, words, v.people.hanna)).status).toBe(303);
  return { id, page: `${meeting.at}/${id}`, image: `${meeting.at}/${id}/klein.webp` };
}
const status = async (path: string, who?: Person) => (await h.get(path, who && v.people[who])).status;

describe('Adding photos', () => {
  test('several at once, by who leads the meeting and who was there, and by nobody else', async () => {
    for (const who of ['gijs', 'cora', 'hanna', 'rachid'] as const)
      expect([who, (await send(who, [`${who}.jpg`, await another()])).status]).toEqual([who, 303]);
    for (const who of ['lars', 'nadia', 'meera'] as const) expect([who, (await send(who, ['a.jpg', jpeg])).status]).toEqual([who, 403]);
    for (const who of ['kees', undefined] as const) expect([who, (await send(who, ['a.jpg', jpeg])).status]).toEqual([who, 404]);
    expect(await rows()).toHaveLength(4);
    await db
      .updateTable('meeting_sign_up')
      .set({ attended_at: new Date(), withdrawn_at: new Date() })
      .where('meeting_id', '=', meeting.id)
      .where('person_id', '=', v.people.lars)
      .execute();
    const two = await send('lars', ['één.jpg', await another()], ['twee.png', await aPhoto(60, 40).png().toBuffer()]);
    expect(two.location).toBe(`${meeting.at}/beschrijven`);
    expect(await rows()).toHaveLength(6);
    expect(stored()).toBe(12);
  });

  test('sent twice stands once', async () => {
    for (let times = 0; times < 2; times++) expect((await send('hanna', ['a.jpg', jpeg])).status).toBe(303);
    expect(await rows()).toHaveLength(1);
    expect(stored()).toBe(2);
  });

  test('what is no photo is refused by name, the others are kept, and nothing else is stored', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script type="x">alert(1)</script></svg>');
    const { status, text } = await send(
      'hanna',
      ['goed.jpg', jpeg],
      ['<b>stout.jpg', svg],
      ['leeg.jpg', Buffer.alloc(0)],
      ['zaal.heic', Buffer.from('\0\0\0\x18ftypheic')],
    );
    expect(status).toBe(422);
    expect(text).toMatch(/goed\.jpg<\/strong> is bewaard/);
    expect(text).toMatch(/&lt;b&gt;stout\.jpg<\/strong> is niet bewaard: dit is geen JPEG-, PNG- of WebP-foto/);
    expect(text).toMatch(/leeg\.jpg<\/strong> is niet bewaard: het bestand is leeg/);
    expect(text).toMatch(/zaal\.heic<\/strong> is niet bewaard: dit is een HEIC/);
    expect([(await rows()).length, stored(), incoming()]).toEqual([1, 2, []]);
  });

  test('one of 21 MB is refused in words while it arrives, and the next one is kept', async () => {
    const large = Buffer.concat([jpeg, Buffer.alloc(21 * 1024 * 1024)]);
    const { status, text } = await send('hanna', ['groot.jpg', large], ['goed.jpg', jpeg]);
    expect(status).toBe(422);
    expect(text).toContain('groter dan 20 MB');
    expect([(await rows()).length, stored(), incoming()]).toEqual([1, 2, []]);
  });

  test('a script that sends them one by one is told in one sentence', async () => {
    const accept = { accept: 'text/plain' };
    const good = await h.send(meeting.at, formOf(['a.jpg', jpeg]), v.people.hanna, accept);
    expect([good.status, good.text, good.headers.get('content-type')]).toEqual([200, 'is bewaard.', 'text/plain; charset=UTF-8']);
    const bad = await h.send(`/en${meeting.at}`, formOf(['a.jpg', Buffer.from('x')]), v.people.hanna, accept);
    expect([bad.status, bad.text]).toEqual([422, 'was not kept: this is not a JPEG, PNG or WebP photo.']);
  });

  test('a form with nothing in it, and one that is none, get an answer in words', async () => {
    expect((await h.send(meeting.at, formOf(), v.people.hanna)).text).toContain('Kies eerst een of meer foto');
    expect((await h.send(meeting.at, formOf(['', Buffer.alloc(0)]), v.people.hanna)).text).toContain('Kies eerst een of meer foto');
    expect((await h.post(meeting.at, { fotos: 'x' }, v.people.hanna)).status).toBe(422);
    for (const body of ['--x\r\nrommel', '', '--x\r\nContent-Disposition: form-data; name="fotos"; filename="a.jpg"\r\n\r\nhalf'])
      expect((await raw(body)).status).toBe(422);
    expect([(await rows()).length, stored(), incoming()]).toEqual([0, 0, []]);
  });

  const raw = (body: string) => h.send(meeting.at, body as unknown as FormData, v.people.hanna, { 'content-type': 'multipart/form-data; boundary=x' });

  test('what a killed process left on its way is thrown away later, and what is just coming in is not', async () => {
    mkdirSync(join(underway, 'zandkorrel-in-left'));
    await sweepReceived();
    expect(incoming()).toEqual(['zandkorrel-in-left']);
    await sweepReceived(-1);
    expect(incoming()).toEqual([]);
  });

  test('a form that breaks off half-way leaves nothing behind, here nor on its way', async () => {
    const server = serve({ fetch: h.app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((ready) => server.once('listening', ready));
    const { port } = server.address() as AddressInfo;
    const asked = await h.cookie(v.people.hanna);
    const sending = request(`http://127.0.0.1:${port}${meeting.at}`, {
      method: 'POST',
      headers: { cookie: asked, origin: h.config.baseUrl, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 1_000_000 },
    });
    sending.on('error', () => {});
    sending.write('--x\r\nContent-Disposition: form-data; name="fotos"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n');
    sending.write(jpeg);
    sending.write('\r\n--x\r\nContent-Disposition: form-data; name="fotos"; filename="b.jpg"\r\n\r\nhalf');
    await expect.poll(incoming, { timeout: 20_000 }).toHaveLength(1);
    sending.destroy();
    await expect.poll(incoming, { timeout: 20_000 }).toEqual([]);
    await new Promise((done) => server.close(done));
    expect([(await rows()).length, stored(), h.failures]).toEqual([0, 0, []]);
  });
});

describe('A photo', () => {
  test('is there for who leads and who put it there alone, until it has words and a yes', async () => {
    await send('hanna', ['a.jpg', jpeg]);
    const { id } = (await rows())[0] ?? { id: '' };
    const sees = async () => {
      const image = `${meeting.at}/${id}/groot.webp`;
      return Object.fromEntries(
        await Promise.all((['hanna', 'gijs', 'cora', 'rachid', 'nadia', 'kees'] as const).map(async (who) => [who, await status(image, who)])),
      );
    };
    const few = { hanna: 200, gijs: 200, cora: 200, rachid: 404, nadia: 404, kees: 404 };
    expect(await sees()).toEqual(few);
    await h.post(`${meeting.at}/beschrijven`, { [`wat-${id}`]: 'Een tafel', [`akkoord-${id}`]: 'nee' }, v.people.hanna);
    expect(await sees()).toEqual(few);
    await h.post(`${meeting.at}/beschrijven`, { [`wat-${id}`]: 'Een tafel', [`akkoord-${id}`]: 'ja' }, v.people.hanna);
    expect(await sees()).toEqual({ ...few, rachid: 200, nadia: 200 });
    expect(await photosShown(db, v.viewers.rachid, meeting.id)).toHaveLength(1);
    expect(await photosShown(db, v.viewers.kees, meeting.id)).toHaveLength(0);
    expect(await photosForReport(db, meeting.id)).toMatchObject([{ alternative: 'Een tafel' }]);
    const [{ consent_at, consent_by } = {}] = await rows();
    expect([consent_at instanceof Date, consent_by]).toEqual([true, v.people.hanna]);
    expect(await db.selectFrom('happening').select(['kind', 'details']).where('kind', 'like', 'photo.%').execute()).toEqual([
      { kind: 'photo.added', details: { count: 1 } },
    ]);
    // The yes taken back
    await h.post(`${meeting.at}/${id}`, { [`wat-${id}`]: 'Een tafel', [`akkoord-${id}`]: 'nee' }, v.people.gijs);
    expect(await sees()).toEqual(few);
  });

  test('is not described by others, and a yes without words is asked again with what was typed', async () => {
    await send('hanna', ['a.jpg', jpeg]);
    const { id } = (await rows())[0] ?? { id: '' };
    await h.post(`${meeting.at}/beschrijven`, { [`wat-${id}`]: 'Van een ander', [`akkoord-${id}`]: 'ja' }, v.people.rachid);
    expect(await rows()).toMatchObject([{ alternative: '', consent_at: null }]);
    const refused = await h.post(`${meeting.at}/beschrijven`, { [`bijschrift-${id}`]: 'De middag', [`akkoord-${id}`]: 'ja' }, v.people.hanna);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Beschrijf wat er te zien is.');
    expect(refused.text).toContain('value="De middag"');
  });

  test('travels as a picture without rights, kept by one’s own browser only, which asks again every time', async () => {
    const { image } = await shownPhoto();
    const { headers } = await h.get(image, v.people.rachid);
    expect(headers.get('content-type')).toBe('image/webp');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(Number(headers.get('content-length'))).toBeGreaterThan(100);
  });

  test('thrown away by who put it there is gone, files too, except where another photo shows the same', async () => {
    const other = await aMeeting(db, v);
    const form = () => formOf(['a.jpg', jpeg]);
    for (const at of [meeting.at, other.at]) await h.send(at, form(), v.people.hanna);
    expect(stored()).toBe(2);
    const [one, two] = await rows();
    expect((await h.post(`${meeting.at}/${one?.id}/verwijderen`, {}, v.people.hanna)).status).toBe(303);
    expect(stored()).toBe(2);
    expect(await status(`${other.at}/${two?.id}/klein.webp`, 'hanna')).toBe(200);
    expect((await h.send(meeting.at, form(), v.people.hanna)).text).toContain('deze foto is eerder verwijderd');
    expect((await h.post(`${other.at}/${two?.id}/verwijderen`, {}, v.people.hanna)).status).toBe(303);
    expect(stored()).toBe(0);
    await eraseRemoved(db, h.files);
  });
});
