import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const onThisMachine = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

// It tests pages of this machine only, so it need not ask anyone else for anything.
const args = [
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];

/** A Chromium without a window: the machine's own, or the one among the packages. BROWSER_FROM=packages asks for the latter. */
export async function launchBrowser(): Promise<Browser> {
  const found = process.env.BROWSER_FROM === 'packages' ? undefined : onThisMachine.find((path) => path && existsSync(path));
  // Chromium's sandbox does not start as root or in most containers; Playwright leaves it off unless asked.
  if (found) return chromium.launch({ executablePath: found, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('There is no Chrome or Chromium here. Install one, or set CHROME_PATH to it.');
  const folder = await unpacked();
  const library = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: library, FONTCONFIG_FILE: fontSettings(folder) };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env });
}

/** The machine's fonts, if any, and the packaged ones. */
function fontSettings(folder: string): string {
  const file = join(folder, 'fonts', 'here.conf');
  const lines = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  ];
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** Unpacks the packaged Chromium, its fonts and the libraries it needs (NSS, NSPR) once, next to the package. */
async function unpacked(): Promise<string> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const cache = resolve('node_modules', '.cache', 'chromium');
  if (existsSync(cache)) return cache;
  mkdirSync(dirname(cache), { recursive: true });
  const half = mkdtempSync(`${cache}.new-`);
  const before = process.env.TMPDIR;
  // The package unpacks to the temporary folder; another one, because that path is shared by all users of the machine.
  process.env.TMPDIR = half;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(bin, archive));
    renameSync(half, cache);
  } catch (error) {
    // Two test files at once: either result will do.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(cache)) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  return cache;
}
