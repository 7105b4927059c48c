import { beforeAll, expect, test } from 'vitest';
import { barriers } from './inspect';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
});

test('hints come while a question is being worded, go as it gets better, and then hold nobody up', async () => {
  const { page } = await demo.open();
  await demo.signIn(page, 'programmamanager');
  await page.goto(`${demo.base}/lln/leervragen/nieuw`);
  const wording = page.getByLabel('Wat is dan je vraag?');
  const hints = page.locator('question-coach').getByRole('status');
  await wording.pressSequentially('Kunnen zij meer geld krijgen');
  await expect.poll(() => hints.innerText()).toContain('Hier kun je ja of nee op zeggen');
  expect(await hints.innerText()).toContain('Eindig met een vraagteken');
  expect(await barriers(page)).toEqual([]);

  await wording.fill('Hoe vinden wij samen geld, terwijl iedereen op de ander wacht?');
  await expect.poll(() => hints.innerText()).toBe('Dit is een goede vorm voor een leervraag.');
  await wording.fill('Hoe vinden wij samen geld?');
  await expect.poll(() => hints.innerText()).toContain('Noem wat het lastig maakt');
  await page.getByRole('button', { name: 'Stel de vraag' }).click();
  await expect.poll(() => page.locator('h1').innerText()).toBe('Hoe vinden wij samen geld?');
  expect(demo.failures).toEqual([]);
});

test('a form that is refused further down the page is brought into sight, with its problems in focus', async () => {
  const { page } = await demo.open({ width: 360, height: 740 });
  await demo.signIn(page, 'programmamanager');
  await page.goto(`${demo.base}/lln/leervragen/nieuw`);
  await page.getByLabel('Wat is dan je vraag?').fill('Hoe houden wij dit vol, terwijl de winter nog moet komen?');
  await page.getByLabel('Wat is dan je vraag?').blur();
  await page.getByRole('button', { name: 'Stel de vraag' }).click();
  await page.waitForURL(/leervragen\/[a-z0-9]{7}-/);
  await page.getByText('Splits de vraag').first().click();
  await page.getByLabel('Deel 1').fill('Hoe houden wij het warm?');
  await page.locator('form[action$="/splitsing"]').getByRole('button').click();
  const problems = page.getByRole('alert');
  await expect.poll(() => problems.evaluate((one) => one === document.activeElement)).toBe(true);
  await expect.poll(() => problems.evaluate((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await page.getByLabel('Deel 1').inputValue()).toBe('Hoe houden wij het warm?');
});
