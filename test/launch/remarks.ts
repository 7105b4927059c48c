import { randomUUID } from 'node:crypto';

/** Somebody who is signed in to the running demo, at a question where they may say something. */
export type Speaker = { url: string; cookie: string; address: string };

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((set) => set.split(';', 1)[0])
    .join('; ');
const first = (pattern: RegExp, html: string): string => pattern.exec(html)?.[1] ?? '';

const post = (url: string, cookie: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', redirect: 'manual', headers: { cookie, origin: new URL(url).origin }, body: new URLSearchParams(fields) });

/** Signs in as the first example person who can say something about a question, the way a browser does. */
export async function findSpeaker(url: string): Promise<Speaker> {
  const read = async (path: string, cookie = '') => (await fetch(`${url}${path}`, { headers: { cookie } })).text();
  const people = (await read('/aanmelden')).matchAll(/name="persoon" value="([^"]+)"/g);
  for (const [, persoon = ''] of people) {
    const cookie = cookiesOf(await post(`${url}/aanmelden/voorbeeld`, '', { persoon }));
    const question = first(/href="(\/lln\/leervragen\/[a-z0-9]{7}-[^"]+)"/, await read('/lln/leervragen', cookie));
    const address = first(/action="([^"]+\/reacties)"/, await read(question, cookie));
    if (address) return { url, cookie, address };
  }
  throw new Error('nobody in the demo can say anything about a question');
}

/** Says one thing. Answers its id when the application confirmed it, undefined when not. */
export async function remark({ url, cookie, address }: Speaker): Promise<string | undefined> {
  const id = randomUUID();
  const answer = await post(`${url}${address}`, cookie, { id, tekst: `Wat hielp was ${id}.` });
  await answer.arrayBuffer();
  return answer.status === 303 ? id : undefined;
}
