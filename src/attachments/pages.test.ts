import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltFile, builtClient } from '#platform/web/client/built-client.fixture';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { barriers, invalid, stickingOut } from '../../test/journeys/inspect';
import { launchBrowser } from '../../test/launch-browser';
import { type Village, village } from '../../test/village';
import { anOffice, aTool, formOf, plainPdf } from './attachments.fixture';

let v: Village;
let h: House;
let tool: Awaited<ReturnType<typeof aTool>>;
let files: BuiltFile[];
let browser: Browser;
let base: string;
const { db } = await testDatabase();

/** The built script and styles in the place of those that the pages name. */
async function asBuilt(request: Request): Promise<Response> {
  const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const ending = /^client(\.js|\.css)$/.exec(name)?.[1];
  const file = files.find(({ path }) => (ending ? path.includes('/client-') && path.endsWith(ending) : path.endsWith(`/${name}`)));
  if (!file || !request.url.includes('/assets/')) return h.app.fetch(request);
  return new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.path.endsWith('.js') ? 'text/javascript' : 'text/css' } });
}

beforeAll(async () => {
  v = await village(db);
  h = house({ db });
  tool = await aTool(db, v);
  files = await builtClient();
  const server = serve({ fetch: asBuilt, port: 0, hostname: '127.0.0.1' });
  await new Promise((ready) => server.once('listening', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  h.config.origins.push(base);
  browser = await launchBrowser();
  afterAll(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  });
}, 60_000);

async function open(look: { scripts?: boolean; width?: number; scheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const viewport = { width: look.width ?? 320, height: 800 };
  const context = await browser.newContext({ javaScriptEnabled: look.scripts ?? true, locale: 'nl-NL', viewport, colorScheme: look.scheme ?? 'light' });
  const [name = '', value = ''] = (await h.cookie(v.people.hanna)).split('=');
  await context.addCookies([{ name, value, url: base }]);
  return context.newPage();
}

test('without scripts a file is added, got, taken back and put back by forms and links alone', { timeout: 60_000 }, async () => {
  const page = await open({ scripts: false });
  await page.goto(base + tool.page);
  await page.getByRole('link', { name: 'Voeg een bestand toe' }).click();
  await page.getByLabel('Kies bestanden').setInputFiles([{ name: 'stappenplan.pdf', mimeType: 'application/pdf', buffer: plainPdf() }]);
  await page.getByRole('button', { name: 'Verstuur bestanden' }).click();
  await page.getByText('Bewaard. De bestanden staan erbij.').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'stappenplan.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('stappenplan.pdf');
  await page.getByRole('button', { name: 'Haal weg' }).click();
  await page.getByText('Het bestand is weggehaald.').waitFor();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.getByText('Het bestand staat er weer.').waitFor();
});

test('the pages of files have no barriers, are valid HTML and stay within a small screen', { timeout: 120_000 }, async () => {
  const page = await open();
  const look = async (path: string) => {
    const answer = await page.goto(base + path);
    return { path, wrong: [...(await barriers(page)), ...(await invalid((await answer?.text()) ?? ''))], out: await stickingOut(page) };
  };
  await h.send(tool.files, formOf([`${'lang'.repeat(25)}.docx`, anOffice('docx')], ['plan.pdf', plainPdf('2')], ['weg.pdf', plainPdf('3')]), v.people.hanna);
  const [gone] = await db.selectFrom('attachment').select('id').where('name', '=', 'weg.pdf').execute();
  await h.post(`/duin/bestanden/${gone?.id}/intrekking`, {}, v.people.hanna);
  const { taxonomy } = await db.selectFrom('taxonomy').select('slug as taxonomy').executeTakeFirstOrThrow();
  const paths = [tool.files, `/en${tool.files}`, tool.page, `/id/indeling/${taxonomy}`, `/en/id/begrip/${taxonomy}/leren`];
  for (const path of paths) expect(await look(path)).toEqual({ path, wrong: [], out: false });
  // What was refused stands beside what to do about it, and has the focus.
  await page.goto(base + tool.files);
  await page.getByLabel('Kies bestanden').setInputFiles([
    { name: 'stout.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') },
    { name: 'goed.docx', mimeType: 'application/msword', buffer: anOffice('docx', 'goed') },
  ]);
  await page.getByRole('button', { name: 'Verstuur bestanden' }).click();
  await page.getByText('goed.docx is bewaard.').waitFor();
  await page.getByText('stout.pdf is niet bewaard').waitFor();
  expect([await barriers(page), await stickingOut(page)]).toEqual([[], false]);
});
