import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#platform/config';
import { openDatabase } from '#platform/db';
import { filesIn } from '#platform/files';
import { afterAll, describe, expect, it } from 'vitest';
import { page } from './page';
import { createWeb } from './server';

const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-headers-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets', 'a.css'), 'p{}');
const { db, close } = openDatabase('postgresql://localhost/nobody-asks-it');
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

function web(secure: boolean) {
  const config = { ...readConfig({}, 'test'), secure, baseUrl: 'https://leren.example', origins: ['https://leren.example'] };
  const app = createWeb({
    config,
    db,
    mail: { send: async () => {} },
    files: filesIn(folder),
    assets: { css: '/assets/a.css', js: '/assets/a.js', sheets: {} },
    clientFolder: folder,
    log: () => {},
  });
  app.get('/page', (c) => page(c, { title: 'Titel' }, 'Inhoud'));
  app.get('/kept', (c) => c.body('x', 200, { 'cache-control': 'public, max-age=3600' }));
  app.get('/redirect', (c) => c.redirect('/page', 303));
  app.get('/broken', () => {
    throw new Error('broken on purpose');
  });
  app.post('/form', (c) => c.text('ok'));
  return app;
}

const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
const answers: [string, number, string, RequestInit][] = [
  ['a page', 200, '/page', {}],
  ['a page in English', 200, '/en/page', {}],
  ['an asset', 200, '/assets/a.css', {}],
  ['an answer that may be kept', 200, '/kept', {}],
  ['a redirect', 303, '/redirect', {}],
  [
    'a form from elsewhere',
    403,
    '/form',
    { ...form, headers: { ...form.headers, origin: 'https://kwaad.example', 'sec-fetch-site': 'cross-site' }, body: 'a=1' },
  ],
  ['nothing there', 404, '/nowhere', {}],
  ['a NUL in the address', 404, '/a%00b', {}],
  [
    'too much',
    413,
    '/form',
    { ...form, headers: { ...form.headers, origin: 'https://leren.example', 'content-length': '2000000' }, body: 'a'.repeat(2_000_000) },
  ],
  ['a failure of ours', 500, '/broken', {}],
];

/** What internet.nl asks of a content policy, in its own terms. */
function weaknesses(policy: string): string[] {
  const rules = new Map(
    policy
      .split(';')
      .map((rule) => rule.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
  const all = [...rules.values()].flat();
  return [
    ...all.filter((source) => /unsafe-|^http:|^https:$|^\*|127\.0\.0\.1/.test(source)),
    ...(['script-src', 'object-src'] as const).filter((name) => rules.get(name)?.includes('data:')),
    ...(/^'(none|self)'$/.test(rules.get('default-src')?.join(' ') ?? '') ? [] : ['default-src']),
    ...(/^'(none|self)'$/.test(rules.get('base-uri')?.join(' ') ?? '') ? [] : ['base-uri']),
    ...(/^'(none|self)'$/.test(rules.get('frame-ancestors')?.join(' ') ?? '') ? [] : ['frame-ancestors']),
    ...(rules.has('form-action') ? [] : ['form-action']),
  ];
}

describe.each(answers)('%s (%i)', (_, status, path, init) => {
  it('carries the whole set of security headers', async () => {
    const answer = await web(true).request(path, init);
    expect(answer.status).toBe(status);
    const { headers } = answer;
    expect(weaknesses(headers.get('content-security-policy') ?? '')).toEqual([]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    const [, age = '0'] = /^max-age=(\d+); includeSubDomains$/.exec(headers.get('strict-transport-security') ?? '') ?? [];
    expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
    expect(headers.get('cache-control')).toMatch(path === '/kept' || (path.startsWith('/assets') && status === 200) ? /^public/ : /no-store/);
    expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
  });
});

describe('over http, on one’s own machine', () => {
  it('no browser is told to use https from now on', async () => {
    expect((await web(false).request('/page')).headers.get('strict-transport-security')).toBeNull();
  });
});

describe('a failure of ours', () => {
  it('tells the visitor nothing of its inside', async () => {
    expect(await (await web(true).request('/broken')).text()).not.toMatch(/broken on purpose|at .*\.tsx?/);
  });
});

describe('an address with two slashes', () => {
  it('does not make the link to the other language lead to another site', async () => {
    const text = await (await web(true).request('https://leren.example/en//kwaad.example/')).text();
    expect(text).not.toMatch(/href="\/\/|href="\/\\/);
  });
});
