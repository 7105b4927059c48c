import { registryOf } from '#entries/registry';
import { transact } from '#platform/db';
import { newId } from '#platform/id';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../test/database';
import { type Village, village } from '../../../test/village';
import { modules, registry } from '../../app';
import { keepSearchUp, keepUp, reindex, search } from '../index';
import { say } from '../said.fixture';
import { vectorOf } from './vector';

let opened: TestDatabase;
let v: Village;
beforeAll(async () => {
  opened = await testDatabase();
  v = await village(opened.db);
});
const count = async (typed: string) => (await search(opened.db, v.viewers.outsider, registry, { networkId: v.networks.duin, typed })).count;
const lines: { level?: string; error?: string }[] = [];
const follow = () => keepSearchUp({ db: opened.db, registry, log: (line) => void lines.push(line) });

describe('The index', () => {
  test('is filled at the start, and follows what happens within a second', async () => {
    const stop = follow();
    await vi.waitFor(async () => expect(await count('mensen')).toBeGreaterThan(0), { timeout: 10_000 });
    await say(opened.db, v, [{ text: 'Een buizerd boven het duin.' }]);
    const start = performance.now();
    await vi.waitFor(async () => expect(await count('buizerd')).toBe(1), { timeout: 5000, interval: 20 });
    expect(performance.now() - start).toBeLessThan(1500);
    await stop();
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is kept by two processes beside each other, and each entry stands in it once', async () => {
    const stops = [follow(), follow()];
    const ids = await say(
      opened.db,
      v,
      Array.from({ length: 30 }, (_, nth) => ({ text: `Een kievit, ei ${nth}.` })),
    );
    await vi.waitFor(async () => expect(await count('kievit')).toBe(ids.length), { timeout: 10_000 });
    await Promise.all(stops.map((stop) => stop()));
    const { entries } = await opened.db.selectFrom('search_word').select('entries').where('word', '=', 'kievit').executeTakeFirstOrThrow();
    expect(entries).toBe(ids.length);
  });

  test('misses nothing of a transaction that ends later than one that began after it', async () => {
    let end = () => {};
    const waiting = new Promise<void>((done) => {
      end = done;
    });
    const [slowId] = await say(opened.db, v, [{ text: 'Een grutto.' }]);
    await keepUp(opened.db, registry);
    const slow = transact(opened.db, async (tx) => {
      await tx
        .updateTable('entry')
        .set({ title: 'Een tureluur.' })
        .where('id', '=', slowId ?? '')
        .execute();
      await tx
        .updateTable('tile')
        .set({ text: 'Een tureluur.' })
        .where('entry_id', '=', slowId ?? '')
        .execute();
      await tx.insertInto('happening').values({ kind: 'tile.changed', entry_id: slowId, network_id: v.networks.duin, details: '{}' }).execute();
      await waiting;
    });
    await say(opened.db, v, [{ text: 'Een scholekster.' }]);
    await keepUp(opened.db, registry);
    expect(await count('scholekster')).toBe(1);
    end();
    await slow;
    await keepUp(opened.db, registry);
    expect(await count('tureluur')).toBe(1);
    expect(await count('grutto')).toBe(0);
  });

  test('goes on past an entry that cannot be read, and says so', async () => {
    const broken = registryOf(
      modules.map((module) => ({
        ...module,
        kinds: module.kinds?.map((kind) =>
          kind.kind === 'tile'
            ? { ...kind, read: async (db, ids) => (ids.includes(bad) ? Promise.reject(new Error('rot')) : (kind.read?.(db, ids) ?? [])) }
            : kind,
        ),
      })),
    );
    const [bad = '', good = ''] = await say(opened.db, v, [{ text: 'Een rotte appel.' }, { text: 'Een gave peer.' }]);
    const wrong: string[] = [];
    await keepUp(opened.db, broken, (id) => void wrong.push(id));
    expect(wrong).toEqual([bad]);
    expect(await opened.db.selectFrom('search_entry').select('entry_id').where('entry_id', 'in', [bad, good]).execute()).toHaveLength(2);
    expect(await count('peer')).toBe(1);
  });

  test('can be made again from nothing, and says how far it is', async () => {
    await opened.db.deleteFrom('search_entry').execute();
    expect(await count('mensen')).toBe(0);
    const told: number[] = [];
    await reindex(opened.db, registry, (entries) => void told.push(entries));
    expect(await count('mensen')).toBeGreaterThan(0);
    const { length } = await opened.db.selectFrom('entry').select('id').where('retired_at', 'is', null).execute();
    expect(told.at(-1)).toBe(length);
  });

  test('holds any text, however long and whatever signs are in it', async () => {
    const texts = ["' \\ : & | ! ( ) <-> *", '‘O’Brien’ zei: "\\\'"', '😀 日本語 Ωμέγα ça œuvre', 'woord '.repeat(40_000), 'x'.repeat(5000)];
    for (const text of texts) {
      const { text: vector } = vectorOf(text, { summary: text, parts: [{ heading: () => '', text }] }, [`#n${newId()}`]);
      await sql`select ${vector}::tsvector`.execute(opened.db);
    }
  });
});
