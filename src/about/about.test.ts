import { house } from '../../test/house';
import { testDatabase } from '../../test/database';
import { describe, expect, it } from 'vitest';
import { robotsTxt } from './robots-txt';
import { securityTxt } from './security-txt';
import { version } from './version';

const { db } = await testDatabase();
const bare = house({ db });
const filled = house({ db }, 'test', {
  organisation: 'Stichting Duin',
  privacyContact: 'privacy@duin.example',
  securityContact: 'lek@duin.example',
  sourceUrl: 'https://code.duin.example/zandkorrel',
  accessibility: { contact: 'toegang@duin.example', status: 'B', url: 'https://verklaring.duin.example/1', date: '2026-05-21' },
});

describe('the standing pages', () => {
  it.each(['/over', '/privacy', '/toegankelijkheid'])('%s answers everybody in both languages, with or without settings', async (path) => {
    for (const home of [bare, filled])
      for (const language of ['', '/en']) {
        const { status, text, headers } = await home.get(`${language}${path}`);
        expect(status).toBe(200);
        expect(headers.getSetCookie()).toEqual([]);
        expect(text).not.toMatch(/undefined|\[object|about_/);
        expect(text.match(/<h1/g)).toHaveLength(1);
      }
  });

  it('tell who offers the site, under which licence, which version, and where the source is', async () => {
    const { text } = await filled.get('/over');
    for (const word of ['Stichting Duin', 'EUPL-1.2', version, 'https://code.duin.example/zandkorrel', 'mailto:lek@duin.example']) expect(text).toContain(word);
  });

  it('name every cookie there is', async () => {
    const { text } = await filled.get('/privacy');
    for (const cookie of ['aanmelden', 'zandkorrel', 'melding']) expect(text).toContain(`<dt>${cookie}</dt>`);
    expect(text).toContain('mailto:privacy@duin.example');
  });

  it('claim no accessibility that nobody has established', async () => {
    const { text } = await bare.get('/toegankelijkheid');
    expect(text).toContain('Nog niet onderzocht');
    expect(text).not.toMatch(/[A-D]: voldoet|Lees de toegankelijkheidsverklaring/);
  });

  it('show the status, day and statement that were filled in, and where to write', async () => {
    const { text } = await filled.get('/toegankelijkheid');
    for (const word of ['B: voldoet gedeeltelijk', '21 mei 2026', 'https://verklaring.duin.example/1', 'mailto:toegang@duin.example'])
      expect(text).toContain(word);
    expect(text).not.toContain('Nog niet onderzocht');
  });
});

describe('security.txt', () => {
  const fields = (text: string) =>
    Object.fromEntries(
      text
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );

  it('stands at its own address as plain text, and follows RFC 9116', async () => {
    const { status, text, headers } = await filled.get('/.well-known/security.txt');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(fields(text)).toMatchObject({
      Contact: 'mailto:lek@duin.example',
      'Preferred-Languages': 'nl, en',
      Canonical: 'http://localhost:3000/.well-known/security.txt',
      Policy: 'http://localhost:3000/over#lek-melden',
    });
    const days = (Date.parse(fields(text).Expires ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(60);
    expect(days).toBeLessThan(365);
  });

  it('never expires on the day it is read, whatever day that is', () => {
    for (const day of ['2027-12-31T23:59:59Z', '2028-02-29T12:00:00Z', '2026-08-31T00:00:00Z'])
      expect(fields(securityTxt({ baseUrl: 'https://a.example', securityContact: 'https://a.example/lek' }, new Date(day)))).toMatchObject({
        Contact: 'https://a.example/lek',
        Expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
      });
  });

  it('leads to the page that says what to do when no address is filled in', async () => {
    expect(fields((await bare.get('/.well-known/security.txt')).text).Contact).toBe('http://localhost:3000/over#lek-melden');
    expect((await bare.get('/over')).text).toContain('id="lek-melden"');
  });
});

describe('robots.txt', () => {
  it('keeps search engines away from all of a demo, and from one’s own pages of the real thing', async () => {
    expect(robotsTxt({ mode: 'demo', baseUrl: 'https://duin.example' })).toBe('User-agent: *\nDisallow: /\n');
    const { text, headers } = await bare.get('/robots.txt');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(text.split('\n')).toContain('Disallow: /en/mijn');
    expect(text.split('\n')).not.toContain('Disallow: /');
    expect(text.split('\n')).toContain(`Sitemap: ${bare.config.baseUrl}/sitemap.xml`);
  });
});
