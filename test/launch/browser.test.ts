import { afterEach, expect, test } from 'vitest';
import { launchBrowser } from '../launch-browser';

afterEach(() => {
  delete process.env.BROWSER_FROM;
});

const openedTitle = async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<title>duin</title><p>één</p>');
  const title = await page.title();
  const bytes = (await page.screenshot()).length;
  await browser.close();
  return { title, drawn: bytes > 1000 };
};

test('A browser opens a page on this machine', async () => {
  expect(await openedTitle()).toEqual({ title: 'duin', drawn: true });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')('The packaged browser does too, on a machine that has none', async () => {
  process.env.BROWSER_FROM = 'packages';
  expect(await openedTitle()).toEqual({ title: 'duin', drawn: true });
});
