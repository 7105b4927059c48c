import { sql } from 'kysely';
import { newId } from '#platform/id';
import { newToken } from '#platform/token';
import type { Site } from './site';

/**
 * The demo's meeting that is always going on, with what the demo leaves out: something asked with dots and something on a poster, what
 * somebody hid, photos, a letter that was sent, a draft of the report. And what its addresses need to be opened.
 */
export async function aFullDay({ db, base, open, signIn }: Site) {
  const room = await db
    .selectFrom('room')
    .innerJoin('entry', 'entry.id', 'room.meeting_id')
    .innerJoin('meeting', 'meeting.entry_id', 'entry.id')
    .select(['entry.id', 'entry.short', 'room.code'])
    .where('room.closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  const shorts = await db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .select(['entry.short'])
    .where('entry.id', '!=', room.id)
    .where('starts_at', '<', sql<Date>`now()`)
    .orderBy('starts_at', 'desc')
    .limit(1)
    .execute();
  const item = await db.selectFrom('meeting_item').select('id').where('meeting_id', '=', room.id).orderBy('starts_at').executeTakeFirstOrThrow();
  const tiles = await db.selectFrom('room_input').select('id').where('meeting_id', '=', room.id).where('kind', '=', 'tile').executeTakeFirstOrThrow();
  const said = await db.selectFrom('contribution').select('id').where('input_id', '=', tiles.id).orderBy('made_at').execute();
  const poster = await db
    .selectFrom('poster')
    .innerJoin('entry', 'entry.id', 'poster.entry_id')
    .select(['poster.entry_id', 'entry.short'])
    .orderBy((eb) => eb.selectFrom('post_it').select(eb.fn.countAll().as('count')).whereRef('poster_id', '=', 'entry.id'), 'desc')
    .executeTakeFirstOrThrow();
  const opened = { meeting_id: room.id, opened_at: new Date() };
  await db
    .insertInto('room_input')
    .values([
      { ...opened, id: newId(), position: 90, kind: 'dots', question: 'Welke hangen we boven de deur?', of_input_id: tiles.id, most: 3 },
      { ...opened, id: newId(), position: 91, kind: 'post_it', question: 'Wat valt je op aan deze poster?', entry_id: poster.entry_id },
      { ...opened, id: newId(), position: 92, kind: 'success', question: 'Wat hielp?', blurred: true },
    ])
    .execute();
  await db
    .updateTable('contribution')
    .set({ hidden_at: new Date(), hidden_reason: 'Een naam erin' })
    .where('id', '=', said.at(-1)?.id ?? '')
    .execute();

  const leader = await db.selectFrom('person').select('id').where('email', '=', 'shanice@sterrenkwartier.example').executeTakeFirstOrThrow();
  const photo = { meeting_id: room.id, small: 'klein.webp', large: 'groot.webp', width: 800, height: 600, added_by: leader.id };
  const shown = newId();
  await db
    .insertInto('photo')
    .values([
      { ...photo, id: shown, alternative: 'Vier mensen bij een wand vol tegels', shown_at: new Date(), consent_at: new Date(), consent_by: leader.id },
      { ...photo, id: newId(), large: 'nog-een.webp' },
    ])
    .execute();

  const story = newId();
  const { token, hash } = newToken();
  await db
    .insertInto('value_story')
    .values({ id: story, meeting_id: room.id, person_id: leader.id, takes_along: 'Dat wachten ook een antwoord is.', hopes: 'Minder haast.' })
    .execute();
  await db.insertInto('value_answer').values({ id: newId(), story_id: story, months: 3, token_hash: hash }).execute();

  const { page, context } = await open();
  await signIn(page, 'coördinator');
  await page.goto(`${base}/lln/bijeenkomsten/${room.short}/verslag`);
  await page.locator('form[action$="/verslag"] button').first().click();
  await page.locator('form[action$="/uitgave"]').first().waitFor();
  await context.close();

  const [contribution = ''] = said.map(({ id }) => id);
  return {
    ...room,
    known: {
      bijeenkomsten: [room.short, ...shorts.map(({ short }) => short)],
      programma: [item.id],
      fotos: [shown],
      waarde: [token],
      posters: [poster.short],
      meedoen: [room.code],
      oogst: [contribution],
    },
  };
}
