import { beforeAll, expect, test } from 'vitest';
import { clockOf, dayOf } from '#platform/time';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
});

const anHour = 3_600_000;

test('somebody leads a whole day from a phone without JavaScript, and one of the phones in the hall has none either', async () => {
  const { page: noor } = await demo.open({ scripts: false, width: 390, height: 800 });
  const says = () => noor.locator('main').innerText();
  const form = (end: string) => noor.locator(`form[action$="${end}"]`).first();
  await demo.signIn(noor, 'coördinator');

  // The day and its programme.
  const [from, until] = [new Date(Date.now() + anHour), new Date(Date.now() + 3 * anHour)];
  await noor.goto(`${demo.base}/lln/bijeenkomsten/nieuw`);
  const fields = { titel: 'Dag zonder scripts', datum: dayOf(from), van: clockOf(from), tot: clockOf(until), tot_datum: dayOf(until) };
  for (const [name, value] of Object.entries(fields)) await noor.locator(`main [name="${name}"]`).fill(value);
  await noor.getByRole('button', { name: 'Bijeenkomst plannen' }).click();
  await expect.poll(() => noor.locator('h1').innerText()).toBe('Dag zonder scripts');
  const day = noor.url().replace(/(bijeenkomsten\/\w{7}).*/, '$1');
  await noor.goto(`${day}/programma`);
  await form('/programma').locator('[name="titel"]').fill('Tegels schrijven');
  await form('/programma').getByRole('button', { name: 'Toevoegen' }).click();
  await expect.poll(says).toContain('Tegels schrijven');

  // The room: a question is put ready and opened.
  await noor.goto(`${day}/regie`);
  await form('/regie/zaal').getByRole('button').click();
  await expect.poll(says).toMatch(/Code\s+[A-Z0-9]{3} ?[A-Z0-9]{3}/);
  const code = ((await says()).match(/Code\s+([A-Z0-9]{3}) ?([A-Z0-9]{3})/) ?? []).slice(1).join('');
  await noor.getByText('Iets anders klaarzetten').click();
  const fresh = noor.locator('form[action$="/regie/vragen"]', { has: noor.locator('select[name="soort"]') });
  await fresh.locator('[name="soort"]').selectOption('tile');
  await fresh.locator('[name="vraag"]').fill('Wat past op een tegel?');
  await fresh.locator('[name="doelgroep"]').selectOption('network');
  await fresh.getByRole('button').click();
  const panel = noor.locator('section.input', { hasText: 'Wat past op een tegel?' });
  await panel.getByRole('button', { name: /^Open/ }).click();
  await expect.poll(() => panel.getAttribute('data-state')).toBe('open');
  await form('/regie/plek').getByRole('button').first().click();

  // A phone says something, sees it, and changes it.
  const { page: cor } = await demo.open({ scripts: false, width: 320, height: 640 });
  await cor.goto(`${demo.base}/meedoen`);
  await cor.locator('[name="code"]').fill(code);
  await cor.locator('form[action$="/meedoen"] button').click();
  await cor.locator('form[action$="/deelname"] button').click();
  await cor.locator('section.input [name="tekst"]').first().fill('Langzaam is ook een tempo');
  await cor.locator('form[action$="/bijdragen"] button').first().click();
  await expect.poll(() => cor.locator('main').innerText()).toContain('Langzaam is ook een tempo');
  await cor.getByText('Wijzigen of intrekken').first().click();
  await cor.locator('form[action*="/bijdragen/"] [name="tekst"]').first().fill('Langzaam is ook een tempo.');
  await cor.locator('form[action*="/bijdragen/"] button').first().click();
  await expect.poll(() => cor.locator('main').innerText()).toContain('ook een tempo.');

  // One tap makes it a tile; the report is written, shown and published with it.
  await noor.goto(`${day}/oogst`);
  await noor.locator('.harvest-ear button[name="wordt"]').first().click();
  await expect.poll(says).toContain('1 klaar');
  await noor.goto(`${day}/verslag`);
  await noor.getByRole('button', { name: 'Schrijf het verslag' }).click();
  await noor.getByRole('button', { name: 'Geef het verslag uit' }).first().click();
  await expect.poll(() => noor.url()).toContain('/verslagen/');
  expect((await noor.locator('main').textContent())?.replace(/\s+/g, ' ')).toContain('Langzaam is ook');
  await cor.goto(`${demo.base}/meedoen/${code}/woorden`);
  expect(await cor.locator('main').innerText()).toMatch(/tegel/i);
  expect(demo.failures).toEqual([]);
});
