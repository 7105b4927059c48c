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

test('An empty library says what will stand in it', async () => {
  const out = await h.get('/duin/bibliotheek');
  expect(out.status).toBe(200);
  expect(out.text).toContain('De planken zijn nog leeg');
  expect((await h.get('/en/duin/bibliotheek')).text).toContain('The shelves are still empty');
});

describe('The catalogue', () => {
  beforeAll(async () => {
    await put({ title: 'Eén gezicht aan de deur', blocks: ['bewoners'], did: 'Wij gaven elke straat een vast gezicht.', interim: true });
    await put({ title: 'Een begroting die niemand durft te tonen', kind: 'bottleneck', in: 'helmgras', blocks: ['geld', 'leren'] });
    await put({ title: 'Leren vraagt om rust', in: null, blocks: ['leren'], madeAt: new Date('2024-12-31T23:30:00Z') });
    await put({ title: 'Alleen voor het netwerk', audience: 'network', blocks: ['geld'] });
    await put({ title: 'Alleen onder elkaar', audience: 'peers', kind: 'tool' });
  });

  test('shows the same to members as to anybody: what is public, and counts nothing else', async () => {
    for (const who of [undefined, v.people.meera, v.people.cora]) {
      const { text } = await h.get('/duin/bibliotheek', who);
      expect(text).toContain('Eén gezicht aan de deur');
      expect(text).not.toContain('Alleen voor het netwerk');
      expect(text).not.toContain('Alleen onder elkaar');
      expect(text).toContain('3 stukken, uit 2 samenwerkingen en uit onderzoek');
      expect(text).not.toContain('>Handvat (');
    }
  });

  test('says what a piece is about, that it is interim, and that an invented collaboration is an example', async () => {
    const { text } = await h.get('/duin/bibliotheek?soort=working_element&bouwsteen=bewoners');
    expect(text).toContain('Wij gaven elke straat een vast gezicht.');
    expect(text).toMatch(/Tussentijds/);
    expect(text).toMatch(/Voorbeeld/);
    expect(text).toContain('Zilverzand');
  });

  test('is limited by building block, kind, place, origin, year and words, and the numbers are what one finds', async () => {
    const titles = async (query: string) =>
      [...(await h.get(`/duin/bibliotheek?${query}`)).text.matchAll(/class="card-title"><a[^>]*>([^<]+)</g)].map(([, title]) => title);
    expect(await titles('bouwsteen=leren')).toEqual(['Een begroting die niemand durft te tonen', 'Leren vraagt om rust']);
    expect(await titles('soort=bottleneck')).toEqual(['Een begroting die niemand durft te tonen']);
    expect(await titles('omgeving=rural')).toEqual(['Eén gezicht aan de deur']);
    expect(await titles('schaal=neighbourhood')).toEqual(['Een begroting die niemand durft te tonen']);
    expect(await titles('herkomst=onderzoek')).toEqual(['Leren vraagt om rust']);
    // The year in which it was, in Amsterdam.
    expect(await titles('jaar=2025')).toEqual(['Leren vraagt om rust']);
    expect(await titles('woorden=gezicht+DEUR')).toEqual(['Eén gezicht aan de deur']);
    expect(await titles('woorden=%25')).toEqual([]);
    const { text } = await h.get('/duin/bibliotheek?bouwsteen=leren');
    expect(text).toContain('>2 stukken<');
    expect(text).toContain('Knelpunt (1)');
    expect(text).toContain('Geld (1)');
  });

  test('of one building block has its name, and a feed to follow it by', async () => {
    const { text } = await h.get('/duin/bibliotheek?bouwsteen=leren');
    expect(text).toContain('<h1>Samen leren</h1>');
    expect(text).toContain('/duin/bibliotheek/feeds/leren.xml');
    expect(text).toContain('<title>Bibliotheek: Samen leren');
  });

  test('answers nonsense in its address as if it were not there, and what finds nothing with a way out', async () => {
    for (const query of ['jaar=99999', 'bouwsteen=%27%3B--', 'pagina=-4', 'stuk=zz', 'soort=<script>'])
      expect((await h.get(`/duin/bibliotheek?${query}`)).status).toBe(200);
    const { text } = await h.get('/duin/bibliotheek?woorden=bestaatniet');
    expect(text).toContain('Hier staat niets bij elkaar');
    expect(text).toContain('/duin/zoeken?zoek=bestaatniet');
  });
});
