import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { hall } from '../../src/room/live/hall.fixture';
import { barriers } from './inspect';
import { type Site, site } from './site';

let demo: Site;
let room: Awaited<ReturnType<typeof hall>>;
beforeAll(async () => {
  demo = await site();
  const { id } = await demo.db.selectFrom('network').select('id').where('slug', '=', 'lln').executeTakeFirstOrThrow();
  const leader = await demo.db.selectFrom('role').select('person_id').where('network_id', '=', id).where('kind', '=', 'coordinator').executeTakeFirstOrThrow();
  room = await hall(demo.db, { id, leader: leader.person_id });
});

/** Comes in the way people do: opens the address behind the QR code and gives a name. */
async function phone(name: string) {
  const { page, context } = await demo.open({ width: 390, height: 800 });
  await page.goto(`${demo.base}/meedoen/${room.code}`);
  await page.locator('[name="naam"]').fill(name);
  await page.locator('form[action$="/deelname"] button').click();
  await page.locator(`#vraag-${room.input}`).waitFor();
  return { page, context };
}
const say = async (page: Page, text: string) => {
  await page.locator('[name="tekst"]').fill(text);
  await page.locator('form[action$="/bijdragen"] button').click();
};
const seen = (page: Page, text: string) => page.locator('.said, .tile-wall li').filter({ hasText: text });

test('what one phone says is on the other phones and on the wall without anybody asking, and its own screen says that it was sent', async () => {
  const [anna, ben, wall] = [await phone('Anna'), await phone('Ben'), await phone('')];
  await wall.page.goto(`${demo.base}/meedoen/${room.code}/scherm`);
  for (const { page } of [anna, ben, wall]) await expect.poll(() => page.locator('.live-state').innerText()).toBe('Dit scherm loopt mee.');
  await ben.page.locator('[name="tekst"]').fill('halverwege een zin');
  await say(anna.page, 'Wie zaait, praat met de buren.');
  for (const { page } of [ben, wall, anna]) await seen(page, 'Wie zaait').first().waitFor({ timeout: 5000 });
  await expect.poll(() => anna.page.locator('.sending').innerText()).toContain('Verstuurd');
  expect(await anna.page.locator('[name="tekst"]').inputValue()).toBe('');
  await expect.poll(() => ben.page.locator('.live-news').textContent(), { timeout: 5000 }).toBe('1 nieuwe bijdrage');
  expect(await barriers(anna.page)).toEqual([]);
  // Something is asked in between: it appears, and what somebody is typing stays.
  const next = await room.ask('Waar loop je tegenaan?');
  await ben.page.locator(`#vraag-${next} [name="tekst"]`).waitFor();
  await ben.page.locator(`#vraag-${next} [name="tekst"]`).fill('Tijd');
  await room.reveal(next);
  await room.say('een ander ook', { inputId: next });
  await seen(ben.page, 'een ander ook').waitFor();
  expect(await ben.page.locator(`#vraag-${next} [name="tekst"]`).inputValue()).toBe('Tijd');
  expect(await ben.page.locator(`#vraag-${room.input} [name="tekst"]`).inputValue()).toBe('halverwege een zin');
  await ben.page.locator(`#vraag-${next} form[action$="/bijdragen"] button`).click();
  await seen(anna.page, 'Tijd').waitFor();
  expect(demo.failures).toEqual([]);
  for (const { context } of [anna, ben, wall]) await context.close();
});

test('what is said without a connection waits on the phone, survives a new page, and arrives once', async () => {
  const [anna, ben] = [await phone('Anna'), await phone('Ben')];
  const form = `#vraag-${room.input}`;
  await ben.context.setOffline(true);
  for (const text of ['Eerste zonder net', 'Tweede zonder net']) {
    await ben.page.locator(`${form} [name="tekst"]`).fill(text);
    await ben.page.locator(`${form} form[action$="/bijdragen"] button`).click();
  }
  await expect.poll(() => ben.page.locator(`${form} .sending`).innerText()).toContain('Wacht op verbinding');
  expect(await seen(anna.page, 'zonder net').count()).toBe(0);
  await ben.context.setOffline(false);
  await ben.page.reload();
  for (const { page } of [anna, ben]) await expect.poll(() => seen(page, 'zonder net').count(), { timeout: 15_000 }).toBe(2);
  const stored = await demo.db.selectFrom('contribution').select('text').where('text', 'like', '%zonder net').execute();
  expect(stored.map(({ text }) => text).sort()).toEqual(['Eerste zonder net', 'Tweede zonder net']);
  expect(await ben.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('room-waiting')))).toEqual([]);
  for (const { context } of [anna, ben]) await context.close();
});

test('what is refused stays on the phone, with the reason, to be changed or thrown away', async () => {
  const { page, context } = await phone('Ciska');
  await context.setOffline(true);
  await page.locator(`#vraag-${room.input} [name="tekst"]`).fill('Te laat gezegd');
  await page.locator(`#vraag-${room.input} form[action$="/bijdragen"] button`).click();
  await demo.db.updateTable('room_input').set({ closed_at: new Date() }).where('id', '=', room.input).execute();
  await context.setOffline(false);
  await expect.poll(() => page.locator('.sending-refused').first().innerText(), { timeout: 15_000 }).toContain('Te laat gezegd');
  await page.locator('.sending-refused button').first().click();
  expect(await page.locator(`#vraag-${room.input} [name="tekst"]`).inputValue()).toBe('Te laat gezegd');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('room-waiting')))).toEqual([]);
  await context.close();
});

test('a dot and the two boxes wait for the net as well, and the page then knows that they were given', async () => {
  const { page, context } = await phone('Dirk');
  const [dots, value] = [await room.ask('Wat weegt het zwaarst?', { kind: 'dots', of: room.input }), await room.ask('Wat neem je mee?', { kind: 'value' })];
  const give = page.locator(`#vraag-${dots} form[action$="/stippen"]`).first();
  await give.waitFor();
  await context.setOffline(true);
  await give.getByRole('button').click();
  await expect.poll(() => page.locator(`#vraag-${dots} .sending`).innerText()).toContain('Wacht op verbinding');
  await page.locator(`#vraag-${value} [name="meeneemt"]`).fill('Dat het ook met weinig kan.');
  await page.locator(`#vraag-${value} form[action$="/waarde"] button`).click();
  await context.setOffline(false);
  await expect.poll(() => page.locator(`#vraag-${dots} [name="terug"]`).count(), { timeout: 20_000 }).toBe(1);
  await expect.poll(() => page.locator(`#vraag-${value} form`).count()).toBe(0);
  expect(await demo.db.selectFrom('room_dot').select('device_id').where('input_id', '=', dots).execute()).toHaveLength(1);
  const stories = await demo.db.selectFrom('value_story').select('takes_along').where('takes_along', 'like', 'Dat het ook%').execute();
  expect(stories).toHaveLength(1);
  expect(demo.failures).toEqual([]);
  await context.close();
});
