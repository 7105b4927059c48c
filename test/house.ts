import { createApp } from '../src/app';
import { type Config, readConfig } from '#platform/config';
import type { OpenDatabase } from '#platform/db';
import { filesIn } from '#platform/files';
import { newId } from '#platform/id';
import type { Letter } from '#platform/mail';
import { serializeSigned } from 'hono/utils/cookie';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

type Sent = { status: number; text: string; location: string | null; headers: Headers };
type Fields = Record<string, string | string[]>;

// Made at the first file; most tests have none.
const filesFolder = join(tmpdir(), `zandkorrel-files-${newId()}`);
const files = filesIn(filesFolder);
afterAll(() => rmSync(filesFolder, { recursive: true, force: true }));

/**
 * The whole application on a test's own database, asked the way a browser asks. `letters` holds what was handed to the mail queue.
 * `as` is a person's id; without one an outsider asks.
 */
export function house({ db }: Pick<OpenDatabase, 'db'>, mode: 'test' | 'demo' = 'test', changes: Partial<Config> = {}) {
  const config = { ...readConfig({ ZANDKORREL_SECRET: 'a secret of more than thirty-two characters' }, mode), ...changes };
  const letters: Letter[] = [];
  const lines: { level: string }[] = [];
  const failures: object[] = [];
  const app = createApp({
    config,
    db,
    mail: { send: async (_tx, letter) => void letters.push(letter) },
    files,
    assets: { css: '/assets/client.css', js: '/assets/client.js', sheets: {} },
    clientFolder: 'dist/client',
    log: (line) => {
      lines.push(line as { level: string });
      if ((line as { level: string }).level === 'error') failures.push(line);
    },
  });
  const cookies = new Map<string, string>();

  async function cookieOf(personId: string): Promise<string> {
    const known = cookies.get(personId);
    if (known) return known;
    const token = randomBytes(24).toString('base64url');
    await db
      .insertInto('session')
      .values({ id: newId(), person_id: personId, token, expires_at: new Date(Date.now() + 3_600_000) })
      .execute();
    const cookie = (await serializeSigned('zandkorrel', token, config.secret)).split(';')[0] ?? '';
    cookies.set(personId, cookie);
    return cookie;
  }

  async function ask(path: string, as: string | undefined, init: RequestInit): Promise<Sent> {
    const headers = new Headers(init.headers);
    if (as) headers.set('cookie', await cookieOf(as));
    const answer = await app.request(`${config.baseUrl}${path}`, { ...init, headers });
    return { status: answer.status, text: await textOf(answer), location: answer.headers.get('location'), headers: answer.headers };
  }

  const body = (fields: Fields) => new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
  return {
    app,
    config,
    files,
    filesFolder,
    letters,
    /** the whole log */
    lines,
    /** for asking in a way of one's own */
    cookieOf,
    /** what was written to the log as an error: a test that expects none says so */
    failures,
    cookie: cookieOf,
    get: (path: string, as?: string) => ask(path, as, {}),
    /** a form with files; `headers` beside those of a browser */
    send: (path: string, form: FormData, as?: string, headers: Record<string, string> = {}) =>
      ask(path, as, { method: 'POST', body: form, headers: { origin: config.baseUrl, 'sec-fetch-site': 'same-origin', ...headers } }),
    post: (path: string, fields: Fields = {}, as?: string) =>
      ask(path, as, {
        method: 'POST',
        body: body(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: config.baseUrl, 'sec-fetch-site': 'same-origin' },
      }),
  };
}

/** A stream never ends: of that, what comes first. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream') || !answer.body) return answer.text();
  const source = answer.body.getReader();
  const enough = setTimeout(() => void source.cancel(), 400);
  let text = '';
  for (let { done, value } = await source.read(); !done; { done, value } = await source.read()) {
    text += new TextDecoder().decode(value);
    if (/^id:/m.test(text)) break;
  }
  clearTimeout(enough);
  await source.cancel();
  return text;
}

export type House = ReturnType<typeof house>;
