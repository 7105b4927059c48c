import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Web } from '#platform/web/env';
import { securityHeaders } from '#platform/web/headers';
import { Button, Form, Page, type Problem, TextArea } from '#platform/web/views/index';
import { aShell } from '#platform/web/views/every-piece.fixture';
import { launchBrowser } from '../../../../test/launch-browser';
import { builtClient } from './built-client.fixture';

// A site of one form: it refuses what is too short, and takes its time so that a second click falls while it is busy.
let received: string[] = [];
let server: ServerType;
let browser: Browser;
let tab: Tab;
let complaints: string[] = [];
let home = '';

async function site() {
  const files = await builtClient();
  const path = (end: string) => files.find((file) => file.path.endsWith(end))?.path ?? '';
  const shell = aShell({ assets: { css: path('.css'), js: path('.js') } });
  const form = (typed = '', problems: Problem[] = []) => (
    <Page title="Schrijf" shell={shell}>
      <h1>Schrijf</h1>
      <Form action="/schrijf" problems={problems}>
        <TextArea name="story" label="Verhaal" value={typed} />
        <Button>Versturen</Button>
      </Form>
    </Page>
  );
  const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', woff2: 'font/woff2' };
  const app = new Hono<Web>()
    .use(securityHeaders({ secure: false }))
    .get('/schrijf', (c) => c.html(form()))
    .get('/klaar', (c) => c.html(<Page title="Klaar" shell={shell}><h1>Klaar</h1></Page>))
    .post('/schrijf', async (c) => {
      const story = String((await c.req.formData()).get('story'));
      await new Promise((later) => setTimeout(later, 300));
      received.push(story);
      if (story.length < 10) return c.html(form(story, [{ field: 'story', text: 'Vertel iets meer.' }]), 422);
      return c.redirect('/klaar', 303);
    })
    .get('*', (c) => {
      const file = files.find((one) => one.path === c.req.path);
      if (!file) return c.body(null, 204);
      return c.body(new Uint8Array(file.bytes), 200, { 'content-type': types[file.path.split('.').at(-1) ?? ''] ?? '' });
    });
  return new Promise<number>((ready) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => ready(info.port));
  });
}

beforeAll(async () => {
  home = `http://127.0.0.1:${await site()}`;
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  received = [];
  complaints = [];
  tab = await browser.newPage();
  tab.on('console', (message) => message.type() === 'error' && !message.text().includes('422') && complaints.push(message.text()));
  await tab.goto(`${home}/schrijf`);
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
    await tab.goto(`${home}/klaar`);
    await tab.goto(`${home}/schrijf`);
    expect(await story().inputValue()).toBe('Een begin van een verhaal');
    await tab.getByRole('status').filter({ hasText: 'teruggezet' }).waitFor();
  });

  test('Once sent it is forgotten', async () => {
    await story().fill('Een heel verhaal over zand');
    await send().click();
    await tab.getByRole('heading', { name: 'Klaar' }).waitFor();
    await tab.goto(`${home}/schrijf`);
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
