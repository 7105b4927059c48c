import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Button, Form, Page, type Problem, TextArea } from '#platform/web/views/index';
import { aShell } from '#platform/web/views/every-piece.fixture';
import { launchBrowser } from '../../../../test/launch-browser';
import { type Served, served } from './served.fixture';

let received: string[] = [];
let site: Served;
let browser: Browser;
let tab: Tab;
let complaints: string[] = [];

// A site of one form: it refuses what is too short, and takes its time so that a second click falls while it is busy.
const startSite = () =>
  served((app, assets) => {
    const shell = aShell({ assets });
    const form = (typed = '', problems: Problem[] = []) => (
      <Page title="Schrijf" shell={shell}>
        <h1>Schrijf</h1>
        <Form action="/schrijf" problems={problems}>
          <TextArea name="story" label="Verhaal" value={typed} />
          <Button>Versturen</Button>
        </Form>
      </Page>
    );
    app.get('/schrijf', (c) => c.html(form()));
    app.get('/klaar', (c) => c.html(<Page title="Klaar" shell={shell} children={<h1>Klaar</h1>} />));
    app.post('/schrijf', async (c) => {
      const story = String((await c.req.formData()).get('story'));
      await new Promise((later) => setTimeout(later, 300));
      received.push(story);
      if (story.length < 10) return c.html(form(story, [{ field: 'story', text: 'Vertel iets meer.' }]), 422);
      return c.redirect('/klaar', 303);
    });
  });

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  site.stop();
});
beforeEach(async () => {
  received = [];
  complaints = [];
  tab = await browser.newPage();
  tab.on('console', (message) => message.type() === 'error' && !message.text().includes('422') && complaints.push(message.text()));
  await tab.goto(`${site.url}/schrijf`);
});
afterEach(async () => {
  await tab.close();
  expect(complaints).toEqual([]);
});

const story = () => tab.getByLabel('Verhaal');
const send = () => tab.getByRole('button', { name: 'Versturen' });

describe('A long text that is being written', () => {
  test('Unsent words are back after the page was left, and the page says so', async () => {
    await story().fill('Een begin van een verhaal');
    await tab.goto(`${site.url}/klaar`);
    await tab.goto(`${site.url}/schrijf`);
    expect(await story().inputValue()).toBe('Een begin van een verhaal');
    await tab.getByRole('status').filter({ hasText: 'teruggezet' }).waitFor();
  });

  test('Once sent it is forgotten', async () => {
    await story().fill('Een heel verhaal over zand');
    await send().click();
    await tab.getByRole('heading', { name: 'Klaar' }).waitFor();
    await tab.goto(`${site.url}/schrijf`);
    expect(await story().inputValue()).toBe('');
  });

  test('A refusal shows the problem, takes focus, keeps the words, and can be sent again', async () => {
    await story().fill('Te kort');
    await send().click();
    await tab.getByRole('alert').waitFor();
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    expect(await story().inputValue()).toBe('Te kort');
    await tab.getByRole('link', { name: 'Vertel iets meer.' }).click();
    await tab.waitForFunction(() => document.activeElement?.id === 'field-story', undefined, { timeout: 2000 });
    await story().fill('Nu lang genoeg om te vertellen');
    await send().click();
    await tab.getByRole('heading', { name: 'Klaar' }).waitFor();
  });

  test('Sending twice in a hurry sends once', async () => {
    await story().fill('Een verhaal in haast verstuurd');
    await tab.evaluate(() => {
      const form = document.querySelector('main form') as HTMLFormElement;
      form.requestSubmit();
      form.requestSubmit();
      (form.querySelector('button') as HTMLButtonElement).click();
    });
    await tab.getByRole('heading', { name: 'Klaar' }).waitFor();
    expect(received).toEqual(['Een verhaal in haast verstuurd']);
  });

  test('On a new page focus stands at the main part, as after a full load', async () => {
    await tab.getByRole('link', { name: 'Het duin' }).first().focus();
    await story().fill('Een verhaal dat lang genoeg is');
    await send().click();
    await tab.getByRole('heading', { name: 'Klaar' }).waitFor();
    await tab.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
  });
});
