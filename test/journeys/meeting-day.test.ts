import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { clockOf, dayOf, today } from '#platform/time';
import { barriers } from './inspect';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
});

const anHour = 3_600_000;
const main = (page: Page) => page.locator('main');
const says = (page: Page) => main(page).innerText();
/** The form that sends to an address that ends so. */
const form = (page: Page, end: string) => page.locator(`form[action$="${end}"]`).first();

/** Comes in the way people in a hall do: the address behind the code, a name, and in. */
async function phone(code: string, name: string, scripts = true) {
  const { page, context } = await demo.open({ width: 390, height: 800, scripts });
  await page.goto(`${demo.base}/meedoen`);
  await page.locator('[name="code"]').fill(code.toLowerCase());
  await page.locator('form[action$="/meedoen"] button').click();
  await page.locator('[name="naam"]').fill(name);
  await form(page, '/deelname').getByRole('button').click();
  await page.locator('#nu').waitFor();
  return { page, context };
}

/** Writes in the input that asks this, and sends it. */
async function say(page: Page, question: string, text: string): Promise<void> {
  const panel = page.locator('section.input', { hasText: question });
  await panel.locator('[name="tekst"]').first().fill(text);
  await panel.locator('form[action$="/bijdragen"] button').first().click();
}
const seen = (page: Page, text: string) => page.locator('.said, .tile-wall li').filter({ hasText: text });

/** Prepares an input at the run sheet and opens it. */
async function ask(desk: Page, kind: string, question: string, about?: string): Promise<void> {
  const fresh = desk.locator('form[action$="/regie/vragen"]', { has: desk.locator('select[name="soort"]') });
  if (!(await fresh.isVisible())) await desk.getByText('Iets anders klaarzetten').click();
  await fresh.locator('[name="soort"]').selectOption(kind);
  await fresh.locator('[name="vraag"]').fill(question);
  if (about) {
    const source = fresh.locator('[name="bron"]');
    await source.selectOption(await source.locator('option', { hasText: about }).first().getAttribute('value'));
  }
  await fresh.locator('[name="doelgroep"]').selectOption('network');
  await fresh.getByRole('button').click();
  const panel = desk.locator('section.input', { hasText: question });
  await panel.getByRole('button', { name: /^Open/ }).first().click();
  await expect.poll(() => panel.getAttribute('data-state')).toBe('open');
}

test('a whole day: signing up, a poster tour, tiles, the harvest and a published report, with four phones, one without a net and one without scripts', async () => {
  const { page: noor } = await demo.open();
  await demo.signIn(noor, 'Noor');

  // Before: the day is planned, with a programme, and Saskia signs up for the only seat but one.
  const [from, until] = [new Date(Date.now() + anHour), new Date(Date.now() + 3 * anHour)];
  await noor.goto(`${demo.base}/lln/bijeenkomsten/nieuw`);
  const fields: Record<string, string> = {
    titel: 'Dag van de proef',
    datum: today(),
    van: clockOf(from),
    tot: clockOf(until),
    tot_datum: dayOf(until),
    plaats: 'Dorpshuis De Voorbeeldplaats',
    plaatsen: '2',
  };
  if (dayOf(from) !== today()) fields.datum = dayOf(from);
  for (const [name, value] of Object.entries(fields)) await noor.locator(`main [name="${name}"]`).fill(value);
  await main(noor).getByRole('button', { name: 'Bijeenkomst plannen' }).click();
  await noor.waitForURL(/bijeenkomsten\/(?!nieuw)\w{7}/);
  const day = noor.url().replace(/(bijeenkomsten\/\w{7}).*/, '$1');
  await noor.goto(`${day}/programma`);
  for (const [title, format] of [
    ['Langs de posters', 'Postertour'],
    ['Tegels', 'Tegeltjeswijsheid en afsluiting'],
  ] as const) {
    const item = form(noor, '/programma');
    await item.locator('[name="titel"]').fill(title);
    await item.locator('[name="werkvorm"]').selectOption({ label: format });
    await item.getByRole('button', { name: 'Toevoegen' }).click();
    await expect.poll(() => says(noor)).toContain(title);
  }
  const { page: saskia } = await demo.open({ width: 390, height: 800 });
  await demo.signInByLetter(saskia, 'saskia@zilverduin.example');
  // Example people have no letter box; today Saskia has.
  await demo.db.updateTable('person').set({ example: false }).where('email', '=', 'saskia@zilverduin.example').execute();
  await saskia.goto(day);
  await form(saskia, '/aanmelding').getByRole('button').click();
  await expect.poll(() => demo.letters.map(({ to, subject }) => `${to} ${subject}`).join('; ')).toMatch(/saskia@zilverduin.example [^;]*Dag van de proef/);

  // The room opens. Four phones come in: Saskia under her own name, two without an account, one that has no scripts.
  await noor.goto(`${day}/regie`);
  await form(noor, '/regie/zaal').getByRole('button').click();
  await expect.poll(() => says(noor)).toMatch(/Code/);
  const code = ((await says(noor)).match(/Code\s+([A-Z0-9]{3}) ?([A-Z0-9]{3})/) ?? []).slice(1).join('');
  expect(code).toMatch(/^[A-Z0-9]{6}$/);
  await saskia.goto(`${demo.base}/meedoen/${code}`);
  await form(saskia, '/deelname').getByRole('button').click();
  await saskia.locator('#nu').waitFor();
  const [anna, ben, cor] = [await phone(code, 'Anna'), await phone(code, 'Ben'), await phone(code, 'Cor', false)];
  const { page: wall } = await demo.open({ width: 1920, height: 1080 });
  await demo.signIn(wall, 'Noor');
  await wall.goto(`${demo.base}/meedoen/${code}/scherm`);

  // The poster tour: a note on a section of a poster lands on every screen.
  await ask(noor, 'post_it', 'Wat neem je mee van deze poster?', 'Zilverduin');
  await anna.page.locator('section.input', { hasText: 'Wat neem je mee van deze poster?' }).waitFor();
  const note = anna.page.locator('section.input', { hasText: 'Wat neem je mee van deze poster?' });
  await note.getByLabel('Hoe we leren').or(note.locator('[name="onderdeel"]')).last().check();
  await say(anna.page, 'Wat neem je mee van deze poster?', 'Dat potlood willen wij ook.');
  for (const page of [saskia, ben.page, wall]) await seen(page, 'Dat potlood').first().waitFor();

  // Tiles: Ben loses the net in the middle, Cor posts by plain form; in the end every wall has all four, once.
  await ask(noor, 'tile', 'Welke wijsheid neem je mee?');
  for (const page of [saskia, anna.page, ben.page]) await page.locator('section.input', { hasText: 'Welke wijsheid' }).waitFor();
  await say(saskia, 'Welke wijsheid', 'Wie wacht, ziet meer.');
  await ben.context.setOffline(true);
  await say(ben.page, 'Welke wijsheid', 'Zonder net komt het ook goed.');
  await cor.page.reload();
  await say(cor.page, 'Welke wijsheid', 'Een briefje werkt altijd.');
  await say(anna.page, 'Welke wijsheid', 'Klein begonnen is al begonnen.');
  await expect.poll(() => says(ben.page)).toContain('Wacht op verbinding');
  expect(await seen(wall, 'Zonder net').count()).toBe(0);
  await ben.context.setOffline(false);
  for (const page of [wall, saskia, anna.page, ben.page])
    for (const text of ['Wie wacht', 'Zonder net', 'Een briefje', 'Klein begonnen'])
      await expect.poll(() => seen(page, text).count(), { timeout: 20_000 }).toBe(1);
  await cor.page.reload();
  expect(await says(cor.page)).toContain('Zonder net komt het ook goed.');
  await ask(noor, 'agenda', 'Welke vraag moet op de agenda?');
  await anna.page.locator('section.input', { hasText: 'Welke vraag moet op de agenda?' }).waitFor();
  await say(anna.page, 'Welke vraag moet op de agenda?', 'Hoe begin je klein, terwijl iedereen groot wil?');
  await seen(wall, 'Hoe begin je klein').first().waitFor();
  for (const page of [noor, wall, anna.page]) expect(await barriers(page)).toEqual([]);

  // The harvest, before people go home: tiles with one tap, a question, a note, an agreement, the snapshot.
  await noor.goto(`${day}/oogst`);
  await noor.getByRole('button', { name: /Maak van alle 4/ }).click();
  await expect.poll(() => says(noor)).toContain('4 klaar');
  await become(noor, 'Hoe begin je klein', 'Leervraag');
  await expect.poll(() => says(noor)).toContain('5 klaar');
  await become(noor, 'Dat potlood', 'Briefje op de poster');
  await expect.poll(() => says(noor)).toContain('6 klaar');
  await form(noor, '/oogst/momentopname').getByRole('button').click();
  await noor.locator('[role="status"]', { hasText: /momentopname/i }).waitFor();
  expect(await barriers(noor)).toEqual([]);

  // The report writes itself and is published; an outsider finds nothing, a member reads it with its tiles.
  await noor.goto(`${day}/verslag`);
  await noor.getByRole('button', { name: 'Schrijf het verslag' }).click();
  await expect.poll(() => says(noor)).toContain('Hoe begin je klein');
  await noor.getByRole('button', { name: 'Geef het verslag uit' }).first().click();
  await noor.waitForURL(/verslagen\//);
  const report = noor.url();
  await saskia.goto(report);
  expect(await says(saskia)).toContain('Hoe begin je klein, terwijl iedereen groot wil?');
  for (const text of ['Wie wacht', 'Zonder net', 'Een briefje', 'Klein begonnen'])
    expect((await main(saskia).textContent())?.replace(/\s+/g, ' ')).toContain(text);
  const { page: outsider } = await demo.open();
  expect((await outsider.goto(report))?.status()).toBe(404);
  expect((await noor.request.get(`${report}/verslag.pdf`)).headers()['content-type']).toBe('application/pdf');
  expect(await barriers(saskia)).toEqual([]);

  // What a phone said has become something, and the phone can see what.
  await anna.page.goto(`${demo.base}/meedoen/${code}`);
  expect(await says(anna.page)).toMatch(/woorden/i);
  expect(demo.failures).toEqual([]);

  async function become(page: Page, words: string, name: string): Promise<void> {
    const one = page.locator('form', { has: page.getByRole('button', { name }) }).filter({ has: page.locator(`[name="tekst"][value*="${words}"]`) });
    await one.getByRole('button', { name }).first().click();
  }
});
