import { CannotStart } from './cannot-start';
import { keptSecret } from './data-folder';
import { lanAddresses } from './lan';
import { settings } from './settings';

export type Mode = 'demo' | 'serve' | 'test';
export type Config = {
  mode: Mode;
  port: number;
  host: string | undefined;
  /** without a slash at the end */
  baseUrl: string;
  /** where forms may come from */
  origins: string[];
  /** the demo as a phone in the same network reaches it; the real thing has one address for everybody */
  lanOrigin: string | undefined;
  /** reached through https: cookies get their __Host- name and never travel in the clear */
  secure: boolean;
  mailUrl: string | undefined;
  mailFrom: string;
  secret: string;
  databaseUrl: string | undefined;
  dataDir: string;
  trustProxy: boolean;
  /** an S3-compatible store for files; without one they stand in the data folder */
  s3: { endpoint: string; bucket: string; region: string; keyId: string; secret: string } | undefined;
  /** where a virus scanner listens; without one nothing is scanned */
  clamav: string | undefined;
  organisation: string | undefined;
  privacyContact: string | undefined;
  securityContact: string | undefined;
  sourceUrl: string | undefined;
  accessibility: { contact: string | undefined; status: string | undefined; url: string | undefined; date: string | undefined };
};

type Env = Record<string, string | undefined>;
const own = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads the settings; everything that is missing or wrong is told at once. `serve` is the real thing, `demo` needs nothing. */
export function readConfig(env: Env, mode: Mode): Config {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const wrong = mode === 'serve' ? settings.filter(({ name, neededToServe }) => neededToServe && !read(name)).map(missing) : [];
  const checked = (name: string, fits: (value: string) => boolean, sentence: string): string | undefined => {
    const value = read(name);
    if (value && !fits(value)) wrong.push(`${name} ${sentence}`);
    return value;
  };
  const port = Number(checked('PORT', (value) => /^\d+$/.test(value) && +value > 0 && +value < 65_536, 'must be a number from 1 to 65535') ?? 3000);
  const local = `http://localhost:${port}`;
  const base = checked('BASE_URL', fitsBaseUrl, 'must be an https address without a path, such as https://leren.example.nl (http only for localhost)');
  const url = URL.parse(base ?? local) ?? new URL(local);
  const mailUrl = checked('MAIL_URL', startsWith('smtp:', 'smtps:'), 'must begin with smtp:// or smtps://');
  const secret = checked('ZANDKORREL_SECRET', (value) => value.length >= 32, 'must have at least 32 characters');
  const databaseUrl = checked('DATABASE_URL', startsWith('postgres:', 'postgresql:'), 'must begin with postgresql://');
  const trustProxy = checked('TRUST_PROXY', (value) => ['yes', 'no'].includes(value), 'must be yes or no') === 'yes';
  const s3 = readS3(read, wrong);
  const clamav = checked('CLAMAV', fitsScanner, 'must be unix: and the path of a socket, or host:port, such as unix:/run/clamav/clamd.ctl or 127.0.0.1:3310');
  const status = checked('ACCESSIBILITY_STATUS', (value) => /^[A-E]$/.test(value), 'must be A, B, C, D or E');
  const date = checked('ACCESSIBILITY_DATE', (value) => /^\d{4}-\d\d-\d\d$/.test(value), 'must be a day, such as 2026-11-22');
  const sourceUrl = checked('SOURCE_URL', startsWith('https:', 'http:'), 'must begin with https://');
  const statement = checked('ACCESSIBILITY_URL', startsWith('https:', 'http:'), 'must begin with https://');
  if (wrong.length) throw new CannotStart(`Zandkorrel does not start before its settings are right:\n${wrong.map((line) => `  - ${line}`).join('\n')}`);
  const dataDir = read('ZANDKORREL_DATA') ?? './data';
  // A demo that listens to this machine alone is not reached by phones.
  const around = mode === 'demo' && !base && !own.has(read('HOST') ?? '') ? lanAddresses().map((address) => `http://${address}:${port}`) : [];
  return {
    mode,
    port,
    host: read('HOST'),
    baseUrl: url.origin,
    origins: [...new Set([url.origin, ...(mode === 'serve' ? [] : [...own].map((host) => `http://${host}:${port}`)), ...around])],
    lanOrigin: around[0],
    secure: url.protocol === 'https:',
    mailUrl,
    mailFrom: read('MAIL_FROM') ?? `Zandkorrel <zandkorrel@${url.hostname}>`,
    secret: secret ?? (mode === 'demo' ? keptSecret(dataDir, 'secret') : 'only-the-tests-run-with-this-secret'),
    databaseUrl,
    dataDir,
    trustProxy,
    s3,
    clamav,
    organisation: read('ORGANISATION_NAME'),
    privacyContact: read('PRIVACY_CONTACT'),
    securityContact: read('SECURITY_CONTACT'),
    sourceUrl,
    accessibility: { contact: read('ACCESSIBILITY_CONTACT'), status, url: statement, date },
  };
}

const missing = ({ name, meaning }: { name: string; meaning: string }): string => `${name} is missing. ${meaning}.`;

const startsWith =
  (...protocols: string[]) =>
  (value: string): boolean =>
    protocols.includes(URL.parse(value)?.protocol ?? '') || protocols.some((protocol) => value.startsWith(`${protocol}//`));

const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY_ID', 'S3_SECRET_KEY'] as const;

/** All four or none: half a store would take files nobody finds back. */
function readS3(read: (name: string) => string | undefined, wrong: string[]): Config['s3'] {
  const [endpoint, bucket, keyId, secret] = s3Names.map(read);
  if (!endpoint && !bucket && !keyId && !secret) return undefined;
  wrong.push(...settings.filter(({ name }) => s3Names.some((one) => one === name) && !read(name)).map(missing));
  const url = URL.parse(endpoint ?? '');
  if (endpoint && (!url || !/^https?:$/.test(url.protocol))) wrong.push('S3_ENDPOINT must begin with https://');
  if (bucket && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    wrong.push('S3_BUCKET must be the name of a bucket: small letters, digits, dots and dashes');
  if (!endpoint || !bucket || !keyId || !secret) return undefined;
  return { endpoint: endpoint.replace(/\/+$/, ''), bucket, region: read('S3_REGION') ?? 'us-east-1', keyId, secret };
}

const fitsScanner = (value: string): boolean => /^unix:\/.+/.test(value) || /^([\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i.test(value);

function fitsBaseUrl(value: string): boolean {
  const url = URL.parse(value);
  if (url?.pathname !== '/' || url.search || url.hash || url.username) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && own.has(url.hostname));
}
