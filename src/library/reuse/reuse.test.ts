import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../../test/database';
import { house, type House } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { shelves } from '../shelf.fixture';
import { forgetUnconfirmed } from './confirm-reuse';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let piece: { short: string; id: string };
let inside: { short: string };
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  const put = shelves(db, v);
  piece = await put({ title: 'Eén gezicht aan de deur', blocks: ['bewoners'] });
  inside = await put({ title: 'Wat alleen het netwerk weet', audience: 'network' });
});
beforeEach(async () => {
  h.letters.length = 0;
  await db.deleteFrom('throttle').execute();
});

const at = (short = piece.short) => `/duin/bibliotheek/${short}/hergebruik`;
const page = async (as?: string, short = piece.short) => {
  const first = await h.get(`/duin/inzichten/${short}`, as);
  return (first.location ? await h.get(first.location, as) : first).text;
};
const outside = (more: Record<string, string> = {}) => ({
  id: newId(),
  organisatie: 'Buurtzorg Elders',
  zin: 'Wij begonnen onze avond met dezelfde vraag.',
  mail: 'Anna@elders.example',
  ...more,
});
const linkIn = (text: string) => text.match(/\/hergebruik\/[\w-]+/)?.[0] ?? '';
const told = async () => (await db.selectFrom('happening').select('id').where('kind', '=', 'reuse.confirmed').execute()).length;

describe('Somebody from outside used a piece', () => {
  test('gets a letter without any word they typed; nobody reads it before its button was pressed, and opening the link presses nothing', async () => {
    const sent = await h.post(at(), outside());
    expect(sent).toMatchObject({ status: 303, location: expect.stringContaining(`/duin/inzichten/${piece.short}`) });
    expect(h.letters).toHaveLength(1);
    const [letter] = h.letters;
    expect(letter).toMatchObject({ to: 'anna@elders.example' });
    expect(letter?.text).not.toMatch(/Buurtzorg|dezelfde vraag/);
    const link = linkIn(letter?.text ?? '');
    const before = await told();
    for (let nth = 0; nth < 3; nth++) expect((await h.get(link)).text).toContain('Ja, dit klopt');
    expect(await page()).not.toContain('Buurtzorg Elders');
    expect(await told()).toBe(before);

    h.letters.length = 0;
    expect(await h.post(link)).toMatchObject({ status: 303, location: link });
    for (const who of [undefined, v.people.meera, v.people.kees]) expect(await page(who)).toContain('Buurtzorg Elders');
    expect((await h.get(link)).text).toContain('Dit staat nu bij het stuk.');
    expect(await told()).toBe(before + 1);
    // The address has served; who wrote the piece and answers for it hears of it once.
    expect(await db.selectFrom('reuse').select('email').where('organisation', '=', 'Buurtzorg Elders').execute()).toEqual([{ email: null }]);
    expect(h.letters.map(({ to }) => to)).toEqual(['meera@duin.example']);
    await h.post(link);
    expect(h.letters).toHaveLength(1);
    expect(await told()).toBe(before + 1);
  });

  test('takes it back with the same link, before or after, and it stays away', async () => {
    await h.post(at(), outside({ organisatie: 'De Terugnemers' }));
    const link = linkIn(h.letters[0]?.text ?? '');
    await h.post(link);
    expect(await page()).toContain('De Terugnemers');
    await h.post(`${link}/weg`);
    expect(await page()).not.toContain('De Terugnemers');
    expect((await h.get(link)).text).toContain('Je zin is weggehaald.');
    await h.post(link);
    expect(await page()).not.toContain('De Terugnemers');
  });

  test('a letter that nobody answers is forgotten after fourteen days, with its address', async () => {
    await h.post(at(), outside({ organisatie: 'De Vergeters' }));
    const link = linkIn(h.letters[0]?.text ?? '');
    await forgetUnconfirmed(db);
    expect((await h.get(link)).status).toBe(200);
    await db
      .updateTable('reuse')
      .set({ asked_at: new Date(Date.now() - 15 * 86_400_000) })
      .where('organisation', '=', 'De Vergeters')
      .execute();
    expect((await h.get(link)).status).toBe(404);
    expect((await h.post(link)).status).toBe(404);
    await forgetUnconfirmed(db);
    expect(await db.selectFrom('reuse').select('id').where('organisation', '=', 'De Vergeters').execute()).toEqual([]);
  });

  test('sent twice it is one letter, and nobody floods a mailbox', async () => {
    const twice = outside({ organisatie: 'Eén keer' });
    const answered = await Promise.all([h.post(at(), twice), h.post(at(), twice)]);
    expect(answered.map(({ status }) => status)).toEqual([303, 303]);
    expect(h.letters).toHaveLength(1);
    const answers = [];
    for (let nth = 0; nth < 5; nth++) answers.push((await h.post(at(), outside({ mail: 'vol@elders.example' }))).status);
    expect(answers.at(-1)).toBe(429);
    expect(h.letters.filter(({ to }) => to === 'vol@elders.example').length).toBeLessThanOrEqual(4);
  });

  test('is asked kindly for what is missing, and what was typed still stands', async () => {
    const mistakes: Record<string, string>[] = [
      { mail: 'geen adres' },
      { mail: '' },
      { organisatie: '' },
      { zin: '' },
      { zin: 'x'.repeat(301) },
      { id: 'niets' },
    ];
    for (const wrong of mistakes) {
      const refused = await h.post(at(), outside({ organisatie: 'Wij & <co>', ...wrong }));
      expect([JSON.stringify(wrong), refused.status]).toEqual([JSON.stringify(wrong), 422]);
      if (!('organisatie' in wrong)) expect(refused.text).toContain('Wij &amp; &lt;co&gt;');
    }
    expect(h.letters).toEqual([]);
    expect((await h.get('/hergebruik/geheim')).status).toBe(404);
  });

  test('cannot say anything of a piece that is not public, nor learn that it is there', async () => {
    expect((await h.get(at(inside.short))).status).toBe(404);
    expect((await h.post(at(inside.short), outside())).status).toBe(404);
    expect(h.letters).toEqual([]);
  });

  test('after the piece was taken back, the link tells nothing of it and confirms nothing', async () => {
    const gone = await shelves(db, v)({ title: 'Straks teruggenomen' });
    await h.post(at(gone.short), outside({ organisatie: 'Te laat' }));
    const link = linkIn(h.letters[0]?.text ?? '');
    await db.updateTable('entry').set({ retired_at: new Date() }).where('id', '=', gone.id).execute();
    const shown = await h.get(link);
    expect(shown.status).toBe(410);
    expect(shown.text).not.toContain('Straks teruggenomen');
    expect((await h.post(link)).status).toBe(410);
    expect((await db.selectFrom('reuse').select('confirmed_at').where('organisation', '=', 'Te laat').executeTakeFirst())?.confirmed_at).toBeNull();
  });
});

describe('A member used a piece', () => {
  test('says so at once, for their own collaboration and no other', async () => {
    const said = { id: newId(), samenwerking: v.collaborations.helmgras, zin: 'Wij deden het met de flatwachten.' };
    expect((await h.post(at(), said, v.people.hanna)).status).toBe(303);
    await h.post(at(), said, v.people.hanna);
    const shown = await page();
    expect(shown.match(/Wij deden het met de flatwachten\./g)).toHaveLength(1);
    expect(shown).toContain('/duin/samenwerkingen/helmgras');
    expect(shown).not.toContain('Hanna');
    expect(h.letters.map(({ to }) => to)).toEqual(['meera@duin.example']);
    expect((await h.post(at(), { id: newId(), samenwerking: v.collaborations.zilverzand, zin: 'Niet van ons.' }, v.people.hanna)).status).toBe(422);
  });

  test('what was said among members stays with members when the piece is shown to everybody', async () => {
    await h.post(at(inside.short), { id: newId(), samenwerking: v.collaborations.helmgras, zin: 'Dit zeiden wij onder elkaar.' }, v.people.hanna);
    expect(await page(v.people.nadia, inside.short)).toContain('Dit zeiden wij onder elkaar.');
    await db.updateTable('entry').set({ audience: 'public' }).where('short', '=', inside.short).execute();
    await db.updateTable('insight_version').set({ audience: 'public' }).where('title', '=', 'Wat alleen het netwerk weet').execute();
    const open = await page(undefined, inside.short);
    expect(open).toContain('Wat alleen het netwerk weet');
    expect(open).not.toContain('Dit zeiden wij onder elkaar.');
  });

  test('is taken back by who said it, and left out or shown again by who made or moderates the piece; others find no such button', async () => {
    const row = await db.selectFrom('reuse').select('id').where('sentence', '=', 'Wij deden het met de flatwachten.').executeTakeFirstOrThrow();
    for (const who of [undefined, v.people.bram, v.people.kees]) expect((await h.post(`${at()}/${row.id}/verberg`, {}, who)).status).toBe(404);
    expect((await h.post(`${at()}/${row.id}/verberg`, {}, v.people.meera)).status).toBe(303);
    expect(await page()).not.toContain('flatwachten');
    expect(await page(v.people.meera)).toContain('Laat dit weer zien');
    expect((await h.post(`${at()}/${row.id}/toon`, {}, v.people.cora)).status).toBe(303);
    expect(await page()).toContain('flatwachten');
    expect((await h.post(`${at()}/${row.id}/weg`, {}, v.people.meera)).status).toBe(404);
    expect((await h.post(`${at()}/${row.id}/weg`, {}, v.people.hanna)).status).toBe(303);
    expect(await page()).not.toContain('flatwachten');
  });
});
