import { type Db, type Tx, transact } from '#platform/db';
import { inLocale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import { newId } from '#platform/id';
import { sql } from 'kysely';
import { askedAfter } from './state';
import { newToken } from '#platform/token';

type Post = { mail: Mailer; baseUrl: string };
type Due = { id: string; email: string; language: string; network: string };

/** So many months later by the Dutch calendar: made on 30 November, asked on the last day of February at the same time of day. */
const later = (months: number) =>
  sql<Date>`((value_story.made_at at time zone 'Europe/Amsterdam' + make_interval(months => ${months}::int)) at time zone 'Europe/Amsterdam')`;

/** After this an address is gone, whatever was answered. */
const keptFor = 12;

/**
 * Sends the one question that is due, each once, and forgets addresses that have served. A sweep: what was missed for an hour goes out
 * the next, and what was missed until the following question is left to that one.
 */
export async function askAfter(db: Db, post: Post): Promise<void> {
  for (const [index, months] of askedAfter.entries()) {
    const until = askedAfter[index + 1] ?? keptFor;
    for (const story of await due(db, months, until)) await transact(db, (tx) => ask(tx, post, story, months));
  }
  await forgetAddresses(db);
}

const due = (db: Db, months: number, until: number): Promise<Due[]> =>
  db
    .selectFrom('value_story')
    .innerJoin('entry', 'entry.id', 'value_story.meeting_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .leftJoin('person', 'person.id', 'value_story.person_id')
    .select(['value_story.id', 'network.name as network'])
    .select([sql<string>`coalesce(person.email, value_story.email)`.as('email'), sql<string>`coalesce(person.language, value_story.language)`.as('language')])
    .where('value_story.stopped_at', 'is', null)
    .where('entry.retired_at', 'is', null)
    .where(sql<boolean>`coalesce(person.email, value_story.email) is not null`)
    .where(sql<boolean>`person.removed_at is null and person.example is not true`)
    .where(later(months), '<=', sql<Date>`now()`)
    .where(later(until), '>', sql<Date>`now()`)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('value_answer').select('id').whereRef('story_id', '=', 'value_story.id').where('months', '>=', months))))
    .orderBy('value_story.made_at')
    .limit(500)
    .execute();

async function ask(tx: Tx, { mail, baseUrl }: Post, story: Due, months: number): Promise<void> {
  const { token, hash } = newToken();
  const asked = await tx
    .insertInto('value_answer')
    .values({ id: newId(), story_id: story.id, months, token_hash: hash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  // Another process was first.
  if (!asked) return;
  await inLocale(story.language === 'en' ? 'en' : 'nl', () =>
    mail.send(tx, {
      to: story.email,
      subject: m.value_mail_subject(),
      text: m.value_mail_text({ network: story.network, months: String(months), address: `${baseUrl}${to(`/waarde/${token}`)}` }),
    }),
  );
}

const last = Math.max(...askedAfter);

const forgetAddresses = (db: Db) =>
  db
    .updateTable('value_story')
    .set({ email: null })
    .where('email', 'is not', null)
    .where((eb) =>
      eb.or([
        eb(later(keptFor), '<=', sql<Date>`now()`),
        eb.exists(
          eb
            .selectFrom('value_answer')
            .select('id')
            .whereRef('story_id', '=', 'value_story.id')
            .where('months', '=', last)
            .where('answered_at', 'is not', null),
        ),
      ]),
    )
    .execute();
