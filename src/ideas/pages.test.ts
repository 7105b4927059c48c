import { newId } from '#platform/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const drop = (fields: Record<string, string>, as = v.people.hanna) =>
  h.post('/duin/ideeenbus/nieuw', { id: newId(), tekst: '', soort: 'content', doelgroep: 'network', ...fields }, as);
const titles = (text: string): string[] => [...text.matchAll(/class="card-title"><a [^>]*>([^<]+)/g)].map((found) => found[1] ?? '');

describe('The idea box', () => {
  test('teaches what belongs in it while it is empty, and stands in the menu of members', async () => {
    const { text } = await h.get('/duin/ideeenbus', v.people.hanna);
    expect(text).toContain('De bus is nog leeg');
    expect((await h.get('/duin', v.people.hanna)).text).toContain('href="/duin/ideeenbus"');
    expect((await h.get('/duin')).text).not.toContain('href="/duin/ideeenbus"');
  });

  test('shows what waits, what is planned and what is finished apart, newest first or most supported first', async () => {
    for (const titel of ['Een wandeling', 'Een maaltijd', 'Een film']) await drop({ titel });
    await db
      .updateTable('idea')
      .set({ state: 'declined' })
      .where('entry_id', 'in', db.selectFrom('entry').select('id').where('title', '=', 'Een film'))
      .execute();
    const walk = await db.selectFrom('entry').select('short').where('title', '=', 'Een wandeling').executeTakeFirstOrThrow();
    await h.post(`/duin/ideeenbus/${walk.short}/steun`, {}, v.people.bram);
    expect(titles((await h.get('/duin/ideeenbus', v.people.bram)).text)).toEqual(['Een maaltijd', 'Een wandeling']);
    expect(titles((await h.get('/duin/ideeenbus?volgorde=steun', v.people.bram)).text)).toEqual(['Een wandeling', 'Een maaltijd']);
    expect(titles((await h.get('/duin/ideeenbus?stand=gepland', v.people.bram)).text)).toEqual([]);
    expect(titles((await h.get('/duin/ideeenbus?stand=afgerond', v.people.bram)).text)).toEqual(['Een film']);
  });

  test('takes a note from elsewhere over into its form', async () => {
    const short = (await h.get(`/duin/ideeenbus/nieuw?${new URLSearchParams({ idee: 'Kom eens bij ons kijken' })}`, v.people.hanna)).text;
    expect(short).toMatch(/name="titel"[^>]*value="Kom eens bij ons kijken"/);
    const long = (await h.get(`/duin/ideeenbus/nieuw?${new URLSearchParams({ idee: 'Kom eens bij ons kijken.', naam: 'Op bezoek' })}`, v.people.hanna)).text;
    expect(long).toMatch(/name="titel"[^>]*value="Op bezoek"/);
    expect(long).toMatch(/<textarea[^>]*name="tekst"[^>]*>Kom eens bij ons kijken\./);
  });

  test('asks an outsider to sign in first and tells who belongs to nothing that they may not', async () => {
    expect((await h.get('/duin/ideeenbus/nieuw')).location).toContain('/aanmelden?naar=');
    expect((await h.get('/duin/ideeenbus/nieuw', v.people.otto)).status).toBe(403);
  });

  test('keeps what was typed when something is missing', async () => {
    const { status, text } = await drop({ titel: '', tekst: 'Ik weet nog geen titel.' });
    expect(status).toBe(422);
    expect(text).toContain('Ik weet nog geen titel.');
  });
});

describe('The page of an idea', () => {
  test('has one address, and leads there from every other', async () => {
    const { location } = await drop({ titel: 'Eén tafel voor iedereen' });
    expect(location).toMatch(/\/duin\/ideeenbus\/[a-z0-9]{7}-een-tafel-voor-iedereen$/);
    expect((await h.get(`${location?.slice(0, -5)}`, v.people.hanna)).location).toBe(location);
    expect((await h.get(location ?? '')).status).toBe(404);
  });

  test('shows what came of it, and keeps an answer that could not be taken', async () => {
    const path = (await drop({ titel: 'Een koor' })).location ?? '';
    const answer = `${path.slice(0, 23).replace(/-.*/, '')}/antwoord`;
    expect((await h.get(path, v.people.cora)).text).toContain('Nog niets.');
    const kept = await h.post(answer, { van: 'new', naar: 'done', antwoord: 'Al gezongen!' }, v.people.cora);
    expect(kept.status).toBe(422);
    expect(kept.text).toContain('Al gezongen!');
    expect((await h.post(answer, { van: 'new', naar: 'planned', antwoord: 'We zingen in maart.' }, v.people.cora)).status).toBe(303);
    const { text } = await h.get(path, v.people.hanna);
    expect(text).toContain('Wat ermee gebeurde');
    expect(text).toContain('We zingen in maart.');
    expect(text).toContain('Cora Duinker');
    expect((await h.get('/duin/nieuw', v.people.hanna)).text).toContain('Een koor');
  });
});
