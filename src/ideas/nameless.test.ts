import { newId } from '#platform/id';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { myIdeas } from './idea-cards';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const slip = (more: Record<string, string> = {}) => ({
  id: newId(),
  titel: 'Durf een keer niets te plannen',
  tekst: 'Dan hebben we het eindelijk over wat er speelt.',
  soort: 'form',
  naam: 'zonder',
  doelgroep: 'network',
  ...more,
});
const words = (giver: 'rachid') => [v.people[giver], 'Rachid', 'el Amrani', `${giver}@duin.example`];

/** Every row of every table that holds one of these words, but for the rows of the idea box's own table. */
async function rowsNaming(named: string[]): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'idea'`.execute(db);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select to_jsonb(standing)::text as row from ${sql.table(name)} standing`.execute(db);
    found.push(...rows.filter(({ row }) => named.some((word) => row.includes(word))).map(({ row }) => `${name} ${row}`));
  }
  return found.sort();
}

describe('An idea without a name', () => {
  test('leaves its giver in no table but its own, in no line of the log, no letter and no page, whatever becomes of it', async () => {
    const giver = v.people.rachid;
    await h.get('/duin/ideeenbus', giver);
    // What is remembered of who was here when says nothing of an idea.
    const apart = (rows: string[]) => rows.filter((row) => !/^(session|visit) /.test(row));
    const before = apart(await rowsNaming(words('rachid')));
    const pages: string[] = [];
    const everybody = [undefined, ...Object.values(v.people).filter((id) => id !== giver)];

    const made = slip();
    const sent = await h.post('/duin/ideeenbus/nieuw', made, giver);
    expect(sent.status).toBe(303);
    expect(sent.headers.get('set-cookie')).toMatch(/ideas_flash_dropped;/);
    const path = sent.location ?? '';
    expect((await h.post('/duin/ideeenbus/nieuw', made, giver)).location).toBe(path);
    const short = path.split('/').at(-1)?.slice(0, 7) ?? '';
    await h.post(`/duin/ideeenbus/${short}/steun`, {}, v.people.hanna);
    expect((await h.post(`/duin/ideeenbus/${short}/steun`, {}, giver)).status).toBe(422);
    for (const [van, naar] of [
      ['new', 'considered'],
      ['considered', 'planned'],
      ['planned', 'done'],
    ] as const)
      expect((await h.post(`/duin/ideeenbus/${short}/antwoord`, { van, naar, antwoord: 'Mooi.' }, v.people.cora)).status).toBe(303);
    for (const who of everybody)
      for (const address of [path, '/duin/ideeenbus?stand=afgerond', '/duin', '/duin/nieuw', '/duin/mijn-stukken', '/duin/te-doen'])
        pages.push((await h.get(address, who)).text);
    expect(pages.filter((text) => text.includes('Durf een keer niets')).length).toBeGreaterThan(10);

    // Her letter is one among those of who supported it, and says the same.
    expect(h.letters.map(({ to }) => to).filter((to) => to === 'rachid@duin.example')).toHaveLength(3);
    expect(new Set(h.letters.map(({ subject, text }) => subject + text)).size).toBe(1);
    expect(JSON.stringify(h.letters.map(({ subject, text }) => subject + text))).not.toMatch(/Rachid|rachid/);

    const withdrawn = await h.post(`/duin/ideeenbus/${short}/intrekking`, {}, giver);
    expect(withdrawn.status).toBe(303);
    expect((await h.get(path, giver)).status).toBe(404);

    expect(apart(await rowsNaming(words('rachid')))).toEqual(before);
    expect(words('rachid').filter((word) => JSON.stringify(h.lines).includes(word))).toEqual([]);
    const id = await db.selectFrom('entry').select(['id', 'author_id', 'retired_by']).where('short', '=', short).executeTakeFirstOrThrow();
    expect(id).toMatchObject({ author_id: null, retired_by: null });
    const happenings = await db.selectFrom('happening').select(['kind', 'by_id']).where('entry_id', '=', id.id).orderBy('id').execute();
    expect(happenings.filter(({ by_id }) => by_id === null).map(({ kind }) => kind)).toEqual(['idea.dropped', 'idea.supported', 'entry.retracted']);
    const beside = pages.flatMap(besideTheIdea);
    expect(beside.length).toBeGreaterThan(20);
    expect(beside.filter((text) => /Rachid|rachid@/.test(text))).toEqual([]);
  });

  test('is followed by its giver on a list that only they see, and taken back by nobody else', async () => {
    const { location } = await h.post('/duin/ideeenbus/nieuw', slip({ titel: 'Laat de stilte begaan' }), v.people.hanna);
    const path = location ?? '';
    const own = (await h.get('/duin/ideeenbus', v.people.hanna)).text;
    expect(own).toContain('Jouw ideeën');
    expect(own).toContain('zonder naam');
    expect((await h.get(path, v.people.hanna)).text).toContain('Dit idee gaf jij');
    for (const who of [v.people.cora, v.people.bram, v.people.lars]) {
      expect((await h.get('/duin/ideeenbus', who)).text).not.toContain('Jouw ideeën');
      expect((await h.get(path, who)).text).not.toMatch(/Dit idee gaf jij|Hanna/);
      expect((await h.post(`${path.split('-')[0]}/intrekking`, {}, who)).status).toBe(404);
      expect((await h.post(path.replace(/ideeenbus\/(.{7}).*/, 'stukken/$1/intrekking'), {}, who)).status).toBe(404);
    }
    expect((await h.get(path, v.people.cora)).status).toBe(200);
  });

  test('is found back by its giver also after it was hidden, and no longer once they have left', async () => {
    const { location } = await h.post('/duin/ideeenbus/nieuw', slip({ titel: 'Minder slingers' }), v.people.gijs);
    await db.updateTable('entry').set({ hidden_at: new Date(), hidden_reason: 'flauw' }).where('title', '=', 'Minder slingers').execute();
    expect((await h.get(location ?? '', v.people.gijs)).status).toBe(404);
    expect((await myIdeas(db, v.viewers.gijs, v.networks.duin)).map(({ title }) => title)).toEqual(['Minder slingers']);
    expect(await myIdeas(db, { ...v.viewers.gijs, memberOf: [] }, v.networks.duin)).toEqual([]);
  });

  test('goes to many or nowhere: not to oneself, one collaboration or the street, and never with a collaboration on it', async () => {
    for (const doelgroep of ['self', 'collaboration', 'public']) {
      const { status, text } = await h.post('/duin/ideeenbus/nieuw', slip({ doelgroep, samenwerking: v.collaborations.zilverzand }), v.people.rachid);
      expect(status).toBe(422);
      expect(text).toContain('in een kleine groep zou men weten van wie het is');
      expect(text).toContain('Durf een keer niets te plannen');
    }
    await h.post('/duin/ideeenbus/nieuw', slip({ titel: 'Meer wind', doelgroep: 'peers', samenwerking: v.collaborations.zilverzand }), v.people.rachid);
    const entry = await db.selectFrom('entry').select(['collaboration_id', 'author_id']).where('title', '=', 'Meer wind').executeTakeFirstOrThrow();
    expect(entry).toEqual({ collaboration_id: null, author_id: null });
  });

  test('asks nobody’s yes, for that would be asked by somebody: where only a yes leads on, it is not to be had', async () => {
    await db.updateTable('network').set({ approve_network: 'coordinator' }).where('slug', '=', 'duin').execute();
    expect((await h.get('/duin/ideeenbus/nieuw', v.people.nadia)).text).not.toContain('Zonder mijn naam');
    expect((await h.post('/duin/ideeenbus/nieuw', slip(), v.people.nadia)).status).toBe(422);
    expect((await h.get('/duin/ideeenbus/nieuw', v.people.rachid)).text).toContain('Zonder mijn naam');
    expect((await h.post('/duin/ideeenbus/nieuw', slip({ doelgroep: 'peers' }), v.people.rachid)).status).toBe(303);
    await db.updateTable('network').set({ approve_network: 'programme_manager' }).where('slug', '=', 'duin').execute();
  });
});

/** A page names people for other reasons (a feed, a menu): only what stands with the idea counts, and on its own page all but the menu. */
const besideTheIdea = (text: string): string[] => {
  if (text.includes('<h1 dir="auto">Durf een keer niets')) return [text.split('<main')[1] ?? ''];
  return text.split(/<li|<article|<section/).filter((piece) => piece.includes('Durf een keer'));
};
