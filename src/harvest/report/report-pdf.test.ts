import { newId } from '#platform/id';
import { beforeAll, expect, it } from 'vitest';
import sharp from 'sharp';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { readPdf } from '../../../test/pdf';
import { type Village, village } from '../../../test/village';
import { harvestContribution } from '../harvest-contribution';
import { type MeetingDay, meetingDay } from '../meeting-day.fixture';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
let pdf: string;

beforeAll(async () => {
  v = await village(db);
  day = await meetingDay(db, v);
  await day.attended(v.people.hanna);
  const make = async (kind: 'tile' | 'agenda', told: 'network' | 'peers', becomes: 'tile' | 'question' | 'agreement', text: string) => {
    const said = await day.says(await day.asks(kind, told), text);
    const form = { meetingId: day.id, contributionId: said.id, becomes, text, collaborationId: null, blocks: [], who: 'Hanna Postma', dueOn: '2027-02-01' };
    await harvestContribution(db, v.viewers.cora, { ...form, id: newId() });
  };
  await make('tile', 'network', 'tile', 'Zand schuurt.');
  await make('agenda', 'network', 'question', 'Hoe delen wij wat schuurt?');
  await make('agenda', 'peers', 'question', 'Hoe zeggen wij het zachtjes?');
  await make('agenda', 'network', 'agreement', 'Wij bellen elke maand. 🎉');
  await day.says(await day.asks('success', 'network'), 'Samen eten hielp.');
  const bytes = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#e9dcc3' } })
    .webp()
    .toBuffer();
  const name = await home.files.put(bytes);
  await db
    .insertInto('photo')
    .values({
      id: newId(),
      meeting_id: day.id,
      small: name,
      large: name,
      width: 640,
      height: 400,
      alternative: 'Mensen aan een lange tafel',
      caption: 'De lunch',
      consent_at: new Date(),
    })
    .execute();
  await home.post(`${day.path}/verslag`, {}, v.people.cora);
  const { location } = await home.post(`${day.path}/verslag/uitgave`, { id: newId(), doelgroep: 'network' }, v.people.cora);
  pdf = `/duin/verslagen/${location?.split('/')[3]?.split('-')[0]}/verslag.pdf`;
});

const read = async (as: string, prefix = '') => {
  const answer = await home.app.request(`${home.config.baseUrl}${prefix}${pdf}`, { headers: { cookie: await home.cookieOf(as) } });
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  return readPdf(new Uint8Array(await answer.arrayBuffer()));
};

it('the report on paper is tagged, in the language of its reader, with headings, words for its pictures and the faces inside', async () => {
  const paper = await read(v.people.bram);
  expect(paper).toMatchObject({ title: 'Verslag van Leerdag aan zee', lang: 'nl-NL', tagged: true, pdfUa: '1', showsTitle: true, missing: [] });
  expect(paper.headings[0]).toEqual({ level: 1, text: 'Verslag van Leerdag aan zee' });
  expect(paper.headings.filter(({ level }) => level === 2).map(({ text }) => text)).toEqual([
    'De dag',
    'Programma',
    'Tegels',
    'Leervragen',
    'Wat helpt en wat tegenhoudt',
    'Afspraken',
    'Foto-impressie',
  ]);
  expect(paper.alts).toEqual(expect.arrayContaining(['Zand schuurt.', 'Mensen aan een lange tafel']));
  expect(paper.text).toContain('Hoe delen wij wat schuurt?');
  expect(paper.text).toContain('De lunch');
});

it('paper travels: it holds nothing that not every reader of the report may read, whoever prints it', async () => {
  const paper = await read(v.people.hanna);
  expect(paper.text).not.toContain('Hoe zeggen wij het zachtjes?');
  expect(paper.text).toContain('Hanna Postma');
  for (const who of [undefined, v.people.otto]) expect((await home.get(pdf, who)).status).toBe(404);
});
