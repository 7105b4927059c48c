import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepUp } from '#search/index';
import { registry } from '../../src/app';
import { openable } from '../routes';
import { aFullDay } from './full-day.fixture';
import { barriers, invalid, stickingOut, stickingOutSpaced } from './inspect';
import { type Site, site } from './site';

let demo: Site;
let known: Record<string, string[]>;
let code: string;
beforeAll(async () => {
  demo = await site();
  await keepUp(demo.db, registry);
  const day = await aFullDay(demo);
  code = day.code;
  known = { ...(await values()), ...day.known };
});

/** For each word of an address, examples from the demo: full ones and bare ones. */
async function values(): Promise<Record<string, string[]>> {
  const strings = async (query: ReturnType<typeof sql<{ value: string }>>) => (await query.execute(demo.db)).rows.map((row) => row.value);
  const inLln = sql`(select id from network where slug = 'lln')`;
  // A tool with more than one version, and a bottleneck that lies with a party.
  const insights = await strings(sql`(select short as value from entry join insight on insight.entry_id = entry.id where network_id = ${inLln}
      and audience = 'public' and kind = 'tool' order by insight.version desc limit 1)
    union all (select short from entry join bottleneck_address on bottleneck_address.insight_id = entry.id where network_id = ${inLln}
      and audience = 'public' order by (select count(*) from bottleneck_reply where address_id = bottleneck_address.id) desc limit 1)`);
  return {
    '': ['lln'],
    leervragen:
      await strings(sql`select short as value from entry where network_id = ${inLln} and retired_at is null and audience in ('peers', 'public') order by
      (select count(*) from remark where entry_id = entry.id) desc limit 1`),
    ideeenbus: await strings(
      sql`select short as value from entry join idea on idea.entry_id = entry.id where network_id = ${inLln} and state in ('new', 'done') limit 2`,
    ),
    tegels: await strings(sql`select short as value from entry where network_id = ${inLln} and kind = 'tile' and audience = 'public' limit 1`),
    versies: ['1'],
    inzichten: insights,
    bibliotheek: insights.slice(0, 1),
    spoor: insights.slice(0, 1),
    voorleggingen: await strings(sql`select id::text as value from bottleneck_address where insight_id = (select id from entry where short = ${insights[1]})`),
    indeling: ['zes-bouwstenen'],
    werkvormen: ['plenary'],
    verslagen: await strings(
      sql`select short as value from entry join meeting_report on meeting_report.entry_id = entry.id where network_id = ${inLln} order by audience limit 2`,
    ),
    stukken: [],
    samenwerkingen: ['het-beweeghuis'],
    organisaties: await strings(sql`select slug as value from organisation order by slug limit 1`),
    bouwstenen: ['lerend-vermogen'],
    mensen: await strings(sql`select person_id::text as value from role where kind = 'professional' and ended_at is null limit 1`),
    momentopnamen: await strings(
      sql`select id::text as value from snapshot where network_id = ${inLln} and collaboration_id is null order by on_date desc limit 1`,
    ),
    link: ['K7P29QXM'],
  };
}

function addresses(): string[] {
  const made = openable(demo.app).flatMap((pattern) => {
    let paths = [''];
    let word = '';
    for (const step of pattern.split('/').slice(1)) {
      const steps = step.startsWith(':') ? (known[word] ?? []) : [step.replace(/\{.*\}$/, '')];
      paths = paths.flatMap((start) => steps.map((one) => `${start}/${one}`));
      word = step.startsWith(':') ? word : step;
    }
    return paths;
  });
  const more = [
    '/lln/samenwerkingen/voorbeeldregio-zilverduin',
    '/mijnstreek',
    '/mijnstreek/leervragen',
    '/lln/leervragen?zoek=zzzz&staat=parked',
    '/lln/vergelijken?met=het-beweeghuis&met=flevoland',
    '/lln/zoals-wij?samenwerking=voorbeeldregio-zilverduin',
    '/id/begrip/zes-bouwstenen/lerend-vermogen',
    '/lln/zoeken?zoek=ouderenzorg',
    '/lln/zoeken?zoek=zzzzqqqq',
    '/lln/inzichten/nieuw?soort=tool',
    '/lln/inzichten?soort=failure&bouwsteen=bekostiging',
    '/mijnstreek/bibliotheek',
    '/mijnstreek/inzichten',
    '/mijnstreek/inzichten/matrix',
    '/en/lln',
    '/en/lln/leervragen',
    '/bestaat-niet',
    '/lln/leervragen/nergens',
  ];
  return [...new Set([...made, ...more])].filter((path) => !/\.(txt|ics|pdf|xml|json|svg)$|healthz|readyz|\/stroom$/.test(path));
}

/** The pages of a meeting and what comes out of one: for people who differ from others only there. */
const aboutMeetings = /\/(bijeenkomsten|posters|tegels|ideeenbus|verslagen|waarde|meedoen)/;
/** The pages on which who coordinates sees more than a programme manager does. */
const settled = /\/(beheer|bijeenkomsten|te-doen|uitnodigingen|netwerken|mensen|organisaties|samenwerkingen\/[^/]+$)|^\/lln$/;
type Who = { who: string; name?: string; email?: string; only?: RegExp; inTheRoom?: boolean; least?: number };
const people: Who[] = [
  { who: 'somebody from outside' },
  { who: 'a programme manager', name: 'programmamanager' },
  { who: 'a coordinator', name: 'coördinator', only: settled },
  { who: 'a resident who takes part', email: 'corrie@zilverduin.example', only: aboutMeetings },
  { who: 'who leads the meeting and is in its room', email: 'shanice@sterrenkwartier.example', only: aboutMeetings, inTheRoom: true },
  { who: 'a national party', email: 'yasmina@vws.voorbeeld.example', only: /\/(knelpunten|inzichten|mijn-woorden|zoeken)/, least: 6 },
  { who: 'a phone in the room', only: /^\/meedoen/, inTheRoom: true, least: 3 },
];

describe.each(people)('every page, as $who', ({ name, email, only = /./, inTheRoom, least = 15 }) => {
  test.each([
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 320 },
  ] as const)('opens without a barrier, with valid HTML, within the screen and from this site alone: $scheme, $width wide', async ({ scheme, width }) => {
    const { page, context, foreign } = await demo.open({ scheme, width });
    if (name) await demo.signIn(page, name);
    if (email) await demo.signInByLetter(page, email);
    if (inTheRoom) await comeIn(page);
    const wrong: string[] = [];
    const titles = new Map<string, string>();
    const waiting = addresses().filter((path) => only.test(path));
    const judge = async (tab: Page, address: string): Promise<void> => {
      const answer = await tab.goto(demo.base + address);
      const type = answer?.headers()['content-type'] ?? '';
      if (!answer || !type.includes('html')) return;
      const say = (text: string) => wrong.push(`${address}: ${text}`);
      if (answer.status() >= 500) say(`status ${answer.status()}`);
      // Nothing there, or a door: the same page every time.
      const seen = answer.status() === 404 ? '404' : answer.url();
      if (titles.has(seen)) return;
      titles.set(seen, await tab.title());
      for (const barrier of await barriers(tab)) say(barrier);
      // The HTML does not change with the screen.
      if (scheme === 'light') for (const error of await invalid(await answer.text())) say(error);
      if (await stickingOut(tab)) say('sticks out beside the screen');
      else if (width === 320 && (await stickingOutSpaced(tab))) say('sticks out beside the screen when letters stand further apart');
      if ((await tab.locator('h1').count()) !== 1) say('does not have one h1');
      if (!titles.get(seen)) say('has no title');
    };
    // Two tabs: while one is drawn and judged, the other waits for the server.
    await Promise.all(
      [page, await context.newPage()].map(async (tab) => {
        for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) await judge(tab, address);
      }),
    );
    await context.close();
    expect(wrong).toEqual([]);
    expect(foreign).toEqual([]);
    expect(titles.size).toBeGreaterThan(least);
    expect(demo.failures).toEqual([]);
  });
});

/** Joins the room and says something in it, so that the pages of this phone have something of its own. */
async function comeIn(page: Page): Promise<void> {
  await page.goto(`${demo.base}/meedoen/${code}`);
  await page.locator('form[action$="/deelname"] button').first().click();
  await page.locator('#nu').waitFor();
  const say = page.locator('section.input', { hasText: 'Welke wijsheid neem je mee naar huis?' }).locator('form[action$="/bijdragen"]').first();
  await say.locator('[name="tekst"]').fill('Wie meedoet, weet het van dichtbij.');
  await say.getByRole('button').first().click();
  await page.locator('.said, .tile-wall li').filter({ hasText: 'van dichtbij' }).first().waitFor();
}
