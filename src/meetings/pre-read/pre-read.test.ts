import { newId } from '#platform/id';
import { agreeAction, rewordQuestion } from '#questions/index';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house, type House } from '../../../test/house';
import { readPdf } from '../../../test/pdf';
import { type Village, village } from '../../../test/village';
import { planned } from '../meeting.fixture';
import { meetingById } from '../meeting-here';
import { preRead } from './pre-read';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let coming: { id: string; path: string };
let last: { id: string };
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  last = await planned(db, v, { title: 'De vorige keer' });
  await heldOn('2026-02-20');
  coming = await planned(db, v, { title: 'Duinendag' });
});

const heldOn = (day: string) =>
  db
    .updateTable('meeting')
    .set({ starts_at: new Date(`${day}T09:00:00Z`), ends_at: new Date(`${day}T15:00:00Z`) })
    .where('entry_id', '=', last.id)
    .execute();

async function read(as = v.viewers.hanna) {
  const meeting = await meetingById(db, as, coming.id);
  if (!meeting) throw new Error('not found');
  return preRead(db, as, meeting);
}
const told = async (as = v.viewers.hanna) =>
  (await read(as)).chapters.map(({ collaboration, told, finished }) => ({
    of: collaboration?.name,
    told: told.map(({ telling, entries }) => [telling, entries.length]),
    finished: finished.map(({ outcome }) => outcome),
  }));

describe('The pre-read of a meeting', () => {
  test('tells what every collaboration asked since the last meeting, as far as its reader may know', async () => {
    expect(await told()).toEqual([
      { of: 'Helmgras', told: [['asked', 2]], finished: [] },
      { of: 'Zilverzand', told: [['asked', 3]], finished: [] },
    ]);
    // The fund reads no peers; an outsider reads what is public.
    expect(await told(v.viewers.nadia)).toEqual([
      { of: 'Helmgras', told: [['asked', 1]], finished: [] },
      { of: 'Zilverzand', told: [['asked', 2]], finished: [] },
    ]);
  });

  test('begins at the last meeting that was held, or looks back three months', async () => {
    expect((await read()).since.last?.title).toBe('De vorige keer');
    await heldOn('2026-03-06');
    expect((await told()).map(({ of }) => of)).toEqual(['Helmgras']);
    await db.updateTable('meeting').set({ cancelled_at: new Date() }).where('entry_id', '=', last.id).execute();
    const without = await read();
    expect(without.since.last).toBeNull();
    expect(without.chapters).toEqual([]);
    expect(without.quiet.map(({ name }) => name)).toEqual(['Helmgras', 'Zilverzand']);
    await db.updateTable('meeting').set({ cancelled_at: null }).where('entry_id', '=', last.id).execute();
  });

  test('keeps a last meeting from who may not know of it', async () => {
    await heldOn('2026-02-20');
    await db.updateTable('entry').set({ audience: 'peers' }).where('id', '=', last.id).execute();
    expect((await read(v.viewers.nadia)).since.last).toBeNull();
    expect((await read()).since.last?.title).toBe('De vorige keer');
  });

  test('tells a new wording and a finished action, each on the rung where it was said', async () => {
    await heldOn('2026-06-01');
    const questionId = v.questions.network.id;
    const reworded = { questionId, version: 1, wording: 'Hoe leren wij terwijl de winkel open blijft?', obstacle: '', reason: 'Korter.' };
    expect((await rewordQuestion(db, v.viewers.meera, reworded)).ok).toBe(true);
    const id = newId();
    await agreeAction(db, v.viewers.meera, { id, questionId, smallTest: true, what: 'Een uur leren', who: '', dueOn: null });
    await db
      .updateTable('question_action')
      .set({ outcome: 'Het werd anderhalf uur.', learned: 'Begin klein.', done_at: new Date(), audience: 'collaboration' })
      .where('id', '=', id)
      .execute();
    expect(await told()).toEqual([{ of: 'Zilverzand', told: [['reworded', 1]], finished: [] }]);
    expect(await told(v.viewers.petra)).toEqual([{ of: 'Zilverzand', told: [['reworded', 1]], finished: ['Het werd anderhalf uur.'] }]);
  });

  test('stands on a page that says who told nothing yet and that there may be more, for who may see the meeting', async () => {
    const { status, text } = await h.get(`${coming.path}/vooraf`, v.people.petra);
    expect(status).toBe(200);
    for (const words of [
      'Sinds de vorige bijeenkomst: De vorige keer, 1 juni 2026',
      'Anders verwoord',
      'Geleerd: Begin klein.',
      'Nog niets te lezen van Helmgras',
      'Er kan meer zijn',
    ])
      expect(text).toContain(words);
    for (const who of [undefined, v.people.kees]) expect((await h.get(`${coming.path}/vooraf`, who)).status).toBe(404);
    expect((await h.get(`${coming.path}/vooraf.pdf`)).status).toBe(404);
  });

  test('is printed as a PDF with headings, a language and its own address, holding what its reader may read', async () => {
    const print = async (as: string) => {
      const answer = await h.app.request(`${h.config.baseUrl}${coming.path}/vooraf.pdf`, { headers: { cookie: await h.cookieOf(as) } });
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      return readPdf(new Uint8Array(await answer.arrayBuffer()));
    };
    const pdf = await print(v.people.petra);
    expect(pdf).toMatchObject({ title: 'Vooraf: Duinendag', tagged: true, pdfUa: '1', missing: [] });
    expect(pdf.lang?.toLowerCase()).toContain('nl');
    expect(pdf.headings.map(({ level, text }) => `${level} ${text}`)).toEqual(['1 Duinendag', '2 Wat iedere samenwerking deed', '3 Zilverzand']);
    expect(pdf.text).toContain('Begin klein');
    expect(pdf.text).toContain('Je vindt dit terug op');
    expect((await print(v.people.hanna)).text).not.toContain('Begin klein');
  });
});
