import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from './database';
import { house } from './house';
import { addresses, openable, sendable } from './routes';
import { type Built, build } from './world';

const database = await testDatabase();
const home = house(database);
const word = 'x'.repeat(10_000);
let built: Built;
let people: (string | undefined)[];
/** every field name of every form that any of the people is offered */
let names: string[];

/** A world in which somebody manages, somebody coordinates and somebody is from a national party, with a question on every rung. */
const said = (['remark', 'version', 'step', 'action', 'echo', 'offer'] as const).map((kind) => ({ kind, by: 0, audience: 'public' as const }));
const entry = { kind: 'question', collaboration: 0, network: 0, author: 0, retired: false, hidden: false, asked: null, said };
const made = {
  collaborations: [{ networks: [0] }, { networks: [0, 1] }, { networks: [1] }],
  people: [
    { roles: [{ kind: 'programme_manager', network: 0, collaboration: 0, organisation: null }] },
    { roles: [{ kind: 'coordinator', network: 0, collaboration: 0, organisation: null }] },
    { roles: [{ kind: 'national_party', network: 0, collaboration: 0, organisation: 0 }] },
    { roles: [{ kind: 'programme_manager', network: 1, collaboration: 2, organisation: null }] },
    { roles: [] },
    { roles: [] },
  ],
  entries: [
    { ...entry, audience: 'public' },
    { ...entry, audience: 'peers' },
    { ...entry, audience: 'public', collaboration: 2, network: 1, author: 3, said: [] },
    { ...entry, kind: 'meeting', audience: 'public', collaboration: null, author: 1, said: [] },
    { ...entry, kind: 'working_element', audience: 'public', said: [] },
    { ...entry, kind: 'bottleneck', audience: 'network', said: [] },
  ],
} as const;

beforeAll(async () => {
  built = await build(database.db, structuredClone(made) as never);
  people = [undefined, ...built.people.slice(0, 3).map(({ id }) => id)];
  const pages = await Promise.all(people.flatMap((who) => every(openable).map((address) => home.get(address, who))));
  names = [
    ...new Set(pages.flatMap(({ text }) => [...text.matchAll(/<(?:input|textarea|select|button)[^>]* name="([^"]+)"/g)].map((found) => found[1] ?? ''))),
  ];
});
const every = (which: typeof openable): string[] => which(home.app).flatMap((pattern) => (addresses(pattern, built) ?? []).slice(0, 3));

const hostile: Record<string, string> = {
  'ten thousand characters without a space': word,
  'a NUL byte': 'voor\u0000na',
  'half a surrogate pair': 'voor\ud800na',
  'text from right to left': '\u202eשלום مرحبا\u202c',
  'emoji of many parts': '👩‍⚕️🏳️‍🌈 '.repeat(40),
  SQL: `'; drop table person; --`,
  HTML: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  'a number that is none': '-1e999',
  'somebody else’s id': '0199aaaa-0000-7000-8000-00000000ffff',
  nothing: '',
  'only white space': ' \n\t ',
  'a header of its own': 'a\r\nSet-Cookie: x=y',
};

/** A world in which nobody has sent anything strange yet, for what looks at one form closely. */
async function fresh() {
  const own = await build(database.db, structuredClone(made) as never);
  return { manager: own.people[0]?.id, reactions: `/${own.networks[0]?.slug}/stukken/${own.entries[0]?.short}/reacties` };
}

describe('bad input', () => {
  test('there are forms to send to', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(every(sendable).length).toBeGreaterThan(40);
  });

  test.each(Object.keys(hostile))('in every field of every form, %s gets an answer, never a 500', async (kind) => {
    for (const who of people)
      for (const address of every(sendable)) {
        const { status, text } = await home.post(address, Object.fromEntries(names.map((name) => [name, hostile[kind] ?? ''])), who);
        expect(status, `${address}: ${home.failures.map((line) => JSON.stringify(line)).join('\n')}`).toBeLessThan(500);
        expect(text).not.toContain('<script>alert(1)</script>');
        expect(text).not.toContain('<img src=x');
      }
    expect(home.failures).toEqual([]);
  });

  test.each(Object.keys(hostile))('in every address and every filter, %s gets an answer, never a 500', async (kind) => {
    const bad = encodeURIComponent((hostile[kind] ?? '').slice(0, 2000).toWellFormed());
    const patterns = [...openable(home.app), ...sendable(home.app)];
    for (const pattern of patterns) {
      const network = built.networks[0]?.slug ?? '';
      const path = pattern.replace(':network', network).replace(/:[a-z]+(\{[^}]*\})?/gi, bad || 'x');
      const { status } = await home.get(`${path}?${names.map((name) => `${name}=${bad}`).join('&')}&pagina=${bad}&voor=${bad}`, built.people[0]?.id);
      expect(status, `${path}: ${home.failures.map((line) => JSON.stringify(line)).join('\n')}`).toBeLessThan(500);
    }
    expect(home.failures).toEqual([]);
  });

  test('bytes that are no UTF-8 get an answer, in a form and in an address', async () => {
    const body = Buffer.concat([Buffer.from('tekst=abc'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('&id=%ff%fe')]);
    for (const address of every(sendable)) {
      const answer = await home.app.request(`${home.config.baseUrl}${address}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: home.config.baseUrl, 'sec-fetch-site': 'same-origin' },
      });
      expect(answer.status, address).toBeLessThan(500);
    }
    for (const path of ['/%ff', '/%c0%af', '/%00', `/${built.networks[0]?.slug}/leervragen/%ff%fe?staat=%ff`, '/en/%ff'])
      expect((await home.get(path)).status, path).toBe(404);
  });

  test('a form larger than a megabyte is refused in words, and so is one of another kind', async () => {
    const { manager, reactions: address } = await fresh();
    const large = await home.post(address, { id: crypto.randomUUID(), tekst: 'x'.repeat(1_100_000) }, manager);
    expect(large.status).toBe(413);
    expect(large.text).toContain('te groot');
    const json = await home.app.request(`${home.config.baseUrl}${address}`, {
      method: 'POST',
      body: '{"tekst":1}',
      headers: { 'content-type': 'application/json', origin: home.config.baseUrl },
    });
    expect(json.status).toBeLessThan(500);
  });

  test('a text that is too long comes back whole, with what to do', async () => {
    const { manager, reactions } = await fresh();
    const refused = await home.post(reactions, { id: crypto.randomUUID(), tekst: word }, manager);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(word);
    expect(refused.text).toContain('5000');
  });

  test('a remark sent twice stands once', async () => {
    const fields = { id: crypto.randomUUID(), tekst: 'Tweemaal geklikt, eenmaal gezegd.' };
    const { manager, reactions } = await fresh();
    const answers = await Promise.all([1, 2, 3].map(() => home.post(reactions, fields, manager)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const { text } = await home.get(answers[0]?.location?.split('#')[0] ?? '', manager);
    expect(text.split('Tweemaal geklikt').length - 1).toBe(1);
  });

  test('a form that comes from another site is refused, whatever it says', async () => {
    for (const address of every(sendable)) {
      const answer = await home.app.request(`${home.config.baseUrl}${address}`, {
        method: 'POST',
        body: 'a=b',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' },
      });
      expect(answer.status, address).toBe(403);
    }
  });

  test('opening pages changes nothing but what one has visited', async () => {
    const rows = async () => {
      const tables = (
        await database.pool.query(
          `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('visit', 'session', 'throttle')`,
        )
      ).rows as { table_name: string }[];
      const sums = await Promise.all(
        tables.map(
          async ({ table_name }) =>
            `${table_name} ${(await database.pool.query(`select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum from ${table_name} t`)).rows[0].sum}`,
        ),
      );
      return sums.sort();
    };
    const before = await rows();
    for (const who of people) for (const address of every(openable)) await home.get(address, who);
    expect(await rows()).toEqual(before);
  });

  test('random words in every filter never break a list', async () => {
    const network = built.networks[0]?.slug;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const { status } = await home.get(
          `/${network}/leervragen?zoek=${encodeURIComponent(text.toWellFormed())}&staat=${encodeURIComponent(text.toWellFormed())}`,
          built.people[0]?.id,
        );
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(home.failures).toEqual([]);
  });
});
