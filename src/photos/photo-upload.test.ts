import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtClient, type BuiltFile } from '#platform/web/client/built-client.fixture';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { barriers, invalid, stickingOut } from '../../test/journeys/inspect';
import { launchBrowser } from '../../test/launch-browser';
import { type Village, village } from '../../test/village';
import { aMeeting, aPhoto } from './photos.fixture';

let v: Village;
let h: House;
let meeting: Awaited<ReturnType<typeof aMeeting>>;
let files: BuiltFile[];
let browser: Browser;
let base: string;
const { db } = await testDatabase();

/** The built script in the place of the one the pages name. */
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
  meeting = await aMeeting(db, v);
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

async function photosPage(scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, locale: 'nl-NL' });
  const [name = '', value = ''] = (await h.cookie(v.people.rachid)).split('=');
  await context.addCookies([{ name, value, url: base }]);
  const page = await context.newPage();
  await page.goto(base + meeting.at);
  return page;
}
const chosen = async (...names: string[]) =>
  Promise.all(
    names.map(async (name) => ({
      name,
      mimeType: 'image/jpeg',
      buffer: name.startsWith('geen') ? Buffer.from('<svg/>') : await aPhoto(80, 60).jpeg().toBuffer(),
    })),
  );

test('several photos go one by one, what became of each stays on screen, and one that was lost is sent again', { timeout: 60_000 }, async () => {
  const page = await photosPage(true);
  const told = page.locator('.photo-outcomes');
  const choose = page.getByLabel('Kies foto');
  const send = page.getByRole('button', { name: 'Verstuur foto' });
  await choose.setInputFiles(await chosen('zaal.jpg', 'geen.jpg', 'poster.jpg'));
  await send.click();
  await page.locator('.photo-next').waitFor();
  expect((await told.innerText()).split('\n')).toEqual([
    'zaal.jpg is bewaard.',
    'geen.jpg is niet bewaard: dit is geen JPEG-, PNG- of WebP-foto.',
    'poster.jpg is bewaard.',
  ]);
  await page.context().setOffline(true);
  await choose.setInputFiles(await chosen('tegel.jpg'));
  await send.click();
  const again = page.getByRole('button', { name: 'Probeer opnieuw' });
  await again.waitFor();
  expect(await told.innerText()).toContain('tegel.jpg Niet aangekomen');
  await page.context().setOffline(false);
  await again.click();
  await expect.poll(() => told.innerText()).toContain('tegel.jpg is bewaard.');
  await page.locator('.photo-next').click();
  await page.waitForURL('**/beschrijven');
  await expect.poll(() => page.locator('.photo-words').count()).toBe(3);
  await page.getByLabel('Wat is er te zien?').nth(1).fill('Een poster');
  await page.getByRole('button', { name: 'Gooi foto 1 weg' }).click();
  await expect.poll(() => page.locator('.photo-words').count()).toBe(2);
  expect(await page.getByLabel('Wat is er te zien?').first().inputValue()).toBe('Een poster');
});

test('without scripts the same photos travel as one form, and the next page asks what they show', { timeout: 60_000 }, async () => {
  await db.deleteFrom('photo').execute();
  const page = await photosPage(false);
  await page.getByLabel('Kies foto').setInputFiles(await chosen('zaal.jpg', 'poster.jpg'));
  await page.getByRole('button', { name: 'Verstuur foto' }).click();
  await page.waitForURL('**/beschrijven');
  expect(await page.locator('.photo-words').count()).toBe(2);
  await page.getByLabel('Wat is er te zien?').first().fill('Een volle zaal');
  await page.getByLabel('Ja, of er is niemand herkenbaar').first().check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.waitForURL(base + meeting.at);
  expect(await page.getByAltText('Een volle zaal').count()).toBe(1);
});

test('the pages of photos have no barriers, are valid HTML and stay within a small screen', { timeout: 60_000 }, async () => {
  const [{ id } = { id: '' }] = await db.selectFrom('photo').select('id').where('alternative', '<>', '').execute();
  const visitor = await photosPage(true);
  await visitor.setViewportSize({ width: 320, height: 700 });
  const look = async (path: string) => {
    const answer = await visitor.goto(base + path);
    return { path, wrong: [...(await barriers(visitor)), ...(await invalid((await answer?.text()) ?? ''))], out: await stickingOut(visitor) };
  };
  for (const path of [meeting.at, `${meeting.at}/beschrijven`, `${meeting.at}/${id}`, `/en${meeting.at}`])
    expect(await look(path)).toEqual({ path, wrong: [], out: false });
  await visitor.getByRole('button', { name: 'Are you in it' }).first().click();
  await visitor.getByText('The photo is gone.').waitFor();
  await visitor.context().clearCookies();
  const [name = '', value = ''] = (await h.cookie(v.people.gijs)).split('=');
  await visitor.context().addCookies([{ name, value, url: base }]);
  expect(await look(meeting.at)).toEqual({ path: meeting.at, wrong: [], out: false });
  expect(await visitor.getByText('Gevraagd om weg te halen').count()).toBe(1);
});
