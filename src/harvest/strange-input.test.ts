import { newId } from '#platform/id';
import { beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { type Village, village } from '../../test/village';
import { type MeetingDay, meetingDay } from './meeting-day.fixture';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
beforeAll(async () => {
  v = await village(db);
  day = await meetingDay(db, v);
});

const hostile = ['x'.repeat(10_000), 'voor\u0000na', '\ud800', '"><script>alert(1)</script>', '-1e999', newId(), '', ' \n\t ', 'question', 'ja', 'public'];
const fields = [
  'id',
  'wordt',
  'tekst',
  'bouwstenen',
  'samenwerking',
  'wie',
  'wanneer',
  'dan',
  'vraag',
  'bij',
  'versie',
  'reden',
  'in',
  'gezien',
  'titel',
  'weg',
];

it('strange things in any field of the harvest and the report get an answer, never a failure, and nothing of them is markup', async () => {
  const input = await day.asks('answer', 'network', v.questions.network.id);
  const said = await day.says(input, 'Wij bellen elkaar.');
  await home.post(`${day.path}/verslag`, {}, v.people.cora);
  const parts = [`${said.id}`, `${said.id}/terug`, `${said.id}/samenvoeging`, 'alles', 'momentopname', 'verwoording', 'x'].map((part) => `oogst/${part}`);
  const report = ['', '/tonen', '/delen/opening', '/delen/x', '/delen/opening/opnieuw', '/aanvullingen', `/aanvullingen/${newId()}`, '/uitgave'];
  const addresses = [...parts, ...report.map((part) => `verslag${part}`)];
  for (const value of hostile)
    for (const part of addresses) {
      const form = Object.fromEntries([...fields, 'antwoord', 'besluit', 'doelgroep'].map((name) => [name, value]));
      const { status, text } = await home.post(`${day.path}/${part}`, form, v.people.cora);
      expect(status, part).toBeLessThan(500);
      expect(text).not.toContain('<script>alert(1)</script>');
      const real = { ...form, id: newId(), wordt: 'agreement', bij: input, versie: '1', besluit: 'ja', doelgroep: 'network' };
      expect((await home.post(`${day.path}/${part}`, real, v.people.cora)).status, part).toBeLessThan(500);
    }
  for (const query of ['bouwsteen=%27', 'toon=klaar&pagina=999', 'pagina=-1', 'toon=x'])
    expect((await home.get(`${day.path}/oogst?${query}`, v.people.cora)).status, query).toBe(200);
  expect(home.failures).toEqual([]);
});
