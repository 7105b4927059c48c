import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { keepUp } from '#search/index';
import { registry } from '../../src/app';
import { barriers, stickingOut } from './inspect';
import { focus, tabTo } from './keyboard';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
  await keepUp(demo.db, registry);
});

/** The field that has the focus, as somebody who does not see it hears of it: what it leads, what is chosen, what is announced. */
const combobox = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    const box = field.closest('search-box');
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    const active = field.getAttribute('aria-activedescendant');
    const chosen = [...(list?.querySelectorAll('[aria-selected="true"]') ?? [])];
    const seen = chosen[0]?.getBoundingClientRect();
    const top = seen && document.elementFromPoint(seen.left + seen.width / 2, seen.top + seen.height / 2);
    return {
      role: field.getAttribute('role'),
      value: field.value,
      expanded: field.getAttribute('aria-expanded'),
      list: list && !list.hidden ? { role: list.getAttribute('role'), name: list.getAttribute('aria-label') } : null,
      options: list && !list.hidden ? [...list.querySelectorAll('[role="option"]')].map((one) => one.querySelector('span')?.textContent ?? '') : [],
      active: active === null ? null : [...(list?.children ?? [])].findIndex(({ id }) => id === active),
      chosen: chosen.map(({ id }) => id).join() === (active ?? '') && chosen.every((one) => one.contains(top ?? null)),
      said: box?.querySelector('[role="status"]')?.textContent ?? '',
    };
  });
const opened = (page: Page) => expect.poll(async () => (await combobox(page)).list, { timeout: 10_000 }).toEqual({ role: 'listbox', name: 'Voorstellen' });

test('titles are suggested in the header while somebody types, chosen with arrows, closed with Escape, opened with Enter and left with Tab', async () => {
  const { page, context } = await demo.open();
  await page.goto(`${demo.base}/lln`);
  await tabTo(page, /^zoek in/i);
  expect(await combobox(page)).toMatchObject({ role: 'combobox', expanded: 'false', list: null, active: null });
  await page.keyboard.type('zorg');
  await opened(page);
  const first = await combobox(page);
  expect(first).toMatchObject({ value: 'zorg', expanded: 'true', active: null, chosen: true });
  expect(first.options.length).toBeGreaterThan(1);
  expect(first.said).toMatch(new RegExp(`^${first.options.length} `));
  expect(await barriers(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  expect(await combobox(page)).toMatchObject({ active: 0, chosen: true, value: 'zorg' });
  await page.keyboard.press('ArrowUp');
  expect(await combobox(page)).toMatchObject({ active: null, chosen: true });
  await page.keyboard.press('ArrowUp');
  expect(await combobox(page)).toMatchObject({ active: first.options.length - 1, chosen: true });
  // What is typed on is no longer about what was chosen.
  await page.keyboard.type('e');
  expect((await combobox(page)).active).toBeNull();

  await opened(page);
  await page.keyboard.press('Escape');
  expect(await combobox(page)).toMatchObject({ role: 'combobox', value: 'zorge', expanded: 'false', list: null, said: '' });

  await page.keyboard.press('Backspace');
  await opened(page);
  await page.keyboard.press('Tab');
  expect(await focus(page)).toMatchObject({ tag: 'BUTTON', name: 'Zoeken', visible: true, covered: false });
  expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await opened(page);
  await page.keyboard.press('ArrowDown');
  const [wanted = ''] = (await combobox(page)).options;
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText()).toContain(wanted.replace(/…$/, '').trim());
  await context.close();
  expect(demo.failures).toEqual([]);
});

test('with nothing chosen Enter searches; the results are made fewer and opened by keyboard, and every step can be taken back', async () => {
  const { page, context } = await demo.open();
  await page.goto(`${demo.base}/lln`);
  await tabTo(page, /^zoek in/i);
  await page.keyboard.type('ouderen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/zoeken\?zoek=ouderen/);
  await page.locator('#resultaten').waitFor();
  const all = await page.locator('.search-hits > li').count();
  const choice = page.locator('.search-narrow section a').first();
  const name = await choice.innerText();
  await tabTo(page, new RegExp(`^${name}$`));
  await page.keyboard.press('Enter');
  await page.locator('.search-chosen').waitFor();
  expect(await page.locator('.search-chosen a').first().getAttribute('aria-label')).toBe(`Haal weg: ${name}`);
  expect(await barriers(page)).toEqual([]);
  await tabTo(page, new RegExp(`^${name}`));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.search-chosen').count()).toBe(0);
  expect(await page.locator('.search-hits > li').count()).toBe(all);
  const hit = await page.locator('.search-hits h3 a').first().innerText();
  await tabTo(page, new RegExp(`^${hit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText()).toBe(hit);
  await context.close();
  expect(demo.failures).toEqual([]);
});

test('on a phone the header leads to the page of search, whose suggestions stay within a narrow screen', async () => {
  const { page, context } = await demo.open({ width: 320, height: 640 });
  await page.goto(`${demo.base}/lln`);
  await tabTo(page, /^zoeken$/i);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/zoeken$/);
  await tabTo(page, /^zoek in/i);
  await page.keyboard.type('zorg');
  await opened(page);
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('ArrowDown');
    expect((await combobox(page)).chosen).toBe(true);
  }
  expect(await stickingOut(page)).toBe(false);
  expect(await barriers(page)).toEqual([]);
  await context.close();
  expect(demo.failures).toEqual([]);
});

test('in the library nothing that gets the focus lies behind the bar with which a booklet is made', async () => {
  const { page, context } = await demo.open({ height: 700 });
  await page.goto(`${demo.base}/lln/bibliotheek`);
  const bar = page.locator('.library-bar');
  await page.locator('.library-filter button').focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const behind = await bar.evaluate((one) => {
      const now = document.activeElement;
      return now && !one.contains(now) && now.getBoundingClientRect().bottom > one.getBoundingClientRect().top + 2 ? now.outerHTML.slice(0, 90) : '';
    });
    if (await bar.evaluate((one) => one.contains(document.activeElement))) break;
    expect(behind).toBe('');
  }
  await context.close();
});
