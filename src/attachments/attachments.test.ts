import { readdirSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';
import { anOffice, anOpenDocument, aTool, formOf, plainPdf, taggedPdf } from './attachments.fixture';
import { attachmentsOf } from './attachments-of';
import { cleanName } from './clean-name';
import { asDownload } from './send-attachment';
import { eraseTakenBack } from './take-back';

const { db } = await testDatabase();
let v: Village;
let h: House;
let tool: Awaited<ReturnType<typeof aTool>>;

beforeAll(async () => {
  v = await village(db);
  h = house({ db });
});
beforeEach(async () => {
  await db.deleteFrom('attachment').execute();
  rmSync(h.filesFolder, { recursive: true, force: true });
  h.letters.splice(0);
  tool = await aTool(db, v);
});
afterEach(() => expect(h.failures).toEqual([]));

const stored = () => {
  try {
    return readdirSync(h.filesFolder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
  } catch {
    return 0;
  }
};
const rows = () => db.selectFrom('attachment').selectAll().orderBy('added_at').orderBy('id').execute();
const send = (who: Person | undefined, ...files: Parameters<typeof formOf>) => h.send(tool.files, formOf(...files), who && v.people[who]);
const status = async (path: string, who?: Person) => (await h.get(path, who && v.people[who])).status;
const address = ({ id, name }: { id: string; name: string }, part = encodeURIComponent(name)) => `/duin/bestanden/${id}/${part}`;
const aFile = async (who: Person = 'hanna') => {
  expect((await send(who, ['Plan één.pdf', plainPdf(String(Math.random()))])).status).toBe(303);
  return (await rows()).at(-1) ?? { id: '', name: '', stored: '' };
};

describe('Adding files', () => {
  test('every kind that can stand here is known by what is in it', async () => {
    const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } });
    const files: Parameters<typeof formOf> = [
      ['a.pdf', plainPdf()],
      ['a.docx', anOffice('docx')],
      ['a.xlsx', anOffice('xlsx')],
      ['a.pptx', anOffice('pptx')],
      ['a.odt', anOpenDocument('text')],
      ['a.ods', anOpenDocument('spreadsheet')],
      ['a.odp', anOpenDocument('presentation')],
      ['a.PNG', await image.png().toBuffer()],
      ['a.jpeg', await image.jpeg().toBuffer()],
      ['a.webp', await image.webp().toBuffer()],
    ];
    expect((await send('hanna', ...files)).location).toBe(tool.files);
    const kept = await rows();
    expect(kept.map(({ name }) => name).sort()).toEqual(files.map(([name]) => name.replace('PNG', 'png')).sort());
    expect(new Set(kept.map(({ type }) => type)).size).toBe(10);
    expect(stored()).toBe(10);
  });

  test('is for who steers the entry, and for nobody else', async () => {
    for (const who of ['hanna', 'bram'] as const) expect([who, (await send(who, [`${who}.pdf`, plainPdf(who)])).status]).toEqual([who, 303]);
    for (const who of ['cora', 'lars', 'rachid', 'nadia', 'kees', undefined] as const) {
      expect([who, await status(tool.files, who)]).toEqual([who, 404]);
      expect([who, (await send(who, ['x.pdf', plainPdf('x')])).status]).toEqual([who, 404]);
    }
    expect(await rows()).toHaveLength(2);
    const { short } = v.questions.neighbour;
    expect((await h.get(`/duin/stukken/${short}/bestanden`, v.people.bram)).status).toBe(404);
  });

  test('the same file sent twice stands once, under the name it had', async () => {
    for (const name of ['een.pdf', 'twee.pdf']) expect((await send('hanna', [name, plainPdf()])).status).toBe(303);
    expect((await rows()).map(({ name }) => name)).toEqual(['een.pdf']);
    expect(stored()).toBe(1);
  });

  test('no more than twenty stand with one entry', async () => {
    const many = Array.from({ length: 19 }, (_, nth): [string, Buffer] => [`${nth}.pdf`, plainPdf(`${nth}`)]);
    expect((await send('hanna', ...many)).status).toBe(303);
    const { status: answer, text } = await send('hanna', ['20.pdf', plainPdf('20')], ['21.pdf', plainPdf('21')]);
    expect([answer, text.includes('bij dit stuk staan al 20 bestanden')]).toEqual([422, true]);
    expect([(await rows()).length, stored()]).toEqual([20, 20]);
  });

  test('a PDF without tags gets a friendly warning beside it, and one with tags none', async () => {
    await send('hanna', ['zonder.pdf', plainPdf()]);
    expect((await h.get(tool.page, v.people.hanna)).text).toContain('Een pdf zonder structuur is moeilijk te lezen');
    await db.deleteFrom('attachment').execute();
    await send('hanna', ['met.pdf', await taggedPdf()]);
    expect((await rows()).map(({ tagged }) => tagged)).toEqual([true]);
    expect((await h.get(tool.page, v.people.hanna)).text).not.toContain('Een pdf zonder structuur');
  });

  test('names are fit for every machine', () => {
    expect(cleanName('C:\\Users\\x\\Plan: "één".PDF')).toBe('Plan één.pdf');
    expect(cleanName('../../.htaccess')).toBe('htaccess');
    expect(cleanName('plan\u202efdp.exe')).toBe('planfdp.exe');
    expect(cleanName('')).toBe('bestand');
    expect(cleanName('.pdf')).toBe('pdf');
    expect([...cleanName(`${'é'.repeat(300)}.docx`)]).toHaveLength(120);
    expect(asDownload('Plan "één" \'x\'.pdf')).toBe(`attachment; filename="Plan _een_ 'x'.pdf"; filename*=UTF-8''Plan%20%22%C3%A9%C3%A9n%22%20%27x%27.pdf`);
  });
});

describe('A file', () => {
  test('is there for who may see its entry at that moment, whatever name the address has', async () => {
    const file = await aFile();
    for (const who of ['hanna', 'rachid', 'gijs'] as const) expect([who, await status(address(file), who)]).toEqual([who, 200]);
    for (const who of ['nadia', 'dorien', 'kees', undefined] as const) expect([who, await status(address(file), who)]).toEqual([who, 404]);
    expect(await status(address(file, 'iets-anders.exe'), 'hanna')).toBe(200);
    expect(await status(address({ ...file, id: 'onzin' }), 'hanna')).toBe(404);
    expect(await status(address(file).replace('/duin/', '/kust/'), 'hanna')).toBe(404);
    await db.updateTable('entry').set({ audience: 'self' }).where('id', '=', tool.id).execute();
    expect([await status(address(file), 'rachid'), await status(address(file), 'hanna')]).toEqual([404, 200]);
    await db.updateTable('entry').set({ retired_at: new Date() }).where('id', '=', tool.id).execute();
    expect(await status(address(file), 'hanna')).toBe(404);
  });

  test('on every rung opens for exactly those for whom the page of its entry opens', async () => {
    const everybody = [...(Object.keys(v.people) as Person[]), undefined];
    for (const audience of ['self', 'collaboration', 'peers', 'network', 'public'] as const) {
      tool = await aTool(db, v, audience);
      await h.send(tool.files, formOf(['x.pdf', plainPdf(audience)]), v.people.hanna);
      await db.updateTable('attachment').set({ audience }).where('entry_id', '=', tool.id).execute();
      await db.deleteFrom('approval').execute();
      const [file] = await db.selectFrom('attachment').select(['id', 'name']).where('entry_id', '=', tool.id).execute();
      const open = async (path: string) => {
        const asked = await Promise.all(everybody.map(async (who) => ({ who: who ?? 'outsider', status: await status(path, who) })));
        return asked.flatMap(({ who, status: answer }) => (answer === 200 ? [who] : []));
      };
      const readers = await open(tool.page);
      expect(readers.length).toBeGreaterThan(0);
      expect([audience, await open(address(file ?? { id: '', name: '' }))]).toEqual([audience, readers]);
    }
  });

  test('is given out as something to save, without rights, and asked for again every time', async () => {
    const file = await aFile();
    const { headers } = await h.get(address(file), v.people.hanna);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="Plan een.pdf"; filename*=UTF-8''Plan%20%C3%A9%C3%A9n.pdf`);
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    await db.updateTable('entry').set({ audience: 'public' }).where('id', '=', tool.id).execute();
    await db.updateTable('attachment').set({ audience: 'public' }).execute();
    const open = await h.get(address(file));
    expect([open.status, open.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    const again = await h.app.request(h.config.baseUrl + address(file), { headers: { 'if-none-match': open.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('added to what everybody reads waits for the same yes as the words did, and goes up with it', async () => {
    tool = await aTool(db, v, 'public');
    const file = await aFile();
    expect((await rows()).map(({ audience }) => audience)).toEqual(['peers']);
    expect(h.letters.map(({ to }) => to)).toEqual(['bram@duin.example']);
    expect([await status(address(file), 'rachid'), await status(address(file)), await status(address(file), 'nadia')]).toEqual([200, 404, 404]);
    expect((await h.get(tool.page)).text).not.toContain('Plan één.pdf');
    for (const who of ['bram', 'cora'] as const) {
      const asked = await db.selectFrom('approval').select('id').where('entry_id', '=', tool.id).where('decided_at', 'is', null).executeTakeFirstOrThrow();
      expect([who, await status(address(file), who)]).toEqual([who, 200]);
      const yes = await h.post(`/duin/stukken/${tool.short}/akkoord`, { vraag: asked.id, besluit: 'ja' }, v.people[who]);
      expect([who, yes.status]).toEqual([who, 303]);
    }
    expect((await rows()).map(({ audience }) => audience)).toEqual(['public']);
    expect(await status(address(file))).toBe(200);
    expect((await h.get(tool.page)).text).toContain('Plan één.pdf');
    expect((await attachmentsOf(db, v.viewers.outsider, tool.id)).length).toBe(1);
  });

  test('added while somebody is asked for a yes goes along with a yes to what stands there now, not to what stood there before', async () => {
    const asked = () => db.selectFrom('approval').select('id').where('entry_id', '=', tool.id).where('decided_at', 'is', null).executeTakeFirstOrThrow();
    const yes = async (vraag: string) => (await h.post(`/duin/stukken/${tool.short}/akkoord`, { vraag, besluit: 'ja' }, v.people.bram)).status;
    await h.post(`/duin/stukken/${tool.short}/doelgroep`, { doelgroep: 'network', toelichting: '' }, v.people.hanna);
    const before = await asked();
    await aFile();
    expect(await yes(before.id)).toBe(404);
    expect((await rows()).map(({ audience }) => audience)).toEqual(['peers']);
    expect(await yes((await asked()).id)).toBe(303);
    expect((await rows()).map(({ audience }) => audience)).toEqual(['network']);
  });

  test('taken back is gone at once and can be put back, by who steers the entry alone', async () => {
    const file = await aFile();
    const at = `/duin/bestanden/${file.id}`;
    for (const who of ['rachid', 'nadia', undefined] as const) expect((await h.post(`${at}/intrekking`, {}, who && v.people[who])).status).toBe(404);
    expect((await h.post(`${at}/intrekking`, {}, v.people.bram)).location).toBe(tool.files);
    expect([await status(address(file), 'hanna'), stored()]).toEqual([404, 1]);
    expect((await h.get(tool.page, v.people.rachid)).text).not.toContain('Plan één');
    expect((await h.get(tool.files, v.people.hanna)).text).toContain('Zet terug');
    expect((await h.post(`${at}/terugzetting`, {}, v.people.rachid)).status).toBe(404);
    expect((await h.post(`${at}/terugzetting`, {}, v.people.hanna)).status).toBe(303);
    expect(await status(address(file), 'rachid')).toBe(200);
  });

  test('is thrown away a month after it was taken back, unless another entry has the same', async () => {
    const [one] = [await aFile()];
    const other = await aTool(db, v);
    const bytes = await h.app.request(h.config.baseUrl + address(one), { headers: { cookie: await h.cookie(v.people.hanna) } });
    await h.send(other.files, formOf(['zelfde.pdf', new Uint8Array(await bytes.arrayBuffer())]), v.people.hanna);
    expect([(await rows()).length, stored()]).toEqual([2, 1]);
    const away = async (entryId: string, daysAgo: number) => {
      const at = new Date(Date.now() - daysAgo * 86_400_000);
      await db.updateTable('attachment').set({ withdrawn_at: at }).where('entry_id', '=', entryId).execute();
      await eraseTakenBack(db, h.files);
    };
    await away(tool.id, 29);
    await away(tool.id, 31);
    expect([(await rows()).filter(({ erased_at }) => erased_at).length, stored()]).toEqual([1, 1]);
    await away(other.id, 31);
    expect(stored()).toBe(0);
  });

  test('gets a sentence of what is in it; one that is too long is asked again with what was typed', async () => {
    const file = await aFile();
    const at = `/duin/bestanden/${file.id}/omschrijving`;
    expect((await h.post(at, { omschrijving: 'Rekenblad per wijk <b>' }, v.people.rachid)).status).toBe(404);
    expect((await h.post(at, { omschrijving: 'Rekenblad per wijk <b>' }, v.people.hanna)).status).toBe(303);
    expect((await h.get(tool.page, v.people.rachid)).text).toContain('Rekenblad per wijk &lt;b&gt;');
    const long = await h.post(at, { omschrijving: 'z'.repeat(301) }, v.people.hanna);
    expect([long.status, long.text.includes('z'.repeat(301))]).toEqual([422, true]);
  });
});
