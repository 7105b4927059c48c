import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepUp } from '#search/index';
import { registry } from '../src/app';
import { testDatabase } from './database';
import { house } from './house';
import { oracle } from './oracle';
import { addresses, drawings, openable, readEverything, sendable } from './routes';
import { type Built, build, world } from './world';

const database = await testDatabase();
const home = house(database);
const wordsOn = (text: string): string[] => [...new Set(text.match(/kanarie[a-z0-9]{9}/g) ?? [])];

const meetings = ({ entries }: Built): Set<string> => new Set(entries.filter(({ kind }) => kind === 'meeting').map(({ title }) => title));

/** What a word stands for, so that a failure says where to look. */
function tell({ entries, day }: Built, word: string): string {
  const hanging = day.words.find((one) => one.word === word);
  if (hanging) return `${hanging.what} (${entries[hanging.entry]?.audience})`;
  const at = entries.findIndex((entry) => [entry.title, entry.snapshotted.word, ...entry.said.map((said) => said.word)].includes(word));
  const entry = entries[at];
  const said = entry?.said.find((one) => one.word === word);
  return `${entry?.kind} ${at} (${entry?.audience}): ${said ? `${said.kind} to ${said.audience}` : word === entry?.title ? 'its title' : 'its frozen wording'}`;
}

describe('who sees what, asked of every page there is', () => {
  test('no address escapes: each can be opened for every value its parts can have', async () => {
    const [made] = fc.sample(world, 1);
    if (!made) throw new Error('no world');
    const built = await build(database.db, made);
    const unknown = [...openable(home.app), ...sendable(home.app)].filter((pattern) => addresses(pattern, built) === undefined);
    expect(unknown, 'teach test/routes.ts what can stand in these addresses').toEqual([]);
  });

  test('in any world, nobody comes across a word that the ladder keeps from them, and everybody comes across all the others', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (made) => {
        const built = await build(database.db, made);
        await keepUp(database.db, registry);
        const { sees, opens, words } = oracle(built);
        for (const who of [null, ...built.people.keys()]) {
          const meant = words(who);
          const pages = await readEverything(home, built, who === null ? undefined : built.people[who]?.id);
          for (const { address, text, status } of pages) {
            expect(status, `${address} ${JSON.stringify(home.failures.at(-1))}`).toBeLessThan(500);
            // Whoever holds a code is told which meeting it opens, and no more before they join.
            const door = address.startsWith('/meedoen/') ? meetings(built) : new Set();
            expect(
              wordsOn(text)
                .filter((word) => !meant.has(word) && !door.has(word))
                .map((word) => tell(built, word)),
              `person ${who} on ${address}`,
            ).toEqual([]);
          }
          for (const address of drawings(home.app).flatMap((pattern) => addresses(pattern, built) ?? [])) {
            const entry = built.entries.find(({ short }) => address.includes(`/${short}/`));
            // What everybody could read and was taken back says that it is gone.
            const absent = entry?.retired && entry.audience === 'public' ? [404, 410] : [404];
            if (entry && !opens(who, entry))
              expect(absent, `person ${who} on ${address}`).toContain((await home.get(address, built.people[who ?? -1]?.id)).status);
          }
          const come = new Set(pages.flatMap(({ text }) => wordsOn(text)));
          const seen = built.entries.filter((entry) => sees(who, entry)).map((entry) => entry.title);
          expect(
            seen.filter((word) => !come.has(word)),
            `person ${who} misses`,
          ).toEqual([]);
          expect(
            [...meant].filter((word) => !come.has(word)).map((word) => tell(built, word)),
            `person ${who} may read but cannot find`,
          ).toEqual([]);
        }
        expect(home.failures).toEqual([]);
      }),
      // A world is small and every page of it is named: shrinking would only take long.
      { numRuns: Number(process.env.ACCESS_RUNS ?? 2), endOnFailure: true },
    );
  });

  test('a phone in the room hears what the room hears, and is a stranger on every other page', async () => {
    const [made] = fc.sample(world, 1);
    if (!made) throw new Error('no world');
    const built = await build(database.db, { ...made, entries: made.entries.map((entry) => ({ ...entry, retired: false, hidden: false })) });
    const { words } = oracle(built);
    const [code] = built.day.codes;
    const { headers } = await home.post(`/meedoen/${code}/deelname`, { naam: 'Iemand' });
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    const read = async (address: string) => {
      const answer = await home.app.request(`${home.config.baseUrl}${address}`, { headers: { cookie } });
      const stream = answer.headers.get('content-type')?.startsWith('text/event-stream');
      if (stream) await answer.body?.cancel();
      return stream ? '' : answer.text();
    };
    const live = await read(`/meedoen/${code}`);
    for (const { word, what } of built.day.words) {
      if (what === 'said in the room' || what === 'question to the room') expect(live, what).toContain(word);
      if (what === 'draft of a report' || what === 'agreement' || what === 'purpose of a meeting') expect(live, what).not.toContain(word);
    }
    const public_ = words(null);
    const elsewhere = openable(home.app).filter((pattern) => !pattern.startsWith('/meedoen/') && !drawings(home.app).includes(pattern));
    for (const address of elsewhere.flatMap((pattern) => addresses(pattern, built) ?? []))
      expect(
        wordsOn(await read(address))
          .filter((word) => !public_.has(word))
          .map((word) => tell(built, word)),
        address,
      ).toEqual([]);
  });
});
