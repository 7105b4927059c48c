import { XMLParser, XMLValidator } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house, type House } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { shelves } from '../shelf.fixture';
import { nameBasedId } from './name-based-id';
import { el, xmlDocument } from './xml';

const { db } = await testDatabase();
let v: Village;
let h: House;
let put: ReturnType<typeof shelves>;
let taxonomy: string;
beforeAll(async () => {
  v = await village(db);
  h = house({ db });
  put = shelves(db, v);
  taxonomy = (await db.selectFrom('taxonomy').select('slug').executeTakeFirstOrThrow()).slug;
});

type Entry = {
  id: string;
  title: string;
  updated: string;
  link: { '@href': string; '@rel': string }[];
  author: { name: string };
  summary?: string;
  content: { '#text': string; '@type': string };
  category?: { '@term': string }[];
};
type Feed = { id: string; title: string; updated: string; entry: Entry[]; link: { '@rel': string; '@href': string }[] };
const lists = ['entry', 'link', 'category', 'url', 'sitemap'];
const xml = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => lists.includes(name),
    parseTagValue: false,
    trimValues: false,
  }).parse(text) as Record<string, unknown>;
};
const feedAt = async (path: string, as?: string): Promise<Feed> => {
  const { status, text, headers } = await h.get(path, as);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const { feed } = xml(text) as { feed: Feed };
  return { ...feed, entry: feed.entry ?? [] };
};
const titles = async (path: string, as?: string) => (await feedAt(path, as)).entry.map(({ title }) => title);
const places = async (path: string): Promise<string[]> => {
  const { status, text } = await h.get(path);
  if (status !== 200) return [];
  const found = xml(text) as { urlset?: { url: { loc: string }[] }; sitemapindex?: { sitemap: { loc: string }[] } };
  return (found.urlset?.url ?? found.sitemapindex?.sitemap ?? []).map(({ loc }) => loc);
};

describe('The feed', () => {
  test('of an empty library is a whole feed with nothing in it', async () => {
    const feed = await feedAt('/duin/bibliotheek/feed.xml');
    expect([feed.title, feed.entry, feed.id.startsWith('urn:uuid:')]).toEqual(['Bibliotheek van Duindorp', [], true]);
    expect(new Date(feed.updated).getTime()).toBeGreaterThan(0);
  });

  test('holds what is public, newest first, the same for members as for anybody, and per building block', async () => {
    const strange = 'Twee < drie & "vier" ]]> \u{1f986} één';
    await put({ title: strange, blocks: ['leren'], did: '<script>alert(1)</script>\n\nTweede alinea', interim: true });
    await put({ title: 'Alleen voor peers', audience: 'peers', blocks: ['leren'] });
    const second = await put({ title: 'Geld dat rolt', kind: 'tool', in: null, blocks: ['geld'] });
    expect(await titles('/duin/bibliotheek/feed.xml')).toEqual(['Geld dat rolt', strange]);
    expect(await titles('/duin/bibliotheek/feed.xml', v.people.meera)).toEqual(['Geld dat rolt', strange]);
    expect(await titles('/duin/bibliotheek/feeds/leren.xml')).toEqual([strange]);
    expect((await h.get('/duin/bibliotheek/feeds/onbekend.xml')).status).toBe(404);
    const [newest, oldest] = (await feedAt('/duin/bibliotheek/feed.xml')).entry;
    expect(newest).toMatchObject({ id: `urn:uuid:${second.id}`, author: { name: 'Duindorp' } });
    expect(newest?.link[0]?.['@href']).toBe(`${h.config.baseUrl}/duin/inzichten/${second.short}`);
    expect(oldest?.author.name).toBe('Zilverzand (Voorbeeld)');
    expect(oldest?.category?.map((one) => one['@term'])).toEqual(['leren']);
    expect(oldest?.content['@type']).toBe('html');
    expect(oldest?.content['#text']).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>Tweede alinea</p>');
    expect(oldest?.content['#text']).toMatch(/tussentijds/i);
  });

  test('keeps the id of a piece through another title, newer words and another address, and dates the newer words', async () => {
    const piece = await put({ title: 'Eerste titel', blocks: ['bewoners'] });
    const entry = async () => (await feedAt('/duin/bibliotheek/feeds/bewoners.xml')).entry[0];
    const first = await entry();
    const at = new Date(Date.now() + 60_000);
    await db
      .insertInto('insight_version')
      .values({ insight_id: piece.id, no: 2, title: 'Tweede titel', did: 'Anders', by_id: null, audience: 'public', at })
      .execute();
    await db.updateTable('insight').set({ version: 2 }).where('entry_id', '=', piece.id).execute();
    await db.updateTable('entry').set({ title: 'Tweede titel', kind: 'failure' }).where('id', '=', piece.id).execute();
    const second = await entry();
    expect([second?.id, second?.title]).toEqual([first?.id, 'Tweede titel']);
    expect(Date.parse(second?.updated ?? '')).toBeGreaterThan(Date.parse(first?.updated ?? ''));
    expect((await feedAt('/duin/bibliotheek/feed.xml')).id).toBe((await feedAt('/duin/bibliotheek/feed.xml')).id);
    const ids = await Promise.all(['feed.xml', 'feeds/leren.xml', 'feeds/geld.xml'].map(async (one) => (await feedAt(`/duin/bibliotheek/${one}`)).id));
    expect(new Set([...ids, (await feedAt('/en/duin/bibliotheek/feed.xml')).id]).size).toBe(4);
  });

  test('is asked for again every time, and answers in one word when nothing changed', async () => {
    const first = await h.get('/duin/bibliotheek/feed.xml');
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = () => h.app.request(`${h.config.baseUrl}/duin/bibliotheek/feed.xml`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect((await again()).status).toBe(304);
    await put({ title: 'Iets nieuws' });
    expect((await again()).status).toBe(200);
  });

  test('speaks English below /en, with the words themselves in Dutch', async () => {
    const { text } = await h.get('/en/duin/bibliotheek/feed.xml');
    expect(text).toContain('xml:lang="en"');
    expect(text).toContain('Library of Duindorp');
    expect(text).toContain('<content type="html" xml:lang="nl">');
  });
});

test('What is taken back, hidden or lowered is gone from feed and sitemap at once', async () => {
  const piece = await put({ title: 'Straks weg', blocks: ['geld'] });
  const here = async () => [
    (await titles('/duin/bibliotheek/feed.xml')).includes('Straks weg'),
    (await titles('/duin/bibliotheek/feeds/geld.xml')).includes('Straks weg'),
    (await places('/duin/sitemap.xml')).some((loc) => loc.includes(piece.short)),
  ];
  const change = (row: object) => db.updateTable('entry').set(row).where('id', '=', piece.id).execute();
  expect(await here()).toEqual([true, true, true]);
  for (const [away, back] of [
    [{ retired_at: new Date() }, { retired_at: null }],
    [
      { hidden_at: new Date(), hidden_reason: 'nagaan' },
      { hidden_at: null, hidden_reason: null },
    ],
    [{ audience: 'network' }, { audience: 'public' }],
  ] as const) {
    await change(away);
    expect([away, await here()]).toEqual([away, [false, false, false]]);
    await change(back);
    expect(await here()).toEqual([true, true, true]);
  }
});

describe('The sitemap', () => {
  test('names the networks, and of each the pages and pieces anybody may read, of all kinds', async () => {
    const base = h.config.baseUrl;
    expect(await places('/sitemap.xml')).toEqual([`${base}/duin/sitemap.xml`, `${base}/kust/sitemap.xml`]);
    const named = await places('/duin/sitemap.xml');
    expect(named).toContain(`${base}/duin`);
    expect(named).toContain(`${base}/duin/bibliotheek`);
    expect(named).toContain(`${base}/duin/samenwerkingen/zilverzand`);
    expect(named.filter((loc) => loc.includes(v.questions.public.short))).toHaveLength(1);
    for (const key of ['self', 'collaboration', 'peers', 'network'] as const) expect(named.some((loc) => loc.includes(v.questions[key].short))).toBe(false);
    expect((await h.get('/duin/sitemap.xml?deel=2')).status).toBe(404);
    for (const odd of ['0', '-1', 'x', '1e9', '2.5']) expect((await h.get(`/duin/sitemap.xml?deel=${odd}`)).status).toBe(404);
  });

  test('names only pages that open for an outsider', async () => {
    for (const loc of await places('/duin/sitemap.xml')) expect([loc, (await h.get(loc.slice(h.config.baseUrl.length))).status]).toEqual([loc, 200]);
  });
});

describe('The taxonomy for machines', () => {
  const scheme = () => `/id/indeling/${taxonomy}`;
  const quads = (text: string) =>
    new Parser()
      .parse(text)
      .map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value, 'language' in object ? object.language : ''].join(' | '))
      .sort();
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const inForm = async (path: string, accept?: string) => {
    const answer = await h.app.request(h.config.baseUrl + path, accept ? { headers: { accept } } : {});
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text(), headers: answer.headers };
  };

  test('says the same as Turtle and as JSON-LD, each read back by a parser of its own', async () => {
    const ttl = await inForm(`${scheme()}.ttl`);
    const json = await inForm(`${scheme()}.jsonld`);
    expect([ttl.type, json.type]).toEqual(['text/turtle; charset=utf-8', 'application/ld+json; charset=utf-8']);
    const nquads = (await jsonld.toRDF(JSON.parse(json.text), { format: 'application/n-quads' })) as unknown as string;
    expect(quads(ttl.text)).toEqual(quads(nquads));
    const said = quads(ttl.text);
    const [id, concept] = [h.config.baseUrl + scheme(), `${h.config.baseUrl}/id/begrip/${taxonomy}/leren`];
    for (const line of [
      `${id} | http://www.w3.org/1999/02/22-rdf-syntax-ns#type | ${skos}ConceptScheme | `,
      `${id} | ${skos}hasTopConcept | ${concept} | `,
      `${concept} | ${skos}prefLabel | Samen leren | nl`,
      `${concept} | ${skos}prefLabel | Learning together | en`,
      `${concept} | ${skos}inScheme | ${id} | `,
      `${concept} | ${skos}topConceptOf | ${id} | `,
      `${concept} | ${skos}notation | leren | `,
    ])
      expect(said).toContain(line);
  });

  test('every concept in it stands at its own address, one that is retired too, and says so', async () => {
    await db.updateTable('building_block').set({ retired_at: new Date(), definition: 'Wie "hier" woont.\n\\ é' }).where('slug', '=', 'bewoners').execute();
    const whole = new Parser().parse((await inForm(`${scheme()}.ttl`)).text);
    const concepts = whole.filter(({ predicate }) => predicate.value === `${skos}hasTopConcept`).map(({ object }) => object.value);
    expect(concepts).toHaveLength(3);
    for (const address of concepts) {
      const { status, text } = await inForm(address.slice(h.config.baseUrl.length), 'text/turtle');
      expect([address, status, new Set(new Parser().parse(text).map(({ subject }) => subject.value))]).toEqual([address, 200, new Set([address])]);
    }
    expect(whole.some(({ subject, predicate }) => subject.value.endsWith('/bewoners') && predicate.value.endsWith('#deprecated'))).toBe(true);
    expect(whole.some(({ object }) => object.value === 'Wie "hier" woont.\n\\ é')).toBe(true);
    expect((await h.get(`/id/begrip/${taxonomy}/bewoners`)).text).toContain('Niet meer in gebruik');
    await db.updateTable('building_block').set({ retired_at: null }).where('slug', '=', 'bewoners').execute();
  });

  test('gives each who asks the form they read, at one address', async () => {
    const at = `/id/begrip/${taxonomy}/leren`;
    const forms: [accept: string | undefined, type: string][] = [
      [undefined, 'text/html; charset=UTF-8'],
      ['*/*', 'text/html; charset=UTF-8'],
      ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=UTF-8'],
      ['text/turtle', 'text/turtle; charset=utf-8'],
      ['text/turtle;q=0.4, application/ld+json', 'application/ld+json; charset=utf-8'],
      ['rommel;;q=,', 'text/html; charset=UTF-8'],
    ];
    for (const path of [at, scheme()])
      for (const [accept, type] of forms) {
        const answer = await inForm(path, accept);
        expect([accept, answer.status, answer.type]).toEqual([accept, 200, type]);
        expect(answer.headers.get('vary')).toContain('Accept');
      }
    expect((await inForm(at)).headers.get('link')).toContain(`<${h.config.baseUrl}${at}.ttl>; rel="alternate"; type="text/turtle"`);
    for (const gone of [
      '/id/indeling/niets',
      '/id/indeling/.ttl',
      '/id/begrip/niets/leren',
      `/id/begrip/${taxonomy}/niets.ttl`,
      '/id',
      `/id/begrip/${taxonomy}`,
    ])
      expect([gone, (await inForm(gone)).status]).toEqual([gone, 404]);
  });

  test('is what a public piece points to, so that machines can follow it', async () => {
    const piece = await put({ title: 'Wijst naar een begrip', blocks: ['leren'] });
    const { text } = await h.get(`/duin/inzichten/${piece.short}-wijst-naar-een-begrip`);
    const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1];
    // The page shows it once the piece's own page says what the library adds to it.
    if (data)
      expect((JSON.parse(data) as { about: { '@id': string }[] }).about.map((one) => one['@id'])).toEqual([`${h.config.baseUrl}/id/begrip/${taxonomy}/leren`]);
  });
});

test('XML is escaped wherever words stand, and holds nothing that XML cannot', () => {
  const text = xmlDocument(el('a', { b: '"<&>\'', leeg: undefined }, 'x\u0000\u0008\ud800<b>&amp;', el('c')));
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;'">x&lt;b&gt;&amp;amp;<c/></a>\n`);
});

test('An id of a name is that of RFC 9562', () => {
  expect(nameBasedId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});
