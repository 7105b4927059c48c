import { beforeAll, expect, test } from 'vitest';
import { focus, tabTo } from './keyboard';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
});

test('by keyboard alone somebody signs in, asks a question and responds to it, and always sees where they are', async () => {
  const { page, context } = await demo.open({ width: 1280 });
  await page.goto(`${demo.base}/lln`);
  await tabTo(page, /^direct naar de inhoud$/i);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#content');

  await page.goto(`${demo.base}/aanmelden`);
  await tabTo(page, /aanmelden als Anouk/i);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('aanmelden'));

  await page.goto(`${demo.base}/lln/leervragen/nieuw`);
  await tabTo(page, /wat is dan je vraag/i);
  await page.keyboard.type('Hoe houden wij elkaar vast, terwijl ieder zijn eigen haast heeft?');
  await tabTo(page, /^stel de vraag$/i);
  await page.keyboard.press('Enter');
  await page.waitForURL(/leervragen\/[a-z0-9]{7}-/);
  expect(await page.locator('h1').innerText()).toContain('Hoe houden wij elkaar vast');

  await tabTo(page, /jouw reactie/i);
  await page.keyboard.type('Ik begin met bellen.');
  await tabTo(page, /^reactie plaatsen$/i);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#content').innerText()).toContain('Ik begin met bellen.');
  await context.close();
  expect(demo.failures).toEqual([]);
});

test('a form that is refused says so at the top, takes the focus there, and leads to the field', async () => {
  const { page, context } = await demo.open();
  await demo.signIn(page, 'Anouk');
  await page.goto(`${demo.base}/lln/leervragen/nieuw`);
  await page.getByRole('button', { name: 'Stel de vraag' }).click();
  const link = page.locator('#content a[href^="#"]').filter({ hasText: /./ }).first();
  await link.waitFor();
  expect(await page.title()).toContain('Let op');
  await link.click();
  await expect.poll(async () => (await focus(page)).tag).toMatch(/TEXTAREA|INPUT/);
  await context.close();
});

/** The demo's meeting that is always going on. */
const openRoom = () =>
  demo.db
    .selectFrom('room')
    .innerJoin('entry', 'entry.id', 'room.meeting_id')
    .select(['room.code', 'entry.short'])
    .where('room.closed_at', 'is', null)
    .executeTakeFirstOrThrow();

test('by keyboard alone somebody signs up, takes part in the room, and writes a tile', async () => {
  const room = await openRoom();
  const { page, context } = await demo.open({ width: 390, height: 800 });
  await page.goto(`${demo.base}/aanmelden`);
  await tabTo(page, /aanmelden als Anouk/i);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('aanmelden'));

  await page.goto(`${demo.base}/lln/bijeenkomsten`);
  await tabTo(page, /^Winterbijeenkomst/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText()).toContain('Winterbijeenkomst');
  await tabTo(page, /^aanmelden$/i);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('form[action$="/afmelding"]').count()).toBe(1);

  await page.goto(`${demo.base}/meedoen`);
  await tabTo(page, /^code/i);
  await page.keyboard.type(room.code);
  await page.keyboard.press('Enter');
  await page.locator('form[action$="/deelname"]').waitFor();
  await tabTo(page, /^doe mee$/i);
  await page.keyboard.press('Enter');
  await page.locator('#nu').waitFor();
  await tabTo(page, /^jouw bijdrage/i);
  await page.keyboard.type('Wie typt, doet ook mee.');
  await tabTo(page, /^verstuur$/i);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.sending').allInnerTexts()).toContainEqual(expect.stringContaining('Verstuurd: Wie typt, doet ook mee.'));

  await page.goto(`${demo.base}/lln/tegels/nieuw`);
  await tabTo(page, /^jouw tegeltjeswijsheid/i);
  await page.keyboard.type('Met twee handen op de toetsen.');
  await tabTo(page, /^hang de tegel op$/i);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1, .tile-words').allInnerTexts()).toContainEqual(expect.stringContaining('Met twee handen'));
  await context.close();
  expect(demo.failures).toEqual([]);
});

test('the run sheet goes on and its clock starts by keyboard, and what arrives meanwhile moves neither the focus nor what is typed', async () => {
  const { page, context } = await demo.open();
  await demo.signIn(page, 'coördinator');
  const room = await openRoom();
  await page.goto(`${demo.base}/lln/bijeenkomsten/${room.short}/regie`);
  const item = () => page.locator('#nu .now-item').innerText();
  const before = await item();
  await tabTo(page, /^vorige$/i);
  await page.keyboard.press('Enter');
  await expect.poll(item).not.toBe(before);
  await tabTo(page, /^start de klok$/i);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Stop de klok' }).waitFor();
  await expect.poll(() => page.locator('.live-state').innerText()).toBe('Dit scherm loopt mee.');
  // Counting down is shown, not announced.
  expect(await page.locator('#nu [role="timer"]').evaluate((timer) => timer.closest('[aria-live], [role="status"], [role="alert"]'))).toBeNull();

  await tabTo(page, /^minuut erbij$/i);
  const { page: other, context: second } = await demo.open();
  await demo.signIn(other, 'coördinator');
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Stop de klok' }).click();
  await page.getByRole('button', { name: 'Start de klok' }).waitFor();
  expect((await focus(page)).name).toBe('Minuut erbij');

  await tabTo(page, /^verbergen/i);
  expect((await focus(page)).name).toMatch(/^Verbergen\s*: \S/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^waarom/i);
  await page.keyboard.type('Een naam');
  const { page: phone, context: third } = await demo.open({ width: 390 });
  await phone.goto(`${demo.base}/meedoen/${room.code}`);
  await phone.locator('form[action$="/deelname"] button').click();
  const say = phone.locator('section.input', { hasText: 'Welke wijsheid neem je mee naar huis?' }).locator('form[action$="/bijdragen"]').first();
  await say.locator('[name="tekst"]').fill('Terwijl iemand typt.');
  await say.getByRole('button').click();
  await page.locator('.said').filter({ hasText: 'Terwijl iemand typt.' }).first().waitFor();
  await page.keyboard.type(' erin');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Een naam erin');
  await expect.poll(() => page.locator('.live-news[role="status"]').textContent(), { timeout: 5000 }).toMatch(/nieuwe bijdrage/);
  for (const one of [context, second, third]) await one.close();
  expect(demo.failures).toEqual([]);
});
