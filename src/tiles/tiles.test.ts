import { beforeAll, describe, expect, test } from 'vitest';
import { type Audience, outsider } from '#entries/index';
import { newId } from '#platform/id';
import { readPdf } from '../../test/pdf';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { chooseForWeek, keepTile, unkeepTile } from './keep-tile';
import { makeTile, type NewTile, tileFromRoom } from './make-tile';
import { tileCards, tileOfTheWeek } from './tile-cards';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const tile = (more: Partial<NewTile> = {}): NewTile => ({
  id: newId(),
  networkId: v.networks.duin,
  collaborationId: v.collaborations.zilverzand,
  text: 'Wie zaait in zand, heeft wind nodig.',
  signed: '',
  audience: 'peers',
  meetingId: null,
  blocks: [],
  ...more,
});
const hang = async (more: Partial<NewTile> = {}) => {
  const made = await makeTile(db, v.viewers.meera, tile(more));
  if (!made.ok) throw new Error(made.reason);
  return made.value;
};
/** Without asking anybody's yes first. */
const onRung = async (audience: Audience, text: string, meetingId: string | null = null) =>
  db.transaction().execute((tx) => tileFromRoom(tx, v.viewers.cora, { ...tile({ text, audience, meetingId }), authorId: v.people.meera }));
const meetingOn = async (audience: Audience, title: string) => {
  const { makeEntry } = await import('#entries/index');
  return db.transaction().execute(async (tx) => {
    const entry = await makeEntry(tx, v.viewers.cora, { kind: 'meeting', title, networkId: v.networks.duin, collaborationId: null, audience });
    await tx
      .insertInto('meeting')
      .values({ entry_id: entry.id, starts_at: new Date('2026-05-21T11:00:00Z'), ends_at: new Date('2026-05-21T15:00:00Z') })
      .execute();
    return entry;
  });
};
const texts = async (viewer: keyof Village['viewers'], wanted = {}) =>
  (await tileCards(db, v.viewers[viewer], v.networks.duin, wanted)).map(({ text }) => text);

describe('Making a tile', () => {
  test('hangs it on the wall for who may read it, and tells that it was made', async () => {
    const made = await hang({ text: 'Zand  schuurt,\n maar het glanst erna.', signed: 'Meera' });
    expect(made.title).toBe('Zand schuurt, maar het glanst erna.');
    expect(await texts('bram')).toContain('Zand schuurt, maar het glanst erna.');
    expect(await texts('nadia')).not.toContain('Zand schuurt, maar het glanst erna.');
    const told = await db.selectFrom('happening').select(['kind', 'audience', 'details']).orderBy('id', 'desc').executeTakeFirst();
    expect(told).toEqual({ kind: 'tile.made', audience: 'peers', details: {} });
  });

  test('makes one tile of a form that was sent twice at once, and none of somebody else’s', async () => {
    const twice = tile({ text: 'Eén keer is genoeg.' });
    const answers = await Promise.all([1, 2, 3].map(() => makeTile(db, v.viewers.meera, twice)));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.short : answer.reason))).size).toBe(1);
    expect(await makeTile(db, v.viewers.hanna, { ...twice, collaborationId: v.collaborations.helmgras })).toMatchObject({ reason: 'taken' });
  });

  test('starts where nobody has to agree, and asks for the rest', async () => {
    const made = await makeTile(db, v.viewers.rachid, tile({ audience: 'public', text: 'Straks voor iedereen.' }));
    expect(made).toMatchObject({ ok: true, value: { waitsFor: 'public' } });
    expect(await texts('outsider')).not.toContain('Straks voor iedereen.');
  });

  test('is refused when it is empty or longer than fits, on a rung that is not offered, and to who has no place here', async () => {
    const by = v.viewers.meera;
    expect(await makeTile(db, by, tile({ text: ' \n ' }))).toMatchObject({ reason: 'empty', field: 'tekst' });
    expect(await makeTile(db, by, tile({ text: 'a'.repeat(121) }))).toMatchObject({ reason: 'too_long', field: 'tekst' });
    expect(await makeTile(db, by, tile({ text: '👨‍👩‍👧'.repeat(120) }))).toMatchObject({ ok: true });
    expect(await makeTile(db, v.viewers.dorien, tile())).toMatchObject({ reason: 'no_such_rung' });
    expect(await makeTile(db, v.viewers.kees, tile())).toMatchObject({ reason: 'not_yours' });
    expect(await makeTile(db, v.viewers.hanna, tile())).toMatchObject({ reason: 'not_your_collaboration' });
    expect(await makeTile(db, by, tile({ blocks: [newId()] }))).toMatchObject({ reason: 'no_such_block' });
    expect(await makeTile(db, by, tile({ meetingId: newId() }))).toMatchObject({ reason: 'no_such_meeting' });
  });

  test('from the room keeps whose words they are and the meeting they grew out of', async () => {
    const meeting = await meetingOn('network', 'Duindag');
    const entry = await onRung('network', 'x '.repeat(100), meeting.id);
    expect(entry).toMatchObject({ author_id: v.people.meera, audience: 'network' });
    expect(entry.title.length).toBeLessThanOrEqual(120);
    const link = await db.selectFrom('link').select(['kind', 'to_id']).where('from_id', '=', entry.id).executeTakeFirst();
    expect(link).toEqual({ kind: 'grew_out_of', to_id: meeting.id });
  });
});

describe('The wall', () => {
  test('shows everybody the tiles of their rungs, as a wall and as a list alike', async () => {
    await onRung('network', 'Voor het hele duin.');
    await onRung('public', 'Voor iedereen op het strand.');
    for (const way of ['', '?als=lijst']) {
      const out = await h.get(`/duin/tegels${way}`);
      expect(out.text).toContain('Voor iedereen op het strand.');
      expect(out.text).not.toContain('Voor het hele duin.');
      expect((await h.get(`/duin/tegels${way}`, v.people.nadia)).text).toContain('Voor het hele duin.');
    }
  });

  test('can be kept to one meeting, and never names a meeting that the reader may not see', async () => {
    const meeting = await meetingOn('peers', 'Besloten dag in het zand');
    await onRung('public', 'Op de besloten dag gezegd.', meeting.id);
    const own = await h.get(`/duin/tegels?bijeenkomst=${meeting.short}`, v.people.bram);
    expect(own.text).toContain('Op de besloten dag gezegd.');
    expect(own.text).not.toContain('Voor iedereen op het strand.');
    const out = await h.get(`/duin/tegels?bijeenkomst=${meeting.short}`);
    expect(out.text).not.toContain('Besloten dag');
  });

  test('teaches when nothing hangs on it', async () => {
    expect((await h.get('/kust/tegels', v.people.kees)).text).toContain('De muur is nog leeg');
  });
});

describe('The permanent collection and the week', () => {
  test('are up to who coordinates; a kept tile is found there until it is taken out', async () => {
    const { id, short } = await onRung('network', 'Om te bewaren.');
    expect(await keepTile(db, v.viewers.meera, id)).toMatchObject({ reason: 'not_yours' });
    expect(await keepTile(db, v.viewers.outsider, id)).toMatchObject({ reason: 'gone' });
    expect((await h.post(`/duin/tegels/${short}/vast`, {}, v.people.meera)).status).toBe(404);
    expect((await h.post(`/duin/tegels/${short}/vast`, {}, v.people.cora)).status).toBe(303);
    expect(await texts('nadia', { kept: true })).toEqual(['Om te bewaren.']);
    expect(await unkeepTile(db, v.viewers.cora, id)).toMatchObject({ ok: true });
    expect(await texts('nadia', { kept: true })).toEqual([]);
  });

  test('one tile stands on the home page all week: the chosen one, and for who may not read that another', async () => {
    const { id } = await onRung('network', 'De gekozen tegel.');
    const { id: open } = await onRung('public', 'De bewaarde tegel.');
    await keepTile(db, v.viewers.cora, open);
    expect((await tileOfTheWeek(db, v.viewers.nadia, v.networks.duin))?.text).toBe('De bewaarde tegel.');
    await chooseForWeek(db, v.viewers.cora, id);
    expect((await tileOfTheWeek(db, v.viewers.nadia, v.networks.duin))?.text).toBe('De gekozen tegel.');
    expect((await tileOfTheWeek(db, outsider, v.networks.duin))?.text).toBe('De bewaarde tegel.');
    expect((await h.get('/duin')).text).toContain('Tegel van de week');
    expect((await h.get('/kust')).text).not.toContain('Tegel van de week');
  });
});

describe('What was hidden or taken back', () => {
  test('is off the wall, the pictures, the sheet and the week at once', async () => {
    for (const change of [{ hidden_at: new Date(), hidden_reason: 'onaardig' }, { retired_at: new Date() }]) {
      const { id, short } = await onRung('network', 'Straks weg.');
      await chooseForWeek(db, v.viewers.cora, id);
      await db.updateTable('entry').set(change).where('id', '=', id).execute();
      expect(await texts('meera')).not.toContain('Straks weg.');
      for (const file of ['tegel.png', 'tegel.svg']) expect((await h.get(`/duin/tegels/${short}/${file}`, v.people.cora)).status).toBe(404);
      expect((await h.get(`/duin/tegels/vel.pdf?tegel=${short}`, v.people.cora)).status).toBe(404);
      expect((await h.get('/duin', v.people.nadia)).text).not.toContain('Straks weg.');
      expect((await h.get(`/duin/tegels/${short}`, v.people.nadia)).status).toBe(404);
    }
  });
});

describe('The pictures of a tile', () => {
  test('follow its audience: absent and forbidden alike, and only what is public may be kept for others', async () => {
    const { short } = await onRung('peers', 'Onder elkaar.');
    const { short: open } = await onRung('public', 'Voor buiten.');
    for (const file of ['tegel.png', 'tegel.svg']) {
      expect((await h.get(`/duin/tegels/${short}/${file}`)).status).toBe(404);
      expect((await h.get(`/duin/tegels/${short}/${file}`, v.people.nadia)).status).toBe(404);
      const own = await h.get(`/duin/tegels/${short}/${file}`, v.people.bram);
      expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
      expect((await h.get(`/duin/tegels/${open}/${file}`)).headers.get('cache-control')).toBe('public, no-cache');
      expect((await h.get(`/duin/tegels/zzzzzzz/${file}`)).status).toBe(404);
    }
  });

  test('go along with the address of a tile only where anybody may see it', async () => {
    const { short: open } = await onRung('public', 'Deel mij maar.');
    const { short } = await onRung('network', 'Blijf hier.');
    const head = async (one: string, words: string) =>
      (await h.get(`/duin/tegels/${one}-${words}`, v.people.nadia)).text.match(/og:image" content="[^"]*/)?.[0];
    expect(await head(open, 'deel-mij-maar')).toBe(`og:image" content="${h.config.baseUrl}/duin/tegels/${open}/tegel.png`);
    expect(await head(short, 'blijf-hier')).toBeUndefined();
  });

  test('are not sent again to who has them', async () => {
    const { short } = await onRung('public', 'Nog steeds dezelfde.');
    const url = `${h.config.baseUrl}/duin/tegels/${short}/tegel.png`;
    const first = await h.app.request(url);
    expect(first.headers.get('content-type')).toBe('image/png');
    expect((await h.app.request(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })).status).toBe(304);
  });

  test('the sheet prints every tile with its words for who cannot see it', async () => {
    const meeting = await meetingOn('public', 'Velletjesdag');
    for (let nth = 1; nth <= 13; nth++) await onRung('public', `Tegel nummer ${nth} & <meer> 🌊`, meeting.id);
    const sent = await h.app.request(`${h.config.baseUrl}/duin/tegels/vel.pdf?bijeenkomst=${meeting.short}`);
    expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const read = await readPdf(new Uint8Array(await sent.arrayBuffer()));
    expect(read).toMatchObject({ title: 'Tegels van Velletjesdag', lang: 'nl-NL', tagged: true, pdfUa: '1', missing: [] });
    expect(read.pages).toHaveLength(2);
    expect(read.alts).toHaveLength(13);
    expect(read.alts).toContainEqual(expect.stringContaining('Tegel nummer 7 & <meer>'));
    expect((await h.get('/duin/tegels/vel.pdf?bijeenkomst=zzzzzzz')).status).toBe(404);
  });
});

describe('The form for a tile', () => {
  const form = (more: Record<string, string> = {}) => ({
    id: newId(),
    tekst: 'Praat eerst, meet later.',
    naam: '',
    samenwerking: v.collaborations.zilverzand,
    doelgroep: 'peers',
    ...more,
  });

  test('brings who sends it to the tile, under its own words', async () => {
    const sent = await h.post('/duin/tegels/nieuw', form(), v.people.meera);
    expect(sent).toMatchObject({ status: 303, location: expect.stringMatching(/^\/duin\/tegels\/[a-z0-9]{7}-praat-eerst-meet-later$/) });
    const shown = await h.get(sent.location ?? '', v.people.bram);
    expect(shown.text).toContain('Praat eerst, meet later.');
    expect((await h.get((sent.location ?? '').replace('praat', 'roep'), v.people.bram)).location).toBe(sent.location);
  });

  test('asks first who is signed in, and keeps what was typed when it is too long', async () => {
    expect((await h.get('/duin/tegels/nieuw')).location).toMatch(/^\/aanmelden\?naar=/);
    expect((await h.get('/duin/tegels/nieuw', v.people.kees)).status).toBe(403);
    const refused = await h.post('/duin/tegels/nieuw', form({ tekst: 'lang '.repeat(40), naam: 'Meera' }), v.people.meera);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Maak het korter dan 120 tekens');
    expect(refused.text).toContain('lang lang lang');
    expect(refused.text).toContain('value="Meera"');
  });

  test('draws what is being written for who may write, and keeps it nowhere', async () => {
    expect((await h.post('/duin/tegels/proef', form(), v.people.meera)).text).toContain('Praat');
    expect((await h.post('/duin/tegels/proef', form())).status).toBe(404);
  });
});
