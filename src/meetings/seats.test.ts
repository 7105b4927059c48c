import { openDatabase } from '#platform/db';
import type { Viewer } from '#entries/index';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { type Village, village } from '../../test/village';
import { crowd, planned } from './meeting.fixture';
import { placeOf } from './seats';
import { signUp, withdraw } from './sign-up';

const { db, url } = await testDatabase();
// Not the shared pool of ten: as many who ask at the same moment as a database server takes.
const hall = openDatabase(url, 40);
afterAll(hall.close);
let v: Village;
let people: Viewer[];
beforeAll(async () => {
  v = await village(db);
  people = await crowd(db, v, 200);
});

const list = async (meetingId: string) => {
  const rows = await db
    .selectFrom('meeting_sign_up')
    .select(['person_id', 'number', 'seated', 'asked_at'])
    .where('meeting_id', '=', meetingId)
    .where('withdrawn_at', 'is', null)
    .orderBy('number')
    .execute();
  return { all: rows, seated: rows.filter((row) => row.seated), waiting: rows.filter((row) => !row.seated) };
};

describe('two hundred people who sign up at once for forty places', () => {
  test('get exactly forty seats, and a waiting list in the order of asking, numbered without gaps', async () => {
    const meeting = await planned(db, v, { capacity: 40 });
    const answers = await Promise.all(people.map((who) => signUp(hall.db, who, meeting.id)));
    const places = answers.map((answer) => (answer.ok ? answer.value : undefined));
    expect(places.filter((place) => place?.seated)).toHaveLength(40);
    expect(places.flatMap((place) => (place && !place.seated ? [place.place] : [])).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 160 }, (_, n) => n + 1),
    );
    const { all, seated, waiting } = await list(meeting.id);
    expect([seated.length, waiting.length]).toEqual([40, 160]);
    // Who came through the door first has the lower number, and the seats went to the first forty.
    expect(all.map((row) => row.asked_at.getTime())).toEqual(all.map((row) => row.asked_at.getTime()).sort((a, b) => a - b));
    expect(all.slice(0, 40).every((row) => row.seated)).toBe(true);
    for (const nth of [0, 80, 159]) expect(await placeOf(db, meeting.id, waiting[nth]?.person_id ?? '')).toEqual({ seated: false, place: nth + 1 });
  });

  test('and then withdraw and come back all at once: still forty, nobody twice, and who waited longest moved up', async () => {
    const meeting = await planned(db, v, { capacity: 40 });
    for (const who of people.slice(0, 80)) await signUp(db, who, meeting.id);
    const leaving = people.slice(0, 30);
    const coming = people.slice(80, 140);
    const storm = [...leaving.map((who) => withdraw(hall.db, who, meeting.id)), ...coming.map((who) => signUp(hall.db, who, meeting.id))];
    const done = await Promise.all(storm.sort(() => Math.random() - 0.5));
    expect(done.every((answer) => answer.ok)).toBe(true);
    const { all, seated, waiting } = await list(meeting.id);
    expect([seated.length, waiting.length]).toEqual([40, 70]);
    expect(new Set(all.map((row) => row.person_id)).size).toBe(110);
    const first = people.slice(30, 70).map((who) => who.personId);
    expect(new Set(seated.map((row) => row.person_id))).toEqual(new Set(first));
    // Back in: at the end of the list.
    await Promise.all(leaving.map((who) => signUp(hall.db, who, meeting.id)));
    expect((await list(meeting.id)).seated).toHaveLength(40);
    expect(await placeOf(db, meeting.id, people[70]?.personId ?? '')).toEqual({ seated: false, place: 1 });
  });

  test('one person who presses the button twenty times at once has one seat', async () => {
    const meeting = await planned(db, v, { capacity: 2 });
    const [who] = people;
    if (!who) throw new Error('nobody');
    const answers = await Promise.all(Array.from({ length: 20 }, () => signUp(hall.db, who, meeting.id)));
    expect(answers.every((answer) => answer.ok && answer.value.seated)).toBe(true);
    expect((await list(meeting.id)).all).toHaveLength(1);
  });
});
