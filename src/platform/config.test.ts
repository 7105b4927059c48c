import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from './config';
import { settings } from './settings';

const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const real = { BASE_URL: 'https://leren.example.nl/', MAIL_URL: 'smtp://mail.example.nl', ZANDKORREL_SECRET: 'x'.repeat(32) };

describe('The real thing', () => {
  test('names every missing setting at once', () => {
    const names = settings.filter(({ neededToServe }) => neededToServe).map(({ name }) => name);
    expect(names).toEqual(['BASE_URL', 'MAIL_URL', 'ZANDKORREL_SECRET']);
    for (const name of names) expect(() => readConfig({}, 'serve')).toThrow(`${name} is missing`);
  });

  test('names what is missing and what is wrong in one go, an empty setting counting as missing', () => {
    expect(() => readConfig({ ...real, MAIL_URL: ' ', PORT: 'drieduizend', ZANDKORREL_SECRET: 'short' }, 'serve')).toThrow(
      /MAIL_URL is missing[\s\S]*PORT must be a number[\s\S]*ZANDKORREL_SECRET must have at least 32/,
    );
  });

  test('starts with its three settings', () => {
    expect(readConfig(real, 'serve')).toMatchObject({
      baseUrl: 'https://leren.example.nl',
      origins: ['https://leren.example.nl'],
      secure: true,
      port: 3000,
      trustProxy: false,
      mailFrom: 'Zandkorrel <zandkorrel@leren.example.nl>',
    });
  });

  test.each(['leren.example.nl', 'http://leren.example.nl', 'https://leren.example.nl/pad', 'ftp://leren.example.nl'])(
    'refuses %s as the address people type',
    (address) => {
      expect(() => readConfig({ ...real, BASE_URL: address }, 'serve')).toThrow('BASE_URL must be an https address');
    },
  );
});

describe('The demo', () => {
  test('needs no settings, and keeps one secret per data folder that only its owner can read', () => {
    const demo = readConfig({ ZANDKORREL_DATA: folder, PORT: '3456' }, 'demo');
    expect(demo).toMatchObject({ baseUrl: 'http://localhost:3456', secure: false });
    expect(demo.origins).toContain('http://127.0.0.1:3456');
    expect(demo.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(readConfig({ ZANDKORREL_DATA: folder }, 'demo').secret).toBe(demo.secret);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('takes forms from phones in the same network, unless it listens to this machine alone; the real thing never does', () => {
    const { origins, lanOrigin } = readConfig({ ZANDKORREL_DATA: folder }, 'demo');
    if (lanOrigin) expect(origins).toContain(lanOrigin);
    expect(readConfig({ ZANDKORREL_DATA: folder, HOST: '127.0.0.1' }, 'demo').lanOrigin).toBeUndefined();
    expect(readConfig(real, 'serve').lanOrigin).toBeUndefined();
  });

  test('says so when its data folder cannot be made', () => {
    expect(() => readConfig({ ZANDKORREL_DATA: join(folder, 'secret', 'below-a-file') }, 'demo')).toThrow('is not writable (ENOTDIR)');
  });
});
