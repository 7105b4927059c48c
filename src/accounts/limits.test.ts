import { house } from '../../test/house';
import { testDatabase } from '../../test/database';
import { visitor as visit } from '../../test/visitor';
import { expect, it } from 'vitest';
import { clientAddress } from './client-address';
import { forgetOldCounts, limits } from './limits';

const { db } = await testDatabase();
const { app, letters, config } = house({ db });
const codeIn = (text = '') => /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';

it('makes who keeps asking letters for one mailbox wait, says how long, keeps the address, and says the same for unknown ones', async () => {
  const asker = visit(app, { address: '192.0.2.10' });
  for (let nth = 0; nth < limits.ask_for_mailbox; nth++) expect((await asker.post('/aanmelden', { email: 'vol@voorbeeld.example' })).status).toBe(303);
  const sent = letters.length;
  // Another browser and another address change nothing: the mailbox is what is protected.
  const answer = await visit(app, { address: '192.0.2.11' }).post('/aanmelden', { email: 'VOL@voorbeeld.example', naar: '/lln' });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(500);
  const html = await answer.text();
  expect(html).toContain('Wacht 10 minuten en probeer het dan opnieuw.');
  expect(html).toContain('value="VOL@voorbeeld.example"');
  expect(html).toContain('name="naar" value="/lln"');
  expect(letters).toHaveLength(sent);
  await db
    .updateTable('throttle')
    .set({ expire: Date.now() - 1 })
    .execute();
  expect((await asker.post('/aanmelden', { email: 'vol@voorbeeld.example' })).status).toBe(303);
});

it('has room for a whole hall behind one address', async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, nth) => visit(app, { address: '192.0.2.20' }).post('/aanmelden', { email: `zaal${nth}@voorbeeld.example` })),
  );
  expect(answers.every((answer) => answer.status === 303)).toBe(true);
});

it('stops who guesses codes, and lets nobody slip through by guessing many at once', async () => {
  const guesser = visit(app, { address: '192.0.2.30' });
  await guesser.post('/aanmelden', { email: 'doel@voorbeeld.example' });
  const right = codeIn(letters.at(-1)?.text);
  const guesses = await Promise.all(
    Array.from({ length: limits.fail_in_browser + 4 }, (_, nth) => guesser.post('/aanmelden/code', { code: `0000-000${nth.toString(16)}` })),
  );
  expect(guesses.filter((answer) => answer.status === 422)).toHaveLength(limits.fail_in_browser);
  const held = await guesser.post('/aanmelden/code', { code: right });
  expect(held.status).toBe(429);
  expect(await held.text()).toContain(`value="${right}"`);
  expect((await guesser.post(`/aanmelden/link/${right}`)).status).toBe(429);
});

it('does not count what succeeded as a failure', async () => {
  const address = '192.0.2.40';
  const counted = async () =>
    (await db.selectFrom('throttle').select('points').where('key', 'like', 'fail_from_address%').orderBy('expire', 'desc').limit(1).executeTakeFirst())?.points;
  const guest = visit(app, { address });
  await guest.post('/aanmelden', { email: 'gast@voorbeeld.example' });
  await guest.post('/aanmelden/code', { code: codeIn(letters.at(-1)?.text) });
  expect(await counted()).toBe(0);
});

it('keeps no address in readable form, and forgets counts that no longer count', async () => {
  const kept = await db.selectFrom('throttle').selectAll().execute();
  expect(kept.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toMatch(/@|192\.0\.2/);
  await db
    .updateTable('throttle')
    .set({ expire: Date.now() - 1 })
    .execute();
  await forgetOldCounts(db);
  expect(await db.selectFrom('throttle').selectAll().execute()).toEqual([]);
});

it.each([
  ['its own socket', false, '203.0.113.9', '198.51.100.7', '198.51.100.7'],
  ['the last in line, which our proxy wrote', true, '203.0.113.9, 203.0.113.77', '10.0.0.1', '203.0.113.77'],
  ['the socket when the proxy says nothing', true, '', '::ffff:10.0.0.1', '10.0.0.1'],
  ['the first half of an IPv6 address', false, '', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['that half also when it is written short', false, '', '2001:db8::6', '2001:db8:0:0::/64'],
])('takes as address of a visitor %s', (_, trustProxy, forwarded, socket, address) => {
  const c = {
    var: { config: { ...config, trustProxy } },
    req: { header: () => forwarded || undefined },
    env: { incoming: { socket: { remoteAddress: socket } } },
  } as unknown as Parameters<typeof clientAddress>[0];
  expect(clientAddress(c)).toBe(address);
});
