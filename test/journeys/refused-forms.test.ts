import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aFullDay } from './full-day.fixture';
import { barriers } from './inspect';
import { type Site, site } from './site';

let demo: Site;
let day: Awaited<ReturnType<typeof aFullDay>>;
let stuck: Awaited<ReturnType<typeof aBottleneck>>;
beforeAll(async () => {
  demo = await site();
  day = await aFullDay(demo);
  stuck = await aBottleneck();
});

/** A bottleneck of a collaboration that everybody reads and that lies with a party, with who steers it and who answers for the party. */
const aBottleneck = () =>
  demo.db
    .selectFrom('bottleneck_address as address')
    .innerJoin('entry', 'entry.id', 'address.insight_id')
    .innerJoin('role as steering', (join) =>
      join.onRef('steering.collaboration_id', '=', 'entry.collaboration_id').on('steering.kind', '=', 'programme_manager'),
    )
    .innerJoin('person as manager', 'manager.id', 'steering.person_id')
    .innerJoin('role as speaking', (join) => join.onRef('speaking.organisation_id', '=', 'address.organisation_id').on('speaking.kind', '=', 'national_party'))
    .innerJoin('person as party', 'party.id', 'speaking.person_id')
    .select(['entry.short', 'address.id', 'manager.email as manager', 'party.email as party'])
    .where('entry.audience', '=', 'public')
    .where('entry.retired_at', 'is', null)
    .where('address.withdrawn_at', 'is', null)
    .orderBy('entry.made_at')
    .executeTakeFirstOrThrow();

/** What is typed, in the form that sends to `action`; something that must be there is not. */
type Refused = { what: string; at: () => string; action: RegExp; typed: Record<string, string>; missing: string; by?: () => string | null };
const meeting = (more = '') => `/lln/bijeenkomsten/${day.short}${more}`;
const insight = (more = '') => `/lln/inzichten/${stuck.short}${more}`;
const manager = () => stuck.manager;
const tooLong = 'Een zin die blijft doorgaan. '.repeat(80);
const forms: Refused[] = [
  { what: 'an idea', at: () => '/lln/ideeenbus/nieuw', action: /ideeenbus\/nieuw$/, typed: { tekst: 'Buiten is het ook ruim.' }, missing: 'titel' },
  { what: 'a tile', at: () => '/lln/tegels/nieuw', action: /tegels\/nieuw$/, typed: { naam: 'Bakker' }, missing: 'tekst' },
  { what: 'a note on a poster', at: () => `/lln/posters/${day.known.posters[0]}`, action: /briefjes$/, typed: { tekst: tooLong }, missing: 'tekst' },
  { what: 'a meeting', at: () => '/lln/bijeenkomsten/nieuw', action: /bijeenkomsten\/nieuw$/, typed: { titel: 'Dag zonder datum' }, missing: 'datum' },
  { what: 'an item of the programme', at: () => meeting('/programma'), action: /programma$/, typed: { uitleg: 'Met stoelen in een kring.' }, missing: 'titel' },
  {
    what: 'words before the harvest',
    at: () => meeting(`/oogst/${day.known.oogst[0]}`),
    action: /oogst\/[^/]+$/,
    typed: { tekst: '', wie: 'Tjeerd' },
    missing: 'tekst',
  },
  { what: 'a part of the report', at: () => meeting('/verslag'), action: /delen\/opening$/, typed: { titel: '', tekst: 'Wij begonnen.' }, missing: 'titel' },
  { what: 'a code', at: () => '/meedoen', action: /meedoen$/, typed: { code: 'QQ' }, missing: 'code' },
  { what: 'an answer to a letter', at: () => `/waarde/${day.known.waarde[0]}`, action: /waarde\/[^/]+$/, typed: { woorden: tooLong }, missing: 'woorden' },
  {
    what: 'an insight',
    at: () => '/lln/inzichten/nieuw?soort=tool',
    action: /inzichten\/nieuw$/,
    typed: { wat: 'Samen een lijst maken.', stappen: 'Ga zitten.' },
    missing: 'titel',
  },
  {
    what: 'a version of an insight',
    at: () => insight('/wijziging'),
    action: /wijziging$/,
    typed: { titel: '', reden: 'Korter.' },
    missing: 'titel',
    by: manager,
  },
  {
    what: 'an answer to an insight',
    at: () => insight('/antwoorden'),
    action: /antwoorden$/,
    typed: { tekst: 'Hier ook.', context: 'Een dorp.' },
    missing: 'soort',
    by: () => 'els@beweeghuis.voorbeeld.example',
  },
  {
    what: 'a source of an insight',
    at: () => insight('/onderbouwing'),
    action: /onderbouwing$/,
    typed: { bron: 'geen doi', titel: 'Een artikel' },
    missing: 'bron',
    by: manager,
  },
  {
    what: 'putting a bottleneck before a party',
    at: () => insight('/voorleggen'),
    action: /voorleggen$/,
    typed: { regel: 'De Wmo', toelichting: 'Sinds vorig jaar.' },
    missing: 'partij',
    by: manager,
  },
  {
    what: 'what a party answers',
    at: () => insight(`/voorleggingen/${stuck.id}/antwoord`),
    action: /antwoord$/,
    typed: { tekst: 'We kijken ernaar.' },
    missing: 'stand',
    by: () => stuck.party,
  },
  {
    what: 'what somebody from outside used',
    at: () => `/lln/bibliotheek/${stuck.short}/hergebruik`,
    action: /hergebruik$/,
    typed: { organisatie: '', zin: 'Wij lazen het voor.', mail: 'geen adres' },
    missing: 'organisatie',
    by: () => null,
  },
  { what: 'a set of words for search', at: () => '/lln/beheer/zoekwoorden', action: /zoekwoorden$/, typed: { woorden: 'thuiszorg' }, missing: 'woorden' },
  { what: 'a form without a file', at: () => `/lln/stukken/${stuck.short}/bestanden`, action: /bestanden$/, typed: {}, missing: 'bestanden', by: manager },
];

test.each(forms)('$what that is refused: the summary has the focus, the field says what is wrong, and what was typed stands there', async (form) => {
  const { page, context } = await demo.open({ width: 390 });
  const email = form.by?.();
  if (email) await demo.signInByLetter(page, email);
  else if (email === undefined) await demo.signIn(page, 'coördinator');
  await page.goto(demo.base + form.at());
  await fill(page, form);
  await refusedWell(page, form);
  await context.close();
  expect(demo.failures).toEqual([]);
});

test('what a phone in the room says is refused with its words kept, also with many forms on one page', async () => {
  const { page, context } = await demo.open({ width: 390 });
  await page.goto(`${demo.base}/meedoen/${day.code}`);
  await page.locator('form[action$="/deelname"] button').click();
  // Sent as a plain form would be: without the queue, which keeps what is refused by itself.
  const form: Refused = { what: '', at: () => '', action: /bijdragen$/, typed: { tekst: 'Mooie kleuren.' }, missing: 'onderdeel' };
  await page.locator('section.input form [name="onderdeel"]').first().waitFor();
  await page.evaluate(() => {
    for (const queue of document.querySelectorAll('send-queue')) queue.replaceWith(...queue.childNodes);
  });
  const note = page.locator('form', { has: page.locator('[name="onderdeel"]') });
  await note.locator('[name="tekst"]').fill('Mooie kleuren.');
  await note.getByRole('button').click();
  await refusedWell(page, form);
  await context.close();
});

/** The form, opened when it is folded away, filled in and sent. */
async function fill(page: Page, { action, typed }: Refused): Promise<void> {
  const names = Object.keys(typed);
  const found = await page
    .locator('main form')
    .evaluateAll(
      (all, { source, wanted }) =>
        all.findIndex(
          (one) =>
            new RegExp(source).test(one.getAttribute('action') ?? '') &&
            one.getAttribute('method') === 'post' &&
            wanted.every((name) => one.querySelector(`[name="${name}"]`)),
        ),
      { source: action.source, wanted: names },
    );
  const form = page.locator('main form').nth(found);
  await form.evaluate((one) => {
    const folded = one.closest('details');
    if (folded) folded.open = true;
  });
  for (const [name, value] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(value);
  await form.locator('button[type="submit"]').last().click();
}

async function refusedWell(page: Page, { typed, missing }: Refused): Promise<void> {
  const summary = page.locator('.error-summary');
  await expect.poll(() => summary.count()).toBe(1);
  await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await page.title()).toContain('Let op');
  const form = page.locator('form', { has: summary });
  const leads = await summary.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1) ?? ''));
  expect(leads.some((id) => id.endsWith(`field-${missing}`))).toBe(true);
  for (const id of leads) {
    const field = page.locator(`[id="${id}"]`);
    expect(await field.count(), id).toBe(1);
    const described = await field.evaluate((one) => `${one.getAttribute('aria-describedby')} ${one.closest('fieldset')?.getAttribute('aria-describedby')}`);
    expect(described).toContain(`${id}-problem`);
  }
  for (const [name, value] of Object.entries(typed)) expect((await form.locator(`[name="${name}"]`).inputValue()).trim()).toBe(value.trim());
  expect(await barriers(page)).toEqual([]);
}
