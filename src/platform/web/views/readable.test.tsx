import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, served } from '#platform/web/client/served.fixture';
import { launchBrowser } from '../../../../test/launch-browser';
import { aShell, EveryPiece } from './every-piece.fixture';

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await served((app, assets) => {
    app.get('/', (c) => c.html(<EveryPiece shell={aShell({ assets })} />));
    app.get('/goed', (c) => c.html(<EveryPiece shell={aShell({ assets, account: { name: null, links: [], signOut: false } })} problems={[]} />));
  });
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  site.stop();
});

const eyes = [
  ...(['light', 'dark'] as const).flatMap((colorScheme) => [
    { colorScheme, width: 320, height: 256, forcedColors: 'none' as const },
    { colorScheme, width: 1280, height: 900, forcedColors: 'none' as const },
  ]),
  { colorScheme: 'light' as const, width: 390, height: 800, forcedColors: 'active' as const },
];

describe.each(eyes)('In $colorScheme, $width pixels wide, forced colours $forcedColors', ({ width, height, ...look }) => {
  test.each(['/', '/goed'])('%s has nothing that keeps anyone out, and never scrolls sideways', async (path) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true, ...look });
    const tab = await context.newPage();
    await tab.goto(site.url + path, { waitUntil: 'networkidle' });
    // What is folded away must be right as well.
    for (const fold of await tab.locator('details:visible').all()) await fold.evaluate((element) => element.setAttribute('open', ''));
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await tab.evaluate(axe.source);
    const violations = await tab.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const found = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags });
      return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    await context.close();
  });
});

test('Everything a finger may need is at least 24 pixels, and the larger controls 44', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const tab = await context.newPage();
  await tab.goto(site.url, { waitUntil: 'networkidle' });
  const small = await tab.evaluate(() => {
    const high = (selector: string, least: number) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < least)
        .map((one) => `${one.tagName} ${one.textContent}`);
    return [...high('button, .button, .control, summary, .menu a, .tabs a, .header-tools a', 44), ...high('input:not([type=hidden]), .footer a, .block', 24)];
  });
  expect(small).toEqual([]);
  await context.close();
});
