import { type Audience, type LinkKind, linkEntries, outsider, type Viewer } from '#entries/index';
import { transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';
import { branchesOf } from './branches';
import { grewFrom } from './grew-from';
import { leading, type Way } from './steps';
import { trailOf } from './trail-of';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

type Made = { id: string; short: string; audience: Audience; author: Person; network_id: string; title: string };
const make = async (audience: Audience, author: Person = 'meera', more: { retired?: boolean; hidden?: boolean } = {}): Promise<Made> => {
  const made = { id: newId(), short: newShort(), audience, network_id: v.networks.duin, title: `Korrel ${newShort()}` };
  const rest = { kind: 'tile', author_id: v.people[author], collaboration_id: v.collaborations.zilverzand };
  const hidden = more.hidden ? { hidden_at: new Date(), hidden_reason: 'x' } : {};
  await db
    .insertInto('entry')
    .values({ ...made, ...rest, ...hidden, retired_at: more.retired ? new Date() : null })
    .execute();
  return { ...made, author };
};
const link = (from: Made, to: Made, kind: LinkKind = 'grew_out_of') => transact(db, (tx) => linkEntries(tx, v.viewers.meera, from.id, to.id, kind));
const titles = (grains: { title: string; way: Way; depth: number }[], way: Way) =>
  grains.filter((one) => one.way === way && one.depth > 0).map(({ title }) => title);

describe('A trail', () => {
  test('goes back to the grains and on to what became of them, whichever way the links were laid', async () => {
    const [meeting, tile, question, insight, later] = [
      await make('public'),
      await make('public'),
      await make('public'),
      await make('public'),
      await make('public'),
    ];
    await link(tile, meeting);
    await link(tile, insight, 'supports');
    await link(insight, question, 'answers');
    await link(insight, later, 'used_in');
    const grains = await trailOf(db, outsider, insight);
    expect(titles(grains, 'back').sort()).toEqual([tile.title, question.title, meeting.title].sort());
    expect(titles(grains, 'on')).toEqual([later.title]);
    const fromMeeting = await trailOf(db, outsider, meeting);
    expect(titles(fromMeeting, 'back')).toEqual([]);
    expect(titles(fromMeeting, 'on')).toEqual([tile.title, insight.title, later.title]);
  });

  test('ends at something the reader may not see, also when something they may see lies behind it', async () => {
    const [near, secret, behind] = [await make('public'), await make('collaboration'), await make('public')];
    await link(near, secret);
    await link(secret, behind);
    expect(titles(await trailOf(db, outsider, near), 'back')).toEqual([]);
    expect(titles(await trailOf(db, v.viewers.hanna, near), 'back')).toEqual([]);
    expect(titles(await trailOf(db, v.viewers.rachid, near), 'back')).toEqual([secret.title, behind.title]);
    const page = await h.get(`/duin/spoor/${near.short}`, v.people.hanna);
    expect(page.text).not.toContain(secret.title);
    expect(page.text).not.toContain(behind.title);
    expect((await grewFrom(db, outsider, v.networks.duin, [behind.id])).map(({ title }) => title)).toEqual([behind.title]);
  });

  test('does not show what was taken back, or hidden for cause', async () => {
    const [start, gone, hidden] = [await make('public'), await make('public', 'meera', { retired: true }), await make('public', 'rachid', { hidden: true })];
    await link(start, gone);
    await link(start, hidden);
    expect(titles(await trailOf(db, outsider, start), 'back')).toEqual([]);
  });

  test('stays within its network', async () => {
    const start = await make('public');
    await db.updateTable('entry').set({ audience: 'public' }).where('id', '=', v.questions.elsewhere.id).execute();
    await transact(db, (tx) => linkEntries(tx, v.viewers.meera, start.id, v.questions.elsewhere.id, 'grew_out_of'));
    expect(titles(await trailOf(db, outsider, start), 'back')).toEqual([]);
  });

  test('that leads back to itself ends, and tells a branch once where it is nearest', async () => {
    const [start, one, two, deep] = [await make('public'), await make('public'), await make('public'), await make('public')];
    await link(start, one);
    await link(start, two);
    await link(one, deep);
    await link(two, deep);
    await link(deep, start);
    await link(one, two, 'same_as');
    const grains = await trailOf(db, outsider, start);
    const branches = branchesOf(grains, 'back');
    expect(branches.map(({ grain }) => grain.title)).toEqual([one.title, two.title]);
    const deeper = branches.flatMap((branch) => branch.branches).filter(({ grain }) => grain.id === deep.id);
    expect(deeper.map(({ again }) => again)).toEqual([false, true]);
  });

  test('of hundreds of things shows what lies nearest, and says so', async () => {
    const start = await make('public');
    await db
      .insertInto('entry')
      .values(
        Array.from({ length: 700 }, (_, nth) => ({
          id: newId(),
          short: newShort(),
          network_id: v.networks.duin,
          kind: 'tile',
          title: `Veel ${start.short} ${nth}`,
          author_id: null,
          collaboration_id: null,
          audience: 'public' as const,
        })),
      )
      .execute();
    await db
      .insertInto('link')
      .columns(['from_id', 'to_id', 'kind'])
      .expression((eb) =>
        eb
          .selectFrom('entry')
          .select(['id', eb.val(start.id).as('to'), eb.val('grew_out_of').as('kind')])
          .where('title', 'like', `Veel ${start.short} %`),
      )
      .execute();
    const page = await h.get(`/duin/spoor/${start.short}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Dit spoor is lang.');
    expect(page.text.match(/class="trail-grain"/g)?.length).toBeLessThan(300);
  });

  test('always says that there may be more than the reader sees, and teaches when there is nothing', async () => {
    const [alone, one, two] = [await make('public'), await make('public'), await make('public')];
    await link(two, one);
    for (const entry of [alone, one]) {
      const { text, status } = await h.get(`/duin/spoor/${entry.short}`);
      expect(status).toBe(200);
      expect(text).toContain('Je ziet hier wat jij mag lezen. Er kan meer zijn.');
    }
    expect((await h.get(`/duin/spoor/${alone.short}`)).text).toContain('Nog een losse korrel');
    expect((await h.get(`/duin/spoor/${one.short}`)).text).toContain('Hieruit ontstond');
    expect((await h.get('/duin/spoor/onbekend')).status).toBe(404);
    expect((await h.get(`/duin/spoor/${(await make('self')).short}`)).status).toBe(404);
    expect((await h.get(`/duin/leervragen/${v.questions.public.short}-hoe-vinden-wij-de-mensen-die-nooit-komen-zonder-ze-lastig`)).status).toBeLessThan(400);
  });
});

describe('In any tangle of links', () => {
  const kinds: LinkKind[] = ['grew_out_of', 'supports', 'answers', 'used_in', 'split_from', 'merged_into', 'same_as'];
  const rungs: Audience[] = ['self', 'collaboration', 'peers', 'network', 'public', 'public', 'public'];
  const people: Person[] = ['meera', 'rachid', 'hanna', 'nadia'];
  const tangle = fc.record({
    entries: fc.array(fc.record({ rung: fc.constantFrom(...rungs), by: fc.constantFrom(...people), retired: fc.boolean(), odd: fc.nat(7) }), {
      minLength: 4,
      maxLength: 9,
    }),
    links: fc.array(fc.record({ from: fc.nat(8), to: fc.nat(8), kind: fc.constantFrom(...kinds) }), { minLength: 3, maxLength: 16 }),
  });

  /** The ladder and the walk said a second time, slowly and without a line of the application. */
  const sees = (who: Person | null, entry: Made & { retired: boolean }): boolean => {
    if (entry.retired) return false;
    if (who === entry.author || entry.audience === 'public') return true;
    if (who === null) return false;
    if (entry.audience === 'network') return true;
    if (entry.audience === 'peers') return who !== 'nadia';
    return entry.audience === 'collaboration' && (who === 'meera' || who === 'rachid');
  };

  test('nobody reads more of a trail than they may, and nothing that they may is missing', async () => {
    await fc.assert(
      fc.asyncProperty(tangle, async (made) => {
        const entries = await Promise.all(
          made.entries.map(async ({ rung, by, retired, odd }) => ({
            ...(await make(rung, by, { retired: retired && odd === 0 })),
            retired: retired && odd === 0,
          })),
        );
        const links = made.links.flatMap(({ from, to, kind }) => {
          const [one, two] = [entries[from % entries.length], entries[to % entries.length]];
          return one && two && one !== two ? [{ from: one, to: two, kind }] : [];
        });
        for (const { from, to, kind } of links) await link(from, to, kind);
        const viewers: [Person | null, Viewer][] = [[null, outsider], ...people.map((who): [Person, Viewer] => [who, v.viewers[who]])];
        for (const [who, viewer] of viewers)
          for (const start of entries) {
            const grains = await trailOf(db, viewer, start);
            if (!sees(who, start)) {
              expect(grains).toEqual([]);
              continue;
            }
            for (const way of ['back', 'on'] as const) {
              const reached = new Set([start]);
              for (const one of reached)
                for (const { from, to, kind } of links) {
                  if (from === one && leading[way].along.includes(kind) && sees(who, to)) reached.add(to);
                  if (to === one && leading[way].against.includes(kind) && sees(who, from)) reached.add(from);
                }
              const expected = [...reached].filter((one) => one !== start).map(({ title }) => title);
              expect(titles(grains, way).sort(), `${who} from ${start.title} ${way}`).toEqual(expected.sort());
              const shown = (branches: ReturnType<typeof branchesOf>): string[] =>
                branches.flatMap(({ grain, branches: more }) => [grain.title, ...shown(more)]);
              expect([...new Set(shown(branchesOf(grains, way)))].sort()).toEqual(expected);
            }
          }
      }),
      { numRuns: 6 },
    );
  });
});
