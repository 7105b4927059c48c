import { serve } from '@hono/node-server';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { anOffice, anOpenDocument, aScanner, aTool, formOf, parts, plainPdf, zipOf } from './attachments.fixture';
import { isTagged } from './is-tagged';

const { part } = parts;
const { db } = await testDatabase();
let v: Village;
let h: House;
let tool: Awaited<ReturnType<typeof aTool>>;
// A place of its own for what is on its way: elsewhere others may be taking in files just now.
const underway = mkdtempSync(join(tmpdir(), 'zandkorrel-attachments-'));
process.env.TMPDIR = underway;
afterAll(() => rmSync(underway, { recursive: true }));

beforeAll(async () => {
  v = await village(db);
  h = house({ db });
});
beforeEach(async () => {
  await db.deleteFrom('attachment').execute();
  rmSync(h.filesFolder, { recursive: true, force: true });
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
const rows = () => db.selectFrom('attachment').selectAll().execute();
const nothing = async () => expect([(await rows()).length, stored(), readdirSync(underway)]).toEqual([0, 0, []]);
const send = (...files: Parameters<typeof formOf>) => h.send(tool.files, formOf(...files), v.people.hanna);
const megabyte = 1024 * 1024;

describe('A hostile file', () => {
  const html = '<!doctype html><script>alert(1)</script>';
  const refused: [what: string, name: string, bytes: () => Uint8Array | string, why: string][] = [
    ['a page behind the name of a PDF', 'plan.pdf', () => html, 'dit soort bestand kan hier niet staan'],
    ['a page', 'plan.html', () => html, 'dit soort bestand kan hier niet staan'],
    ['a drawing with a script', 'plan.svg', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'dit soort bestand'],
    ['a page with a PDF behind it', 'plan.pdf', () => Buffer.concat([Buffer.from(html), plainPdf()]), 'dit soort bestand'],
    ['a program', 'plan.exe', () => 'MZ\x90\x00', 'dit soort bestand'],
    ['a PDF behind the name of a document', 'plan.docx', () => plainPdf(), 'hoort niet bij het einde van de naam'],
    ['a PDF behind the name of a page', 'plan.html', () => plainPdf(), 'hoort niet bij het einde van de naam'],
    ['a document behind the name of a macro file', 'plan.docm', () => anOffice('docx'), 'hoort niet bij het einde van de naam'],
    ['a name that reads backwards', 'plan\u202efdp.docx', () => plainPdf(), 'hoort niet bij het einde van de naam'],
    ['a spreadsheet behind the name of a document', 'plan.docx', () => anOffice('xlsx'), 'hoort niet bij het einde van de naam'],
    ['an empty one', 'plan.pdf', () => '', 'het bestand is leeg'],
    ['a PDF that stops half-way', 'plan.pdf', () => plainPdf('x'.repeat(9000)).subarray(0, 5000), 'beschadigd of niet compleet'],
    ['a PDF with something large behind it', 'plan.pdf', () => Buffer.concat([plainPdf(), Buffer.alloc(4000, 'x')]), 'beschadigd of niet compleet'],
    ['a document that stops half-way', 'plan.docx', () => anOffice('docx', 'x'.repeat(900)).subarray(0, 300), 'beschadigd of niet compleet'],
    ['a document with something behind it', 'plan.docx', () => Buffer.concat([anOffice('docx'), Buffer.from(html)]), 'beschadigd of niet compleet'],
    ['a packed folder', 'plan.zip', () => zipOf([part('plan.txt', 'hoi')]), 'dit soort bestand kan hier niet staan'],
    ['a packed folder behind the name of a document', 'plan.docx', () => zipOf([part('word/document.xml', 'hoi')]), 'dit soort bestand'],
    ['a document with macros', 'plan.docx', () => anOffice('docx', 'x', part('word/vbaProject.bin', 'x')), "er zitten macro's in"],
    ['macros in letters of another size', 'plan.xlsx', () => anOffice('xlsx', 'x', part('XL/VBAPROJECT.BIN', 'x')), "er zitten macro's in"],
    [
      'a document that says it has macros',
      'plan.docx',
      () => zipOf([part('[Content_Types].xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'), part('word/document.xml', 'x')]),
      "er zitten macro's in",
    ],
    ['an OpenDocument with macros', 'plan.odt', () => anOpenDocument('text', part('Basic/Standard/Module1.xml', 'x')), "er zitten macro's in"],
    ['a document with a control that does things', 'plan.docx', () => anOffice('docx', 'x', part('word/activeX/activeX1.bin', 'x')), "er zitten macro's in"],
    ['a zip bomb', 'plan.docx', () => anOffice('docx', 'x', part('word/media/a.xml', Buffer.alloc(60 * megabyte))), 'uitgepakt is dit bestand veel te groot'],
    [
      'a bomb of many parts',
      'plan.docx',
      () => anOffice('docx', 'x', ...Array.from({ length: 60 }, (_, nth) => part(`word/media/${nth}.xml`, Buffer.alloc(9 * megabyte)))),
      'uitgepakt is dit bestand veel te groot',
    ],
    [
      'a bomb that lies about its size',
      'plan.docx',
      () => anOffice('docx', 'x', part('word/a.xml', Buffer.alloc(60 * megabyte), { saysSize: 100 })),
      'beschadigd',
    ],
    [
      'a document of too many parts',
      'plan.docx',
      () => anOffice('docx', 'x', ...Array.from({ length: 10_001 }, (_, nth) => part(`word/${nth}`, ''))),
      'veel te groot',
    ],
    ['a path that climbs out', 'plan.docx', () => anOffice('docx', 'x', part('../../etc/passwd', 'x')), 'beschadigd'],
    ['one part twice', 'plan.docx', () => anOffice('docx', 'x', part('word/document.xml', 'y')), 'beschadigd'],
    ['a locked part', 'plan.docx', () => anOffice('docx', 'x', part('word/geheim.xml', 'x', { flags: 1 })), 'er zit een wachtwoord op'],
    ['a document of before 2007', 'plan.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oud Office-bestand of er zit een wachtwoord op'],
    ['a photo of some telephones', 'zaal.heic', () => '\0\0\0\x18ftypheic', 'HEIC- of AVIF-foto'],
    ['half a photo', 'zaal.jpg', () => Buffer.from('ffd8ffe000104a464946', 'hex'), 'beschadigd of niet compleet'],
  ];

  test.each(refused)('is refused in words, and nothing of it stays: %s', async (_, name, bytes, why) => {
    const { status, text } = await send([name, bytes()]);
    expect(status).toBe(422);
    expect(text).toContain('is niet bewaard');
    expect(text.replaceAll('&#39;', "'")).toContain(why);
    await nothing();
  });

  test('does not keep the good one beside it from being kept', async () => {
    const { status, text } = await send(['<b>stout.svg', '<svg/>'], ['goed.pdf', plainPdf()]);
    expect(status).toBe(422);
    expect(text).toMatch(/&lt;b&gt;stout\.svg<\/strong> is niet bewaard/);
    expect(text).toMatch(/goed\.pdf<\/strong> is bewaard/);
    expect([(await rows()).length, stored(), readdirSync(underway)]).toEqual([1, 1, []]);
  });

  test('of 51 MB is refused in words while it arrives', async () => {
    const { status, text } = await send(['groot.pdf', Buffer.concat([plainPdf(), Buffer.alloc(51 * megabyte)])]);
    expect([status, text.includes('groter dan 50 MB')]).toEqual([422, true]);
    await nothing();
  });

  test('a form with nothing in it, and one that is none, get an answer in words', async () => {
    expect((await send()).text).toContain('Kies eerst een of meer bestanden');
    expect((await h.post(tool.files, { bestanden: 'x' }, v.people.hanna)).status).toBe(422);
    for (const body of ['--x\r\nrommel', '', '--x\r\nContent-Disposition: form-data; name="bestanden"; filename="a.pdf"\r\n\r\nhalf']) {
      const type = { 'content-type': 'multipart/form-data; boundary=x' };
      expect((await h.send(tool.files, body as unknown as FormData, v.people.hanna, type)).status).toBe(422);
    }
    await nothing();
  });

  test('a form that breaks off half-way leaves nothing behind', async () => {
    const server = serve({ fetch: h.app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((ready) => server.once('listening', ready));
    const { port } = server.address() as AddressInfo;
    const sending = request(`http://127.0.0.1:${port}${tool.files}`, {
      method: 'POST',
      headers: {
        cookie: await h.cookie(v.people.hanna),
        origin: h.config.baseUrl,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 1_000_000,
      },
    });
    sending.on('error', () => {});
    sending.write('--x\r\nContent-Disposition: form-data; name="bestanden"; filename="a.pdf"\r\n\r\n');
    sending.write(plainPdf());
    await expect.poll(() => readdirSync(underway), { timeout: 20_000 }).toHaveLength(1);
    sending.destroy();
    await expect.poll(() => readdirSync(underway), { timeout: 20_000 }).toEqual([]);
    await new Promise((done) => server.close(done));
    await nothing();
  });

  test('a photo loses where and with what it was made', async () => {
    const exif = { IFD0: { Make: 'GeheimeCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } };
    const jpeg = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#246' } })
      .withExif(exif)
      .jpeg()
      .toBuffer();
    expect(jpeg.includes('GeheimeCamera')).toBe(true);
    expect((await send(['zaal.jpg', jpeg])).status).toBe(303);
    const [row] = await rows();
    const got = await h.app.request(`${h.config.baseUrl}/duin/bestanden/${row?.id}/zaal.jpg`, { headers: { cookie: await h.cookie(v.people.hanna) } });
    const bytes = Buffer.from(await got.arrayBuffer());
    const saved = join(underway, 'zaal.jpg');
    writeFileSync(saved, bytes);
    const { exif: left, width } = await sharp(saved).metadata();
    rmSync(saved);
    expect([left, width, bytes.includes('GeheimeCamera'), bytes.length]).toEqual([undefined, 80, false, row?.bytes]);
  });

  test('a drawing keeps every colour it had', async () => {
    // 4,096 colours in a row: a palette holds 256.
    const colours = Buffer.from(Array.from({ length: 4096 }, (_, nth) => [(nth >> 8) * 16, ((nth >> 4) % 16) * 16, (nth % 16) * 16]).flat());
    const drawing = await sharp(colours, { raw: { width: 64, height: 64, channels: 3 } })
      .png()
      .toBuffer();
    expect((await send(['schema.png', drawing])).status).toBe(303);
    const [row] = await rows();
    const got = await h.app.request(`${h.config.baseUrl}/duin/bestanden/${row?.id}/schema.png`, { headers: { cookie: await h.cookie(v.people.hanna) } });
    expect(got.status).toBe(200);
    const saved = join(underway, 'schema.png');
    writeFileSync(saved, Buffer.from(await got.arrayBuffer()));
    const left = await sharp(saved).removeAlpha().raw().toBuffer();
    rmSync(saved);
    expect(left.equals(colours)).toBe(true);
  });
});

test('looking for the tags of a PDF stops when its packed parts swell without end', async () => {
  const packed = (bytes: Uint8Array) =>
    Buffer.concat([Buffer.from('1 0 obj<</Type/ObjStm>>stream\n'), deflateSync(bytes), Buffer.from('\nendstream endobj\n')]);
  const tags = packed(Buffer.from('/StructTreeRoot 9 0 R'));
  const swelling = packed(Buffer.alloc(9 * 1024 * 1024));
  const tagged = async (...objects: Buffer[]) => {
    const path = join(underway, 'gezwollen.pdf');
    writeFileSync(path, Buffer.concat([Buffer.from('%PDF-1.5\n'), ...objects, Buffer.from('%%EOF\n')]));
    return isTagged(path).finally(() => rmSync(path));
  };
  expect(await tagged(swelling, tags)).toBe(true);
  expect(await tagged(...Array.from({ length: 20 }, () => swelling), tags)).toBe(false);
});

describe('With a scanner', () => {
  const scanning = async (says: (bytes: Buffer) => string | undefined, work: (address: string, seen: Buffer[]) => Promise<void>) => {
    const { address, server, seen } = await aScanner(says);
    const before = h.config.clamav;
    h.config.clamav = address;
    await work(address, seen).finally(() => {
      h.config.clamav = before;
    });
    await new Promise((done) => server.close(done));
  };

  test('every byte goes past it, and what it knows as harmful is refused and not kept', async () => {
    const pdf = plainPdf('x'.repeat(200_000));
    await scanning(
      (bytes) => (bytes.includes('EICAR') ? 'stream: Eicar-Test FOUND' : 'stream: OK'),
      async (_, seen) => {
        expect((await send(['goed.pdf', pdf])).status).toBe(303);
        expect(seen[0]?.equals(pdf)).toBe(true);
        expect((await rows())[0]?.scanned_at).toBeInstanceOf(Date);
        const { status, text } = await send(['stout.pdf', plainPdf('EICAR')]);
        expect([status, text.includes('de viruscontrole vond er iets gevaarlijks in')]).toEqual([422, true]);
        expect([(await rows()).length, stored()]).toEqual([1, 1]);
      },
    );
  });

  test('one that is away, hangs up or says it cannot lets nothing through', async () => {
    const away = 'de viruscontrole is even niet bereikbaar';
    for (const answer of [undefined, 'INSTREAM size limit exceeded. ERROR', ''])
      await scanning(
        () => answer,
        async () => expect((await send(['goed.pdf', plainPdf()])).text).toContain(away),
      );
    for (const address of ['127.0.0.1:1', 'unix:/nergens/clamd.ctl']) {
      h.config.clamav = address;
      expect((await send(['goed.pdf', plainPdf()])).text).toContain(away);
    }
    h.config.clamav = undefined;
    expect(h.lines.filter(({ level }) => level === 'warn').length).toBeGreaterThan(3);
    await nothing();
  });

  test('without one the page says honestly that nothing is checked', async () => {
    await send(['goed.pdf', plainPdf()]);
    expect((await rows())[0]?.scanned_at).toBeNull();
    expect((await h.get(tool.files, v.people.hanna)).text).toContain('Op virussen controleren we hier niet.');
    expect((await h.get(tool.page, v.people.hanna)).text).toContain('Niet alle bestanden zijn op virussen gecontroleerd.');
  });
});
