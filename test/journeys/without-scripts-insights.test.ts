import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { plainPdf } from '#attachments/attachments.fixture';
import { keepUp } from '#search/index';
import { registry } from '../../src/app';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
  await keepUp(demo.db, registry);
});

const phone = { scripts: false, width: 390, height: 800 };
const main = (page: Page) => page.locator('main');
const says = (page: Page) => main(page).innerText();
const send = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name }).first().click();

test('somebody from outside searches, makes a booklet and says what they used, on a phone without JavaScript', async () => {
  const { page, context } = await demo.open(phone);
  await page.goto(`${demo.base}/lln`);
  await page.locator('a.header-find').click();
  await page.getByLabel('Zoek in', { exact: false }).and(main(page).locator('input')).fill('ouderen');
  await send(page, 'Zoek');
  expect(await page.title()).toContain('ouderen');
  const found = await main(page).locator('.search-hits > li').count();
  expect(found).toBeGreaterThan(0);
  await main(page).locator('.search-narrow > summary').click();
  const choice = main(page).locator('.search-narrow section a').first();
  const name = await choice.innerText();
  await choice.click();
  // What was chosen is in sight at once, and goes away again.
  await main(page)
    .getByRole('link', { name: `Haal weg: ${name}` })
    .click();
  expect(await main(page).locator('.search-hits > li').count()).toBe(found);

  await page.goto(`${demo.base}/lln/bibliotheek`);
  const titles = await main(page).locator('.shelf-piece .card-title').allInnerTexts();
  for (const nth of [0, 1]) await main(page).locator('.shelf-pick input').nth(nth).check();
  await send(page, 'Maak een boekje');
  expect(await says(page)).toContain(titles[0]);
  expect(await says(page)).toContain(titles[1]);
  await main(page).locator('.shelf-pick input').first().uncheck();
  await send(page, 'Haal weg wat je uitvinkte');
  expect(await says(page)).not.toContain(titles[0]);
  const paper = await main(page).getByRole('link', { name: 'Print het boekje (PDF)' }).getAttribute('href');
  expect((await page.request.get(demo.base + paper)).headers()['content-type']).toBe('application/pdf');

  await main(page).getByRole('link', { name: titles[1], exact: true }).click();
  await main(page).locator('a[href$="/hergebruik"]').click();
  await main(page).getByLabel('Naam van je organisatie').fill('Voorbeeldpraktijk Verweg');
  await main(page).getByLabel('Wat deed je ermee').fill('Wij lazen het elkaar voor.');
  await main(page).getByLabel('Je e-mailadres').fill('verweg@praktijk.example');
  await send(page, 'Stuur mij de brief');
  await send(page, 'Ja, dit klopt');
  await page.goto(`${demo.base}/lln/bibliotheek`);
  await main(page).getByRole('link', { name: titles[1], exact: true }).click();
  expect(await says(page)).toContain('Wij lazen het elkaar voor.');
  await context.close();
  expect(demo.failures).toEqual([]);
});

test('an insight is made, gets a next version and a file, and another one is answered, on a phone without JavaScript', async () => {
  const { page, context } = await demo.open(phone);
  await demo.signInByLetter(page, 'els@beweeghuis.voorbeeld.example');
  await page.goto(`${demo.base}/lln/inzichten/nieuw`);
  await main(page).getByRole('link', { name: 'Handvat' }).click();
  await main(page).getByLabel('Wat is het inzicht, in één zin?').fill('Een lijst aan de muur scheelt een overleg');
  await main(page).getByLabel('Wat kun je ermee doen?').fill('Afspreken wie wat doet.');
  await main(page).locator('[name="stappen"]').fill('1. Hang het papier op.\n2. Schrijf je naam op.');
  await main(page).getByText('In de taal van onderzoek', { exact: false }).or(main(page).locator('form details > summary')).first().click();
  await main(page).locator('[name="context"]').fill('Een klein team.');
  await send(page, 'Deel dit inzicht');
  await expect.poll(() => main(page).locator('h1').innerText()).toBe('Een lijst aan de muur scheelt een overleg');
  expect(await main(page).locator('.insight-steps li').allInnerTexts()).toEqual(['Hang het papier op.', 'Schrijf je naam op.']);
  const path = new URL(page.url()).pathname;

  await main(page).locator('a[href$="/wijziging"]').first().click();
  await main(page).getByLabel('Wat is het inzicht, in één zin?').fill('Een lijst aan de muur scheelt twee overleggen');
  await main(page).locator('[name="reden"]').fill('Het waren er twee.');
  await send(page, 'Bewaar de nieuwe versie');
  await expect.poll(() => main(page).locator('h1').innerText()).toContain('twee overleggen');
  await main(page).locator('a[href$="/versies/1"]').click();
  expect(await says(page)).toContain('scheelt een overleg');

  await page.goto(demo.base + path);
  await main(page).locator('a[href$="/bestanden"]').first().click();
  await main(page)
    .getByLabel('Kies bestanden')
    .setInputFiles([
      { name: 'lijst.pdf', mimeType: 'application/pdf', buffer: plainPdf() },
      { name: 'lijst.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ is geen PDF') },
    ]);
  await send(page, 'Verstuur bestanden');
  // What became of each stands on the page that comes back.
  expect(await page.title()).toContain('Let op');
  expect(await says(page)).toMatch(/lijst\.pdf\s+is bewaard/);
  expect(await says(page)).toMatch(/lijst\.exe\s+is niet bewaard/);
  await page.goto(demo.base + path);
  expect(await main(page).getByRole('link', { name: 'lijst.pdf' }).count()).toBe(1);

  const other = await demo.db
    .selectFrom('entry')
    .innerJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select('entry.short')
    .where('kind', '=', 'working_element')
    .where('audience', '=', 'public')
    .where('retired_at', 'is', null)
    .where('collaboration.slug', '=', 'voorbeeldregio-zilverduin')
    .orderBy('entry.made_at')
    .executeTakeFirstOrThrow();
  await page.goto(`${demo.base}/lln/inzichten/${other.short}/antwoorden`);
  await main(page).getByLabel('Bij ons werkt dit anders', { exact: false }).check();
  await main(page).locator('[name="tekst"]').fill('Bij ons hangt het in de kantine.');
  await send(page, 'Plaats antwoord');
  await expect.poll(() => says(page)).toContain('Bij ons hangt het in de kantine.');
  await context.close();
  expect(demo.failures).toEqual([]);
});
