import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house, type House } from '../../../test/house';
import { readPdf } from '../../../test/pdf';
import { type Village, village } from '../../../test/village';
import { shelves } from '../shelf.fixture';

let v: Village;
let h: House;
let open: { short: string; id: string };
let second: { short: string };
let forNetwork: { short: string };
let opened: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  opened = await testDatabase();
  v = await village(opened.db);
  h = house(opened);
  const put = shelves(opened.db, v);
  open = await put({ title: 'Eén gezicht aan de deur', blocks: ['bewoners'], did: 'Wij gaven elke straat een vast gezicht. 🎉', interim: true });
  second = await put({ title: 'Meten wat telt & <niet> meer', kind: 'tool', in: null, blocks: ['leren', 'geld'] });
  forNetwork = await put({ title: 'Wat het netwerk al weet', audience: 'network' });
});

const ask = async (path: string, as?: string) => h.app.request(`${h.config.baseUrl}${path}`, { headers: as ? { cookie: await h.cookieOf(as) } : {} });
const read = async (path: string, as?: string) => {
  const sent = await ask(path, as);
  expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return readPdf(new Uint8Array(await sent.arrayBuffer()));
};

test('one piece on paper is tagged, says its version and that it is interim, how to cite it, and under which licence', async () => {
  const paper = await read(`/duin/bibliotheek/${open.short}/print.pdf`);
  expect(paper).toMatchObject({ title: 'Eén gezicht aan de deur', lang: 'nl-NL', tagged: true, pdfUa: '1', showsTitle: true, missing: [], offPaper: [] });
  expect(paper.headings[0]).toEqual({ level: 1, text: 'Eén gezicht aan de deur' });
  expect(paper.headings.slice(1).every(({ level }) => level === 2)).toBe(true);
  const text = paper.text.replace(/\s+/g, ' ');
  for (const said of [
    'Wij gaven elke straat een vast gezicht.',
    'Versie 1, tussentijds',
    'Tussentijds: dit is nog niet af',
    'Voorbeeld: deze samenwerking is verzonnen',
    'CC BY 4.0',
  ])
    expect(text).toContain(said);
  expect(text).toMatch(/Zilverzand \(\d{4}\)\. Eén gezicht aan de deur \(versie 1, tussentijds\)\. Duindorp\./);
  expect(paper.alts).toEqual(['QR-code naar Eén gezicht aan de deur']);
});

test('a selection is a booklet: a cover, what is in it, and the pieces in the order they were chosen', async () => {
  const paper = await read(`/en/duin/bibliotheek/boekje.pdf?stuk=${second.short}&stuk=${open.short}&stuk=${second.short}`);
  expect(paper).toMatchObject({ title: 'From the library of Duindorp', lang: 'en-GB', tagged: true, pdfUa: '1', missing: [], offPaper: [] });
  expect(paper.headings.filter(({ level }) => level <= 2)).toEqual([
    { level: 1, text: 'From the library of Duindorp' },
    { level: 2, text: 'What is in it' },
    { level: 2, text: 'Meten wat telt & <niet> meer' },
    { level: 2, text: 'Eén gezicht aan de deur' },
  ]);
  expect(paper.text).toContain('2 pieces');
  expect(paper.text).toContain('From research');
  expect(paper.pages).toHaveLength(4);
});

test('paper holds what its reader may see: nothing tells an outsider of the rest, and a member reads that not everything is public', async () => {
  const both = `/duin/bibliotheek/boekje.pdf?stuk=${open.short}&stuk=${forNetwork.short}`;
  const outside = await read(both);
  expect(outside.text).not.toContain('Wat het netwerk al weet');
  expect(outside.text).toContain('1 stuk');
  const inside = await read(both, v.people.bram);
  expect(inside.text).toContain('Wat het netwerk al weet');
  expect(inside.text.replace(/\s+/g, ' ')).toContain('Niet alles hierin is openbaar.');
  expect((await ask(`/duin/bibliotheek/${forNetwork.short}/print.pdf`)).status).toBe(404);
  expect((await ask(`/duin/bibliotheek/boekje.pdf?stuk=${forNetwork.short}`)).status).toBe(404);
  expect((await ask('/duin/bibliotheek/boekje.pdf?stuk=../../etc')).status).toBe(404);
});

test('a booklet of any size is bounded, and never the words of something that was hidden', async () => {
  await opened.db.updateTable('entry').set({ hidden_at: new Date(), hidden_reason: 'Namen genoemd' }).where('id', '=', open.id).execute();
  const many = Array.from({ length: 60 }, (_, nth) => `stuk=aaaaa${String(nth).padStart(2, '0')}`).join('&');
  expect((await ask(`/duin/bibliotheek/boekje.pdf?${many}`)).status).toBe(404);
  expect((await ask(`/duin/bibliotheek/${open.short}/print.pdf`, v.people.meera)).status).toBe(404);
  await opened.db.updateTable('entry').set({ hidden_at: null, hidden_reason: null }).where('id', '=', open.id).execute();
});

test('the page of a booklet shows what is chosen, lets one choose more, and says what to do when nothing is', async () => {
  const { text } = await h.get(`/duin/bibliotheek/boekje?stuk=${open.short}&stuk=${forNetwork.short}`);
  expect(text).toContain('Eén gezicht aan de deur');
  expect(text).not.toContain('Wat het netwerk al weet');
  expect(text).toContain(`/duin/bibliotheek?stuk=${open.short}`);
  expect(text).toContain(`boekje.pdf?stuk=${open.short}`);
  expect((await h.get('/duin/bibliotheek/boekje')).text).toContain('Je koos nog geen stukken');
  const catalogue = await h.get(`/duin/bibliotheek?soort=tool&stuk=${open.short}`);
  expect(catalogue.text).toContain('Er zit al 1 stuk van een andere pagina in je boekje.');
  expect(catalogue.text).toContain(`<input type="hidden" name="stuk" value="${open.short}"`);
});
