import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { visitor as visit } from '../../test/visitor';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';

const { db } = await testDatabase();
const { letters, lines, app } = house({ db });
const visitor = () => visit(app);
type Visitor = ReturnType<typeof visitor>;

/** Asks for a letter and answers the code in it. */
async function ask(who: Visitor, email: string, naar = ''): Promise<string> {
  const answer = await who.post('/aanmelden', { email, naar });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/aanmelden/code');
  return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(letters.at(-1)?.text ?? '')?.[0] ?? '';
}
const whoIs = async (who: Visitor): Promise<string | undefined> =>
  /id="field-name"[^>]* value="([^"]*)"|<dd>([^<]+@[^<]+)</
    .exec(await (await who.get('/mijn')).text())
    ?.slice(1)
    .find(Boolean);

describe('signing in by link or code', () => {
  it('lets somebody in with the code, once', async () => {
    const anna = visitor();
    const code = await ask(anna, 'Anna@Voorbeeld.example');
    const answer = await anna.post('/aanmelden/code', { code: code.toLowerCase().replace('-', ' ') });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/mijn/welkom?naar=%2F');
    expect(await whoIs(anna)).toBe('anna@voorbeeld.example');
    expect([...anna.cookies.keys()]).toEqual(['zandkorrel']);
    const again = visitor();
    const code2 = await ask(again, 'anna@voorbeeld.example');
    again.cookies.set('kept', again.cookies.get('aanmelden') ?? '');
    await again.post('/aanmelden/code', { code: code2 });
    again.cookies.set('aanmelden', again.cookies.get('kept') ?? '');
    expect((await again.post('/aanmelden/code', { code: code2 })).status).toBe(422);
  });

  it('lets somebody in with the link, whose page has only a button and consumes nothing', async () => {
    const bo = visitor();
    const code = await ask(bo, 'bo@voorbeeld.example');
    expect(letters.at(-1)?.text).toContain(`http://localhost:3000/aanmelden/link/${code}`);
    for (let nth = 0; nth < 3; nth++) {
      const landing = await bo.get(`/aanmelden/link/${code}`);
      expect(landing.status).toBe(200);
      expect(await landing.text()).toContain(`action="/aanmelden/link/${code}"`);
    }
    expect((await bo.post(`/aanmelden/link/${code}`)).status).toBe(303);
    expect(await whoIs(bo)).toBe('bo@voorbeeld.example');
  });

  it('works in the browser that asked and in no other, and says so kindly', async () => {
    const asker = visitor();
    const other = visitor();
    const code = await ask(asker, 'carla@voorbeeld.example');
    for (const answer of [
      await other.get(`/aanmelden/link/${code}`),
      await other.post(`/aanmelden/link/${code}`),
      await other.post('/aanmelden/code', { code }),
    ]) {
      expect(await answer.text()).toContain(code);
      expect(other.cookies.has('zandkorrel')).toBe(false);
    }
    const thief = visitor();
    await ask(thief, 'dief@voorbeeld.example');
    expect((await thief.post('/aanmelden/code', { code })).status).toBe(422);
    expect((await asker.post('/aanmelden/code', { code })).status).toBe(303);
  });

  it('takes either letter of somebody who asked twice', async () => {
    const dirk = visitor();
    const first = await ask(dirk, 'dirk@voorbeeld.example');
    await ask(dirk, 'dirk@voorbeeld.example');
    expect((await dirk.post('/aanmelden/code', { code: first })).status).toBe(303);
  });

  it('ends after ten minutes', async () => {
    const late = visitor();
    const code = await ask(late, 'laat@voorbeeld.example');
    await db.updateTable('verification').set({ expires_at: sql<Date>`expires_at - interval '10 minutes'` }).execute();
    const answer = await late.post('/aanmelden/code', { code });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`value="${code}"`);
  });

  it('lets one of many tries at the same moment in', async () => {
    const ed = visitor();
    const code = await ask(ed, 'ed@voorbeeld.example');
    const answers = await Promise.all(Array.from({ length: 5 }, () => ed.post('/aanmelden/code', { code })));
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
  });

  it('lets in who was entered by others and never proved their address', async () => {
    await sql`insert into person (id, name, email, email_verified) values (gen_random_uuid(), 'Fenna', 'fenna@voorbeeld.example', false)`.execute(db);
    const fenna = visitor();
    const answer = await fenna.post('/aanmelden/code', { code: await ask(fenna, 'fenna@voorbeeld.example') });
    expect(answer.headers.get('location')).toBe('/');
    expect(await whoIs(fenna)).toBe('fenna@voorbeeld.example');
  });

  it('does not let in who left', async () => {
    await sql`insert into person (id, name, email, removed_at) values (gen_random_uuid(), 'Weg', 'weg@voorbeeld.example', now())`.execute(db);
    const gone = visitor();
    expect((await gone.post('/aanmelden/code', { code: await ask(gone, 'weg@voorbeeld.example') })).status).toBe(422);
  });

  it('gives a new session at every sign-in and ends the one before it', async () => {
    const gert = visitor();
    await gert.post('/aanmelden/code', { code: await ask(gert, 'gert@voorbeeld.example') });
    const before = gert.cookies.get('zandkorrel') ?? '';
    await gert.post('/aanmelden/code', { code: await ask(gert, 'gert@voorbeeld.example') });
    expect(gert.cookies.get('zandkorrel')).not.toBe(before);
    const old = visitor();
    old.cookies.set('zandkorrel', before);
    expect((await old.get('/mijn')).status).toBe(303);
  });

  it('answers an unknown address exactly as a known one', async () => {
    const [known, unknown] = [visitor(), visitor()];
    const answers = [
      await known.post('/aanmelden', { email: 'anna@voorbeeld.example' }),
      await unknown.post('/aanmelden', { email: 'niemand@voorbeeld.example' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const pages = await Promise.all([known, unknown].map(async (who) => (await (await who.get('/aanmelden/code')).text()).replace(/(anna|niemand)@/g, '@')));
    expect(pages[0]).toBe(pages[1]);
    expect(await db.selectFrom('person').select('id').where('email', '=', 'niemand@voorbeeld.example').execute()).toEqual([]);
  });

  it('speaks the language of the page, and then that of the person', async () => {
    const henk = visitor();
    await henk.post('/en/aanmelden', { email: 'henk@voorbeeld.example' });
    expect(letters.at(-1)?.subject).toContain('Your code');
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(letters.at(-1)?.text ?? '')?.[0] ?? '';
    expect((await henk.post('/en/aanmelden/code', { code })).headers.get('location')).toBe('/en/mijn/welkom?naar=%2F');
  });

  it('keeps nothing of the proof in the database but its hash, and no words about anybody in the log', async () => {
    const ida = visitor();
    const code = await ask(ida, 'ida@voorbeeld.example');
    const kept = JSON.stringify(await db.selectFrom('verification').selectAll().execute());
    expect(kept).not.toContain(code);
    const log = JSON.stringify(lines);
    expect(log).toContain('sign_in.succeeded');
    expect(log).toContain('sign_in.failed');
    expect(log).not.toMatch(/@|[0-9A-Z]{4}-[0-9A-Z]{4}"/);
  });

  it('sets cookies that scripts cannot read and other sites do not get, under the host’s own name over https', async () => {
    const secure = house({ db }, 'test', { secure: true, baseUrl: 'https://leren.example', origins: ['https://leren.example'] });
    const jo = visit(secure.app, { origin: 'https://leren.example' });
    const answer = await jo.post('/aanmelden', { email: 'jo@voorbeeld.example' });
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-aanmelden=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(secure.letters.at(-1)?.text ?? '')?.[0] ?? '';
    const session = (await jo.post('/aanmelden/code', { code })).headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-zandkorrel='));
    expect(session).toMatch(/; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});

describe('what people type', () => {
  let kim: Visitor;
  beforeAll(() => {
    kim = visitor();
  });

  it.each([
    ['nothing', ''],
    ['no address', 'zomaar iets'],
    ['ten thousand letters', `${'a'.repeat(10_000)}@voorbeeld.example`],
    ['HTML', '"><img src=x onerror=alert(1)>@voorbeeld.example'],
    ['SQL', "'; drop table person; --"],
    ['another line for the letter', 'kim@voorbeeld.example\nBcc: iedereen@voorbeeld.example'],
    ['emoji and right-to-left', '🏖️مرحبا'],
  ])('answers %s with a sentence and keeps it', async (_, email) => {
    const answer = await kim.post('/aanmelden', { email });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('class="error-summary"');
    expect(html).not.toContain('<img src=x');
  });

  it('answers NUL bytes and broken UTF-8 with a sentence too', async () => {
    for (const body of ['email=%00%00', 'email=%ff%fe%c0@voorbeeld.example', 'email=%F0%28%8C%28']) {
      const answer = await kim.send('/aanmelden', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
      expect(answer.status).toBe(422);
    }
    expect((await kim.send('/aanmelden', { method: 'POST', body: '{"email":1}', headers: { 'content-type': 'application/json' } })).status).toBe(422);
    expect((await kim.post('/aanmelden/code', { code: 'K7P2\0' })).status).toBe(422);
    expect((await kim.get('/aanmelden/link/%E0%A4%A')).status).toBeLessThan(500);
    expect((await kim.get(`/aanmelden/link/${'x'.repeat(5000)}`)).status).toBe(422);
  });

  it('goes back to a page of ours and to nowhere else', async () => {
    const lea = visitor();
    await lea.post('/aanmelden/code', { code: await ask(lea, 'lea@voorbeeld.example', '/lln/leervragen?staat=asked') });
    const name = await lea.post('/mijn/welkom', { name: 'Lea', language: 'nl', naar: '/lln/leervragen?staat=asked' });
    expect(name.headers.get('location')).toBe('/lln/leervragen?staat=asked');
    for (const naar of [
      'https://kwaad.example',
      '//kwaad.example',
      '/\\kwaad.example',
      '/\t/kwaad.example',
      '/.//kwaad.example',
      '/en//kwaad.example',
      'javascript:alert(1)',
      '/afmelden',
    ]) {
      const answer = await lea.post('/aanmelden/code', { code: await ask(visitorOf(lea), `${naar.length}@voorbeeld.example`, naar) });
      expect(answer.headers.get('location') ?? '').not.toContain('kwaad');
    }
  });

  it('refuses what another site sends', async () => {
    const answer = await app.request('/aanmelden', {
      method: 'POST',
      headers: { origin: 'https://kwaad.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'email=x@y.example',
    });
    expect(answer.status).toBe(403);
  });
});

const visitorOf = (who: Visitor): Visitor => who;
