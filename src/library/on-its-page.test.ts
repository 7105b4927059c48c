import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { shelves } from './shelf.fixture';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let put: ReturnType<typeof shelves>;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  put = shelves(db, v);
});

const page = async (short: string, as?: string, prefix = '') => {
  const first = await h.get(`${prefix}/duin/inzichten/${short}`, as);
  return first.location ? h.get(first.location, as) : first;
};
const dataOf = (text: string) => {
  const found = text.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/)?.[1];
  return found === undefined ? undefined : JSON.parse(found);
};

describe('A public piece on its own page', () => {
  test('says how to cite it, its licence, the address that stays and where to print it', async () => {
    const { short } = await put({ title: 'Eén gezicht aan de deur.', blocks: ['bewoners'], interim: true });
    const { text } = await page(short);
    const year = new Date().getFullYear();
    expect(text).toContain(
      `Zilverzand (${year}). Eén gezicht aan de deur (versie 1, tussentijds). Duindorp. ${h.config.baseUrl}/duin/inzichten/${short}. CC BY 4.0.`,
    );
    expect(text).toContain('href="https://creativecommons.org/licenses/by/4.0/"');
    expect(text).toContain(`/duin/bibliotheek/${short}/print.pdf`);
    expect(text).toContain('/duin/bibliotheek/feeds/bewoners.xml');
    expect((await page(short, undefined, '/en')).text).toContain('How to cite this');
  });

  test('tells machines the same, and nothing people wrote ends the block it stands in', async () => {
    const nasty = 'Zeg </script><script>alert(1)</script> & "wij"\u2028 <!-- niet';
    const { short } = await put({ title: nasty, in: null, blocks: ['leren', 'geld'], did: 'Eerst </SCRIPT> en dan \\u003c.' });
    const { text } = await page(short);
    const data = dataOf(text);
    const address = `${h.config.baseUrl}/duin/inzichten/${short}`;
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@id': address,
      name: nasty,
      version: '1',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: { '@type': 'Organization', name: 'Duindorp' },
      isPartOf: { name: 'Duindorp' },
    });
    expect(data.abstract).toContain('</SCRIPT>');
    expect(data.about.map(({ name }: { name: string }) => name)).toEqual(['Samen leren', 'Geld']);
    // Each is a concept that answers at its own address.
    const concept = new URL(data.about[0]['@id']).pathname;
    expect(concept).toMatch(/^\/id\/begrip\/duin-[a-z0-9]+\/leren$/);
    expect((await h.get(concept)).status).toBe(200);
    expect(Date.parse(data.dateModified)).toBeGreaterThan(Date.now() - 60_000);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toMatch(/Meera/);
  });

  test('has a picture for where its address is passed on, wide and of its own words', async () => {
    const { short } = await put({ title: 'Een plaatje voor onderweg', blocks: ['geld'] });
    const { text } = await page(short);
    const picture = `${h.config.baseUrl}/duin/bibliotheek/${short}/kaart.png`;
    expect(text).toContain(`<meta property="og:image" content="${picture}"`);
    expect(text).toMatch(/og:image:width" content="1200"[\s\S]*og:image:height" content="630"/);
    const sent = await h.app.request(picture);
    expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'image/png']);
    const bytes = Buffer.from(await sent.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await h.app.request(picture, { headers: { 'if-none-match': sent.headers.get('etag') ?? '' } })).status).toBe(304);
  });

  test('any title makes a picture', async () => {
    for (const title of ['x'.repeat(200), '👩‍🚀🎉', 'עברית נכתבת מימין לשמאל', 'a <b> & "c"', '漢字で書く']) {
      const { short } = await put({ title });
      expect((await h.app.request(`${h.config.baseUrl}/duin/bibliotheek/${short}/kaart.png`)).status).toBe(200);
    }
  });
});

test('A piece that is not public has no card, no data for machines, no licence, and its picture is not there for anybody', async () => {
  const { short } = await put({ title: 'Nog onder elkaar', audience: 'network' });
  const { text } = await page(short, v.people.bram);
  expect(text).toContain('Nog onder elkaar');
  expect(dataOf(text)).toBeUndefined();
  expect(text).not.toContain('og:image');
  expect(text).not.toContain('creativecommons');
  expect(text).toContain('print.pdf');
  for (const who of [undefined, v.people.meera]) expect((await h.get(`/duin/bibliotheek/${short}/kaart.png`, who)).status).toBe(404);
});

describe('What leaves the library is gone at once', () => {
  const everywhere = async (short: string) => ({
    page: (await page(short)).status,
    card: (await h.get(`/duin/bibliotheek/${short}/kaart.png`)).status,
    print: (await h.get(`/duin/bibliotheek/${short}/print.pdf`)).status,
    booklet: (await h.get(`/duin/bibliotheek/boekje.pdf?stuk=${short}`)).status,
    reuse: (await h.get(`/duin/bibliotheek/${short}/hergebruik`)).status,
    listed: (await h.get('/duin/bibliotheek')).text.includes(short),
  });
  const there = { page: 200, card: 200, print: 200, booklet: 200, reuse: 200, listed: true };

  test('taken back: a neutral page that says so, without its title or kind, everywhere it stood', async () => {
    const { short, id } = await put({ title: 'Straks is dit weg', kind: 'failure' });
    expect(await everywhere(short)).toEqual(there);
    await h.post(`/duin/stukken/${short}/intrekking`, {}, v.people.meera);
    await db.updateTable('entry').set({ retired_at: new Date(), retired_by: v.people.meera }).where('id', '=', id).where('retired_at', 'is', null).execute();
    expect(await everywhere(short)).toEqual({ page: 410, card: 410, print: 410, booklet: 404, reuse: 410, listed: false });
    for (const path of [`/duin/inzichten/${short}`, `/duin/inzichten/${short}-straks-is-dit-weg`, `/duin/inzichten/${short}/versies/1`]) {
      const gone = await h.get(path);
      expect([path, gone.status]).toEqual([path, 410]);
      expect(gone.text).toContain('Dit stuk is teruggenomen');
      expect(gone.text.replaceAll(`${short}-straks-is-dit-weg`, '')).not.toMatch(/Straks is dit weg|Leerzame mislukking|Zilverzand/);
    }
    // In another network, or as something that was never public, nothing is told.
    expect((await h.get(`/kust/inzichten/${short}`)).status).toBe(404);
    await db.updateTable('entry').set({ retired_at: null, retired_by: null }).where('id', '=', id).execute();
    expect(await everywhere(short)).toEqual(there);
  });

  test('lowered or hidden: simply not found, as if it had never been there', async () => {
    const missing = { page: 404, card: 404, print: 404, booklet: 404, reuse: 404, listed: false };
    const { short, id } = await put({ title: 'Weer voor minder mensen' });
    await db.updateTable('entry').set({ audience: 'network' }).where('id', '=', id).execute();
    expect(await everywhere(short)).toEqual(missing);
    const hidden = await put({ title: 'Om een reden verborgen' });
    await db.updateTable('entry').set({ hidden_at: new Date(), hidden_reason: 'Namen' }).where('id', '=', hidden.id).execute();
    expect(await everywhere(hidden.short)).toEqual(missing);
    await db.updateTable('entry').set({ retired_at: new Date() }).where('id', '=', hidden.id).execute();
    expect(await everywhere(hidden.short)).toEqual(missing);
  });
});
