import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { m } from '#platform/i18n';
import { keepUp } from '#search/index';
import { registry } from '../../src/app';
import { read, root } from '../source';
import { type Look, type Site, site } from './site';

/**
 * The pictures in the README: pages of the demo as the programme manager of one region sees them. `npm run pictures` takes them
 * anew; every other run looks whether those pages still show what the pictures show.
 */
type Picture = { name: string; look: Look; as?: string; open: (page: Page) => Promise<unknown>; shows: string[] };

const write = process.env.WRITE_PICTURES === 'yes';
const folder = join(root, 'docs/pictures');
const mostBytes = 250_000;

const desk: Look = { width: 1280, height: 1040 };
const phone: Look = { width: 390, height: 1040, scheme: 'dark' };
const region = 'Voorbeeldregio Zilverduin';
const agenda = '/lln/samenwerkingen/voorbeeldregio-zilverduin/leeragenda';
const compared = ['voorbeeldregio-zilverduin', 'voorbeeldregio-wolkenveen', 'voorbeeldstad-lindewaard'];

let demo: Site;
beforeAll(async () => {
  demo = await site();
  await keepUp(demo.db, registry);
});

const at = (path: string) => (page: Page) => page.goto(demo.base + path, { waitUntil: 'networkidle' });

/** Follows a link by its address, so that no script of the page can be halfway when the picture is taken. */
async function follow(page: Page, link: string): Promise<void> {
  const href = await page.locator(link).first().getAttribute('href');
  await page.goto(new URL(href ?? '', page.url()).href, { waitUntil: 'networkidle' });
}

/** Some moments back, where the wordings changed most, with the table at the top of the picture. */
async function earlierAgenda(page: Page): Promise<void> {
  await at(agenda)(page);
  await follow(page, `a:has-text("${m.agenda_moments_older()}")`);
  await page.locator('table').evaluate((table) => scrollTo(0, table.getBoundingClientRect().top - 104));
}

/** The first of its agenda, found there: its words may change with the demo. */
async function firstQuestion(page: Page): Promise<void> {
  await at(agenda)(page);
  await follow(page, 'a[href*="/lln/leervragen/"]:not([href*="/nieuw"])');
}

/** One that others answered: its words may change with the demo. */
async function firstInsight(page: Page): Promise<void> {
  await at(`/lln/inzichten?samenwerking=voorbeeldregio-zilverduin&soort=working_element`)(page);
  await follow(page, 'main ol a[href*="/lln/inzichten/"]');
}

const pictures: Picture[] = [
  { name: 'home', look: desk, open: at('/lln'), shows: [m.home_dune_title(), m.home_dune_table(), 'Lerend vermogen'] },
  { name: 'agenda', look: desk, open: earlierAgenda, shows: [m.agenda_title({ name: region }), m.questions_state_exploring()] },
  {
    name: 'question',
    look: phone,
    open: firstQuestion,
    shows: [m.questions_letter_of({ letter: 'A', name: region }), m.questions_obstacle_title(), m.questions_path_title()],
  },
  {
    name: 'compare',
    look: desk,
    open: at(`/lln/vergelijken?${compared.map((slug) => `met=${slug}`).join('&')}`),
    shows: [m.compare_title(), m.compare_in_common(), region],
  },
  { name: 'insight', look: desk, open: firstInsight, shows: [m.insights_standing_title()] },
  { name: 'library', look: desk, open: at('/lln/bibliotheek'), shows: [m.library_title()] },
  { name: 'search', look: phone, open: at('/lln/zoeken?zoek=burgers'), shows: ['inwoners'] },
  { name: 'tiles', look: desk, open: at('/lln/tegels'), shows: [m.tiles_title()] },
  { name: 'screen', look: { width: 1280, height: 720 }, as: 'Noor', open: hallScreen, shows: ['Welke wijsheid neem je mee naar huis?'] },
];

/** The screen in the hall of the meeting that is going on. It never falls idle: it listens. */
async function hallScreen(page: Page): Promise<void> {
  const { code } = await demo.db
    .selectFrom('room')
    .innerJoin('meeting', 'meeting.entry_id', 'meeting_id')
    .select('code')
    .where('ends_at', '>', new Date())
    .executeTakeFirstOrThrow();
  await page.goto(`${demo.base}/meedoen/${code}/scherm`, { waitUntil: 'load' });
  await page.locator('.tile-wall li, .said').first().waitFor();
}

describe('The pictures in the README', () => {
  test.each(pictures)('show what the demo shows: $name', async ({ name, look, as, open, shows }) => {
    const { page, context } = await demo.open(look);
    await demo.signIn(page, as ?? /programmamanager/i);
    await open(page);
    const text = await page.locator('body').innerText();
    for (const words of shows) expect(text).toContain(words);
    // Two hundred and fifty-six colours are enough for a page, and a third of the bytes.
    if (write)
      await sharp(await page.screenshot())
        .png({ palette: true, effort: 10 })
        .toFile(join(folder, `${name}.png`));
    await context.close();
    expect(demo.failures).toEqual([]);
  });

  test.each(pictures)('are there, light enough to load, as large as the screen they were taken on, and told in words: $name', ({ name, look }) => {
    const file = join(folder, `${name}.png`);
    expect(statSync(file).size).toBeLessThan(mostBytes);
    const head = readFileSync(file);
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([look.width, look.height]);
    expect(read('README.md')).toMatch(new RegExp(`<img src="docs/pictures/${name}\\.png"[^>]* alt="[^"]{40,}"`));
  });
});

if (write) mkdirSync(folder, { recursive: true });
