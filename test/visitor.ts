import type { Web } from '#platform/web/env';
import type { Hono } from 'hono';

type Fields = Record<string, string | string[]>;

/** Somebody who visits the site without a network between: keeps cookies the way a browser does, and follows nothing by itself. */
export function visitor(app: Hono<Web>, { address = '192.0.2.1', origin = 'http://localhost:3000', headers = {} as Record<string, string> } = {}) {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const all = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', origin, ...headers, ...(cookie && { cookie }) };
    const answer = await app.request(
      path,
      { ...init, headers: { ...all, ...(init.headers as Record<string, string>) } },
      {
        incoming: { socket: { remoteAddress: address } },
      },
    );
    for (const set of answer.headers.getSetCookie()) keep(jar, set);
    return answer;
  };
  return {
    cookies: jar,
    get: (path: string) => send(path),
    post: (path: string, fields: Fields = {}) => {
      const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
      return send(path, { method: 'POST', body: body.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    },
    send,
  };
}

function keep(jar: Map<string, string>, set: string): void {
  const [pair = ''] = set.split(';', 1);
  const name = pair.slice(0, pair.indexOf('='));
  if (/max-age=0(;|$)/i.test(set)) jar.delete(name);
  else jar.set(name, pair.slice(name.length + 1));
}
