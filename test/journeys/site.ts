import { serve } from '@hono/node-server';
import type { BrowserContext, Page } from 'playwright-core';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createApp } from '../../src/app';
import { loadExamples } from '#exchange/index';
import { readConfig } from '#platform/config';
import { filesIn } from '#platform/files';
import type { Letter } from '#platform/mail';
import { readAssets } from '#platform/web/assets';
import { testDatabase } from '../database';
import { launchBrowser } from '../launch-browser';
import { root } from '../source';

export type Look = { scheme?: 'light' | 'dark'; width?: number; height?: number; scripts?: boolean };

/** The demo as people meet it: the example networks, a listening server, and a real browser before it. */
export async function site() {
  const { db } = await testDatabase();
  await loadExamples(db, () => {}, join(root, 'examples'));
  const clientFolder = join(root, 'dist/client');
  if (!existsSync(join(clientFolder, 'manifest.json'))) throw new Error('The scripts and styles are not built: npm test builds them first.');
  const filesFolder = mkdtempSync(join(tmpdir(), 'zandkorrel-files-'));
  const letters: Letter[] = [];
  const failures: string[] = [];
  const config = readConfig({ PORT: '3999' }, 'demo');
  const ready = Promise.withResolvers<number>();
  let base = '';
  const deps = {
    db,
    clientFolder,
    files: filesIn(filesFolder),
    assets: readAssets(clientFolder),
    mail: { send: async (_: unknown, letter: Letter) => void letters.push(letter) },
    log: (line: { error?: unknown }) => void (line.error !== undefined && failures.push(String(line.error))),
  };
  let app: ReturnType<typeof createApp> | undefined;
  const server = serve(
    { fetch: (request, env) => app?.fetch(asBuilt(request, clientFolder), env) ?? new Response('', { status: 503 }), port: 0, hostname: '127.0.0.1' },
    ({ port }) => ready.resolve(port),
  );
  base = `http://127.0.0.1:${await ready.promise}`;
  app = createApp({ ...deps, config: { ...config, baseUrl: base, origins: [base] } });
  const browser = await launchBrowser();
  afterAll(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
    rmSync(filesFolder, { recursive: true });
  });

  /** A browser window of its own, with nothing in it from another. */
  async function open({
    scheme = 'light',
    width = 1280,
    height = 900,
    scripts = true,
  }: Look = {}): Promise<{ page: Page; context: BrowserContext; foreign: string[] }> {
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height },
      javaScriptEnabled: scripts,
      locale: 'nl-NL',
      reducedMotion: 'reduce',
    });
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(base) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    return { page: await context.newPage(), context, foreign };
  }

  /** Chooses one of the example people, the way a visitor of the demo does. `who` is what stands beside the button: a name or a role. */
  async function signIn(page: Page, who: string | RegExp): Promise<void> {
    await page.goto(`${base}/aanmelden`);
    await page.getByRole('listitem').filter({ hasText: who }).first().getByRole('button').click();
    await page.waitForURL((url) => !url.pathname.includes('aanmelden'));
  }
  /** Signs in the way everybody does: asks for a letter, and opens its link. The demo shows the letter on the page. */
  async function signInByLetter(page: Page, email: string): Promise<void> {
    await page.goto(`${base}/aanmelden`);
    await page.locator('[name="email"]').fill(email);
    await page
      .locator('form', { has: page.locator('[name="email"]') })
      .getByRole('button')
      .click();
    await page.locator('a[href*="/aanmelden/link/"]').first().click();
    await page.getByRole('main').getByRole('button').first().click();
    await page.waitForURL((url) => !url.pathname.includes('aanmelden'));
  }
  return { base, db, app, letters, failures, open, signIn, signInByLetter };
}

/** Here the application runs from its sources, in which a drawing goes by the address of its source: a built one has the name it got. */
function asBuilt(request: Request, clientFolder: string): Request {
  const url = new URL(request.url);
  if (!url.pathname.startsWith('/src/')) return request;
  const built = JSON.parse(readFileSync(join(clientFolder, 'manifest.json'), 'utf8')) as Record<string, { file: string }>;
  url.pathname = `/${built[url.pathname.slice(1)]?.file ?? ''}`;
  return new Request(url, { headers: request.headers });
}

export type Site = Awaited<ReturnType<typeof site>>;
