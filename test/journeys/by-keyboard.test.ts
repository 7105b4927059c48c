import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
});

type Focus = { name: string; tag: string; visible: boolean; covered: boolean };
/** Where the focus is, whether it can be seen, and whether something lies over it. */
const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight - box.top - 1));
    const name =
      element.innerText?.trim() ||
      element.getAttribute('aria-label') ||
      (element as HTMLInputElement).labels?.[0]?.innerText ||
      element.getAttribute('name') ||
      '';
    return {
      name,
      tag: element.tagName,
      visible: marked || style.outlineWidth !== '0px',
      covered: middle !== null && !element.contains(middle) && !middle.contains(element) && !(element as HTMLInputElement).labels?.length,
    };
  });

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    expect(now.visible, `the focus on ${now.tag} “${now.name}” can be seen`).toBe(true);
    expect(now.covered, `nothing lies over ${now.tag} “${now.name}”`).toBe(false);
    if (wanted.test(now.name)) return;
  }
  throw new Error(`no way by Tab to ${wanted}`);
}

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
