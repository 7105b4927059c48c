import { house } from '../../test/house';
import { testDatabase } from '../../test/database';
import { village } from '../../test/village';
import { visitor as visit } from '../../test/visitor';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAdministrator } from './administrator';

const { db } = await testDatabase();
const { people } = await village(db);
const demo = house({ db }, 'demo');
const serve = house({ db }, 'test', { mode: 'serve' });

describe('the demo', () => {
  beforeAll(() => sql`update person set example = true where email <> 'otto@duin.example'`.execute(db));

  it('offers one example person per role, and the administrator', async () => {
    const html = await (await visit(demo.app).get('/aanmelden')).text();
    expect(html.match(/action="\/aanmelden\/voorbeeld"/g)).toHaveLength(10);
    for (const name of ['Cora Duinker', 'Nadia Fonds', 'Ada Beheer']) expect(html).toContain(`Aanmelden als ${name}`);
    expect(html).not.toContain('Dorien');
  });

  it('signs in as one of them with one click, and brings back', async () => {
    const guest = visit(demo.app);
    const answer = await guest.post('/aanmelden/voorbeeld', { persoon: people.rachid, naar: '/duin' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/duin');
    expect(await (await guest.get('/mijn')).text()).toContain('rachid@duin.example');
    expect((await visit(demo.app).post('/aanmelden/voorbeeld', { persoon: 'rachid@duin.example' })).status).toBe(303);
  });

  it('does so for nobody who is not an example', async () => {
    for (const persoon of [people.otto, 'otto@duin.example', crypto.randomUUID(), '', "x' or 1=1 --", 'a'.repeat(10_000)]) {
      const guest = visit(demo.app);
      expect((await guest.post('/aanmelden/voorbeeld', { persoon })).status).toBe(404);
      expect(guest.cookies.size).toBe(0);
    }
  });

  it('shows the code and the link on the page, as it sends no letters', async () => {
    const guest = visit(demo.app);
    await guest.post('/aanmelden', { email: 'gast@voorbeeld.example' });
    const html = await (await guest.get('/aanmelden/code')).text();
    const code = /\/aanmelden\/link\/([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(html)?.[1] ?? '';
    expect((await guest.post('/aanmelden/code', { code })).status).toBe(303);
  });
});

describe('the real thing', () => {
  it('knows no example people: not on the page, not at their address', async () => {
    expect(await (await visit(serve.app).get('/aanmelden')).text()).not.toContain('voorbeeldpersoon');
    for (const persoon of [people.rachid, 'rachid@duin.example']) {
      const guest = visit(serve.app);
      expect((await guest.post('/aanmelden/voorbeeld', { persoon })).status).toBe(404);
      expect(guest.cookies.size).toBe(0);
    }
  });

  it('shows no code on the page, and puts none in the cookie', async () => {
    const guest = visit(serve.app);
    await guest.post('/aanmelden', { email: 'echt@voorbeeld.example' });
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(serve.letters.at(-1)?.text ?? '')?.[0] ?? 'none';
    expect(await (await guest.get('/aanmelden/code')).text()).not.toContain(code);
    expect(Buffer.from(guest.cookies.get('aanmelden') ?? '', 'base64url').toString()).not.toContain(code);
  });
});

describe('the first administrator', () => {
  it('gets a link that signs in once, from any browser, by a button', async () => {
    const link = await makeAdministrator(serve.config, db, 'Baas@voorbeeld.example');
    expect(link).toMatch(/^http:\/\/localhost:3000\/aanmelden\/beheerder\/[\w-]{32}$/);
    const path = new URL(link).pathname;
    const baas = visit(serve.app);
    for (let nth = 0; nth < 2; nth++) expect((await baas.get(path)).status).toBe(200);
    expect((await baas.post(path)).status).toBe(303);
    expect(await (await baas.get('/mijn')).text()).toContain('deze installatie');
    const second = await visit(serve.app).post(path);
    expect(second.status).toBe(422);
    expect(await second.text()).toContain('npm run admin');
  });

  it('can be somebody who is already there, and stays who they were', async () => {
    const link = await makeAdministrator(serve.config, db, 'OTTO@duin.example');
    const otto = await db.selectFrom('person').select(['name', 'administrator_since']).where('id', '=', people.otto).executeTakeFirst();
    expect(otto?.name).toBe('Otto Buiten');
    expect(otto?.administrator_since).toBeInstanceOf(Date);
    await db.updateTable('verification').set({ expires_at: sql<Date>`expires_at - interval '24 hours'` }).execute();
    expect((await visit(serve.app).post(new URL(link).pathname)).status).toBe(422);
  });

  it('cannot be become with a made-up link', async () => {
    for (const token of ['onbekend', 'a'.repeat(31), '%00']) expect((await visit(serve.app).post(`/aanmelden/beheerder/${token}`)).status).toBe(404);
    expect((await visit(serve.app).post(`/aanmelden/beheerder/${'a'.repeat(32)}`)).status).toBe(422);
  });
});
