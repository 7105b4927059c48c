import { beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { planned } from './meeting.fixture';
import { saveItem } from './save-item';

const opened = await testDatabase();
const { db } = opened;
let v: Village;
let h: House;
let forms: [address: string, fields: string[]][];
beforeAll(async () => {
  v = await village(db);
  h = house(opened);
  const starts = new Date('2031-10-09T07:30Z');
  const meeting = await planned(db, v, { startsAt: starts, endsAt: new Date('2031-10-09T14:00Z') });
  const itemId = newId();
  const item = { startsAt: starts, minutes: 30, title: 'Kring', explanation: '', formatId: null, ledBy: '', place: '', chosen: true, capacity: 3 };
  await saveItem(db, v.viewers.cora, { ...item, meetingId: meeting.id, id: itemId });
  const at = (path: string) => `${meeting.path}/${path}`;
  forms = [
    ['/duin/bijeenkomsten/nieuw', ['id', ...meetingFields]],
    [at('wijziging'), ['versie', ...meetingFields]],
    [at('programma'), ['id', 'idee', 'antwoord', ...itemFields]],
    [at(`programma/${itemId}`), ['gezien', ...itemFields]],
    [at(`programma/${itemId}/onderwerp`), ['stuk', 'weg']],
    [at('keuze'), ['onderdeel', 'weg']],
    [at('mensen'), ['getoond', 'was_er']],
    [at('afgelasting'), ['reden']],
    ['/duin/bijeenkomsten/werkvormen/nieuw', ['id', 'naam', 'naam_engels', 'doel', 'doel_engels', 'stappen']],
  ];
});

const meetingFields = ['titel', 'datum', 'van', 'tot', 'tot_datum', 'plaats', 'link', 'doel', 'plaatsen', 'aanmelden_tot', 'leiding', 'doelgroep'];
const itemFields = ['datum', 'van', 'minuten', 'titel', 'uitleg', 'werkvorm', 'leiding', 'plaats', 'kiezen', 'plaatsen'];
/** what a form needs to get as far as the deed, so that one strange field at a time is looked at */
const fine: Record<string, string> = {
  titel: 'Kring',
  datum: '2031-10-09',
  van: '09:30',
  tot: '16:00',
  minuten: '30',
  naam: 'Kring',
  doel: 'Luisteren.',
  reden: 'Storm.',
  doelgroep: 'network',
};

test.each([
  ['ten thousand characters', 'x'.repeat(10_000)],
  ['a NUL byte and half a surrogate pair', 'voor\u0000\ud800na'],
  ['emoji of many parts', '👩‍⚕️🏳️‍🌈 '.repeat(40)],
  ['SQL', `'; drop table meeting; --`],
  ['HTML', '"><script>alert(1)</script>'],
  ['a number that is none', '-1e999'],
  ['a number without end', '9'.repeat(400)],
  ['somebody else’s id', '0199aaaa-0000-7000-8000-00000000ffff'],
  ['a day far away', '9999-12-31'],
  ['the last minute of the century', '2099-12-31'],
  ['nothing', ''],
  ['pipes and line ends', '|||\n|\n5 | a | b | c'],
])('%s in any field of a form about meetings gets an answer, never a 500', async (_kind, strange) => {
  for (const [address, fields] of forms) {
    for (const field of fields) {
      const { status, text } = await h.post(address, { ...fine, [field]: strange }, v.people.cora);
      expect(status, `${address} ${field}: ${JSON.stringify(h.failures)}`).toBeLessThan(500);
      expect(text).not.toContain('<script>alert(1)</script>');
    }
    const { status } = await h.post(address, Object.fromEntries(fields.map((field) => [field, strange])), v.people.cora);
    expect(status, address).toBeLessThan(500);
  }
  expect(h.failures).toEqual([]);
});
