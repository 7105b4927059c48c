import { house } from '../../test/house';
import { testDatabase } from '../../test/database';
import { village } from '../../test/village';
import { visitor as visit } from '../../test/visitor';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';

const { db } = await testDatabase();
const { people } = await village(db);
const { app, letters, lines } = house({ db });
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

async function signedIn(email: string, device?: string) {
  const who = visit(app, device ? { headers: { 'user-agent': device } } : {});
  await who.post('/aanmelden', { email });
  await who.post('/aanmelden/code', { code: /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(letters.at(-1)?.text ?? '')?.[0] ?? '' });
  return who;
}
const sessionOf = async (person: string, device: string) =>
  (await db.selectFrom('session').select('id').where('person_id', '=', person).where('user_agent', 'like', `%${device}%`).executeTakeFirst())?.id ?? '';

describe('my own page', () => {
  it('is for who is signed in; others may sign in first and come back', async () => {
    const answer = await visit(app).get('/mijn');
    expect(answer.headers.get('location')).toBe('/aanmelden?naar=%2Fmijn');
    expect((await visit(app).get('/en/mijn')).headers.get('location')).toBe('/en/aanmelden?naar=%2Fmijn');
    expect((await visit(app).post('/mijn', { name: 'x', language: 'nl' })).status).toBe(303);
  });

  it('names every role and where it is held', async () => {
    const html = await (await (await signedIn('dorien@duin.example')).get('/mijn')).text();
    expect(html).toContain('Zilverzand · Duindorp');
    expect(html).toContain('Het Zorgfonds · Duindorp');
    expect(html).toContain('Professional');
    expect(html).toContain('Landelijke partij');
  });

  it('keeps what people say of themselves, cleaned, and goes on in their language', async () => {
    const meera = await signedIn('meera@duin.example');
    const answer = await meera.post('/mijn', {
      name: ' Meera\u0000 Ramdin 🏖️ ',
      language: 'en',
      about: "<b>مرحبا</b>\r\n'; drop table person; --",
      expertise: 'Geld',
    });
    expect(answer.headers.get('location')).toBe('/en/mijn');
    const kept = await db.selectFrom('person').select(['name', 'language', 'about']).where('id', '=', people.meera).executeTakeFirst();
    expect(kept).toEqual({ name: 'Meera Ramdin 🏖️', language: 'en', about: "<b>مرحبا</b>\n'; drop table person; --" });
    expect(await (await meera.get('/en/mijn')).text()).toContain('&lt;b&gt;مرحبا');
    const again = await signedIn('meera@duin.example');
    expect((await again.get('/mijn')).status).toBe(200);
  });

  it('keeps a name on one line, so that it cannot pass for words of ours in a letter', async () => {
    const otto = await signedIn('otto@duin.example');
    await otto.post('/mijn', { name: 'Otto Buiten\n\nJe toegang loopt af:\r\nhttps://elders.example', language: 'nl' });
    const kept = await db.selectFrom('person').select('name').where('id', '=', people.otto).executeTakeFirst();
    expect(kept?.name).toBe('Otto Buiten Je toegang loopt af: https://elders.example');
  });

  it('names all problems at once and keeps all that was typed', async () => {
    const bram = await signedIn('bram@duin.example');
    const answer = await bram.post('/mijn', { name: '', language: 'fr', about: 'a'.repeat(10_000), expertise: 'Lange adem' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html.match(/<li><a href="#field-/g)).toHaveLength(3);
    expect(html).toContain('a'.repeat(10_000));
    expect(html).toContain('Lange adem');
  });

  it('asks a newcomer for a name, and nothing more, before going on', async () => {
    const nieuw = await signedIn('nieuw@voorbeeld.example');
    const empty = await nieuw.post('/mijn/welkom', { name: ' ', language: 'nl', naar: '/duin' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('name="naar" value="/duin"');
    expect((await nieuw.post('/mijn/welkom', { name: 'Noa', language: 'en', naar: '/duin' })).headers.get('location')).toBe('/en/duin');
  });
});

describe('sessions', () => {
  it('are listed with their device and last use, and can be ended one by one, from any of them', async () => {
    const laptop = await signedIn('hanna@duin.example');
    const mobile = await signedIn('hanna@duin.example', phone);
    const html = await (await laptop.get('/mijn')).text();
    expect(html).toContain('Firefox op Linux');
    expect(html).toContain('Safari op iPhone');
    expect(html.match(/dit apparaat/g)).toHaveLength(1);
    await laptop.post(`/mijn/sessies/${await sessionOf(people.hanna, 'iPhone')}/einde`);
    expect((await mobile.get('/mijn')).status).toBe(303);
    expect((await laptop.get('/mijn')).status).toBe(200);
  });

  it('of somebody else, or no session at all, cannot be ended', async () => {
    const kees = await signedIn('kees@duin.example');
    const lars = await signedIn('lars@duin.example');
    for (const id of [await sessionOf(people.lars, 'Firefox'), 'x', crypto.randomUUID(), "'--"])
      expect((await kees.post(`/mijn/sessies/${encodeURIComponent(id)}/einde`)).status).toBe(303);
    expect((await lars.get('/mijn')).status).toBe(200);
  });

  it('all end but the one at hand, when asked', async () => {
    const [here, there, elsewhere] = [await signedIn('petra@duin.example'), await signedIn('petra@duin.example', phone), await signedIn('petra@duin.example')];
    await here.post('/mijn/sessies/andere/einde');
    expect(await Promise.all([here, there, elsewhere].map(async (who) => (await who.get('/mijn')).status))).toEqual([200, 303, 303]);
  });

  it('ends on signing out: the cookie and what the browser kept go too', async () => {
    const gijs = await signedIn('gijs@duin.example');
    const cookie = gijs.cookies.get('zandkorrel') ?? '';
    const answer = await gijs.post('/afmelden');
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(gijs.cookies.has('zandkorrel')).toBe(false);
    gijs.cookies.set('zandkorrel', cookie);
    expect((await gijs.get('/mijn')).status).toBe(303);
    expect(JSON.stringify(lines)).toContain('session.ended');
  });

  it('ends by itself after 30 days without use, and after 90 days however much it is used', async () => {
    const iris = await signedIn('iris@duin.example');
    const age = (days: number) => sql`update session set updated_at = now() - make_interval(days => ${days}) where person_id = ${people.iris}`.execute(db);
    await age(29);
    expect((await iris.get('/mijn')).status).toBe(200);
    const used = await db.selectFrom('session').select(['updated_at', 'expires_at']).where('person_id', '=', people.iris).executeTakeFirstOrThrow();
    expect(Date.now() - used.updated_at.getTime()).toBeLessThan(60_000);
    expect((used.expires_at.getTime() - Date.now()) / 86_400_000).toBeCloseTo(90, 1);
    await age(31);
    expect((await iris.get('/mijn')).status).toBe(303);
    await sql`update session set updated_at = now(), expires_at = now() where person_id = ${people.iris}`.execute(db);
    expect((await iris.get('/mijn')).status).toBe(303);
  });

  it.each(['', 'x', '.', 'a.b', 'nonsense.MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI='])('does not exist for a made-up cookie: %j', async (cookie) => {
    const maker = visit(app);
    maker.cookies.set('zandkorrel', cookie);
    expect((await maker.get('/mijn')).status).toBe(303);
  });
});
