import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { keepUp } from '#search/index';
import { registry } from '../../src/app';
import { barriers } from './inspect';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
  await keepUp(demo.db, registry);
});

const word = 'wachtkamerbibliotheek';
const title = `Een ${word} verdwijnt omdat niemand haar mag betalen`;
const main = (page: Page) => page.locator('main');
const says = (page: Page) => main(page).innerText();
const status = async (page: Page, path: string): Promise<number> => (await page.request.get(`${demo.base}${path}`)).status();
const body = async (page: Page, path: string): Promise<string> => (await page.request.get(`${demo.base}${path}`)).text();
const form = (page: Page, end: string) => page.locator(`main form[action$="${end}"]`).first();
const send = (page: Page, end: string) => form(page, end).getByRole('button').first().click();

async function person(address: string): Promise<Page> {
  const { page } = await demo.open();
  await demo.signInByLetter(page, `${address}.example`);
  return page;
}

async function findsNothing(page: Page): Promise<void> {
  await page.goto(`${demo.base}/lln/zoeken?zoek=bibliotheek`);
  expect(await says(page)).not.toContain(word);
}

test('a tile from a meeting becomes an insight, is approved, answered, put before a party, published, found and used; its maker sees all of it; taken back it is gone', async () => {
  // Among collaborations a programme manager says yes here.
  await demo.db.updateTable('network').set({ approve_peers: 'programme_manager' }).where('slug', '=', 'lln').execute();
  const tile = await demo.db
    .selectFrom('tile')
    .innerJoin('entry', 'entry.id', 'tile.entry_id')
    .select(['entry.short', 'entry.title'])
    .where('tile.meeting_id', 'is not', null)
    .where('entry.audience', 'in', ['network', 'public'])
    .orderBy('entry.made_at')
    .executeTakeFirstOrThrow();

  // A GP makes a bottleneck of a tile from the meeting, for the collaborations among each other.
  const anouk = await person('anouk@zilverduin');
  await anouk.goto(`${demo.base}/lln/tegels/${tile.short}`);
  await main(anouk).getByRole('link', { name: 'Maak hier een inzicht van' }).click();
  await main(anouk).locator('a[href*="soort=bottleneck"]').first().click();
  for (const [name, text] of Object.entries({
    titel: title,
    wat: 'Mensen lezen elkaar voor terwijl ze wachten.',
    situatie: 'In onze huisartsenpraktijk, met een plank van twee meter.',
    waarom: 'Geen enkele begroting heeft er een regel voor.',
    opbrengst: 'De plank is weer leeg.',
  }))
    await main(anouk).locator(`[name="${name}"]`).fill(text);
  await main(anouk).locator('[name="doelgroep"][value="peers"]').check();
  await send(anouk, '/inzichten/nieuw');
  await anouk.waitForURL(/\/lln\/inzichten\/(?!nieuw)\w{7}/);
  const short = /inzichten\/(\w{7})/.exec(anouk.url())?.[1] ?? '';
  const path = `/lln/inzichten/${short}`;
  const fatima = await person('fatima@lindewaard');
  expect(await status(fatima, path)).toBe(404);

  // Her programme manager agrees, and from then on the collaborations read it. The ministry does not.
  const saskia = await person('saskia@zilverduin');
  await saskia.goto(`${demo.base}/lln/te-doen`);
  await main(saskia).getByRole('link', { name: title }).click();
  await form(saskia, '/akkoord').getByRole('button').first().click();
  await saskia.waitForURL(/te-doen/);
  const yasmina = await person('yasmina@vws.voorbeeld');
  expect([await status(fatima, path), await status(yasmina, path)]).toEqual([200, 404]);

  // Two others answer: the same here, and different here.
  const willemijn = await person('willemijn@appelgaarde');
  for (const [page, kind, text] of [
    [fatima, 'recognise', 'Bij ons staat de plank in het wijkcentrum, ook leeg.'],
    [willemijn, 'differs', 'Onze boeken betaalt de dorpsfiets.'],
  ] as const) {
    await page.goto(`${demo.base}${path}/antwoorden`);
    await form(page, '/antwoorden').locator(`[name="soort"][value="${kind}"]`).check();
    await form(page, '/antwoorden').locator('[name="tekst"]').fill(text);
    await send(page, '/antwoorden');
    await page.waitForURL((url) => !url.pathname.endsWith('/antwoorden'));
  }

  // Put before the ministry; it arrives when the network may read along, and the ministry answers.
  await anouk.goto(`${demo.base}${path}/voorleggen`);
  await form(anouk, '/voorleggen').locator('[name="partij"]').selectOption({ label: 'Ministerie van VWS (stelt regels en geeft geld)' });
  await form(anouk, '/voorleggen').locator('[name="regel"]').fill('Zorgverzekeringswet: wat een praktijk mag kopen');
  await send(anouk, '/voorleggen');
  await anouk.waitForURL((url) => !url.pathname.endsWith('/voorleggen'));
  await yasmina.goto(`${demo.base}/lln/knelpunten`);
  expect(await says(yasmina)).not.toContain(word);
  await raise(anouk, path, 'network');
  await yasmina.goto(`${demo.base}/lln/knelpunten`);
  await yasmina.locator('main li', { hasText: title }).getByRole('link', { name: 'Geef antwoord' }).click();
  await form(yasmina, '/antwoord').locator('[name="stand"][value="in_study"]').check();
  await form(yasmina, '/antwoord').locator('[name="tekst"]').fill('Voorbeeld: we zoeken uit wie hierover gaat.');
  await send(yasmina, '/antwoord');
  await yasmina.waitForURL((url) => !url.pathname.endsWith('/antwoord'));

  // Published before it is finished: a new version says so, and the coordinator agrees to everybody reading it.
  const { page: stranger } = await demo.open({ width: 390, height: 800 });
  await findsNothing(stranger);
  await anouk.goto(`${demo.base}${path}/wijziging`);
  await form(anouk, '/wijziging').locator('[name="tussentijds"]').check();
  await form(anouk, '/wijziging').locator('[name="reden"]').fill('We laten het vast zien.');
  await send(anouk, '/wijziging');
  await anouk.waitForURL((url) => !url.pathname.endsWith('/wijziging'));
  await raise(anouk, path, 'public');
  for (const page of [saskia, await person('noor@netwerk')]) {
    await page.goto(`${demo.base}/lln/te-doen`);
    const waiting = main(page).getByRole('link', { name: title });
    if (!(await waiting.count())) continue;
    await waiting.click();
    await form(page, '/akkoord').getByRole('button').first().click();
    await page.waitForURL(/te-doen/);
  }

  // Somebody from another region finds it by a part of a compound, and says that they used it.
  await keepUp(demo.db, registry);
  await stranger.goto(`${demo.base}/lln/zoeken?zoek=bibliotheek`);
  await main(stranger).getByRole('link', { name: title }).click();
  await stranger.waitForURL(new RegExp(path));
  await stranger.locator('h1', { hasText: title }).waitFor();
  expect(await says(stranger)).toMatch(/Tussentijds/);
  // What was said among collaborations stays there.
  expect(await says(stranger)).not.toContain('Onze boeken betaalt de dorpsfiets.');
  expect(await barriers(stranger)).toEqual([]);
  const everywhere = [
    '/lln/bibliotheek',
    '/lln/bibliotheek/feed.xml',
    '/lln/sitemap.xml',
    '/lln/zoeken/voorstellen?zoek=wachtkamerbib',
    '/lln/knelpunten?partij=alle',
  ];
  for (const address of everywhere) expect(await body(stranger, address), address).toContain(address.includes('sitemap') ? short : word);
  const picture = `/lln/bibliotheek/${short}/kaart.png`;
  const paper = `/lln/bibliotheek/${short}/print.pdf`;
  expect([await status(stranger, picture), await status(stranger, paper)]).toEqual([200, 200]);
  await stranger.goto(`${demo.base}/lln/bibliotheek/${short}/hergebruik`);
  await form(stranger, '/hergebruik').locator('[name="organisatie"]').fill('Voorbeeldpraktijk Verweg');
  await form(stranger, '/hergebruik').locator('[name="zin"]').fill('Wij vroegen de bibliotheek om een plank.');
  await form(stranger, '/hergebruik').locator('[name="mail"]').fill('verweg@praktijk.example');
  await send(stranger, '/hergebruik');
  await expect.poll(() => demo.letters.map(({ to }) => to)).toContain('verweg@praktijk.example');
  const letter = demo.letters.findLast(({ to }) => to === 'verweg@praktijk.example');
  const confirm = /https?:\/\/\S+\/hergebruik\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  await anouk.goto(`${demo.base}${path}`);
  expect(await says(anouk)).not.toContain('Voorbeeldpraktijk Verweg');
  await stranger.goto(confirm);
  await main(stranger).getByRole('button').first().click();
  await anouk.goto(`${demo.base}${path}`);
  expect(await says(anouk)).toContain('Voorbeeldpraktijk Verweg');
  expect(await says(anouk)).toContain('Onze boeken betaalt de dorpsfiets.');

  // Her whole trail: from the tile to what it became.
  await anouk.goto(`${demo.base}/lln/spoor/${short}`);
  expect(await says(anouk)).toContain(tile.title);
  await anouk.goto(`${demo.base}/lln/spoor/${tile.short}`);
  expect(await says(anouk)).toContain(title);
  await anouk.goto(`${demo.base}/lln/mijn-woorden`);
  expect(await says(anouk)).toContain(title);

  // Taken back it is gone everywhere at once, before the index of search has heard of it.
  await anouk.goto(`${demo.base}${path}`);
  await anouk
    .locator('details', { has: anouk.locator('form[action*="/stukken/"][action$="/intrekking"]') })
    .locator('summary')
    .click();
  await anouk.locator('form[action*="/stukken/"][action$="/intrekking"]').getByRole('button').click();
  await anouk.waitForURL(/ingetrokken/);
  const gone = await stranger.goto(`${demo.base}${path}`);
  expect(gone?.status()).toBe(410);
  expect(await says(stranger)).not.toContain(word);
  await findsNothing(stranger);
  for (const address of everywhere) {
    const text = await body(stranger, address);
    expect(text, address).not.toContain(short);
    expect(text.replaceAll('wachtkamerbib"', ''), address).not.toContain(word);
  }
  expect([await status(stranger, picture), await status(stranger, paper)].every((code) => code === 404 || code === 410)).toBe(true);
  expect(demo.failures).toEqual([]);
});

/** Lets more people read it, through the panel below its page. */
async function raise(page: Page, path: string, to: string): Promise<void> {
  await page.goto(`${demo.base}${path}`);
  await page
    .locator('details', { has: page.locator('form[action$="/doelgroep"]') })
    .locator('summary')
    .click();
  await form(page, '/doelgroep').locator(`[name="doelgroep"][value="${to}"]`).check();
  await send(page, '/doelgroep');
  await page.waitForLoadState('networkidle');
}
