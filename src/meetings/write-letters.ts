import type { ReadDb, Tx } from '#platform/db';
import { inLocale, type Locale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import type { WebContext } from '#platform/web/env';
import { whenText } from './when';

/** What a deed needs to write letters with a link in them. */
export type Post = { mail: Mailer; url: string };
export const postOf = (c: WebContext): Post => ({ mail: c.var.mail, url: c.var.config.baseUrl });

type Facts = { title: string; network: string; when: string; where: string; address: string; calendar: string; reason: string; place: string };
type Words = { subject: (facts: Facts) => string; text: (facts: Facts) => string };

/** Everything a meeting is a reason for to write. */
const words = {
  invited: { subject: m.meetings_mail_invited_subject, text: m.meetings_mail_invited_text },
  asked: { subject: m.meetings_mail_asked_subject, text: m.meetings_mail_asked_text },
  seat: { subject: m.meetings_mail_seat_subject, text: m.meetings_mail_seat_text },
  waiting: { subject: m.meetings_mail_waiting_subject, text: m.meetings_mail_waiting_text },
  moved_up: { subject: m.meetings_mail_moved_up_subject, text: m.meetings_mail_moved_up_text },
  week: { subject: m.meetings_mail_week_subject, text: m.meetings_mail_week_text },
  day: { subject: m.meetings_mail_day_subject, text: m.meetings_mail_day_text },
  changed: { subject: m.meetings_mail_changed_subject, text: m.meetings_mail_changed_text },
  cancelled: { subject: m.meetings_mail_cancelled_subject, text: m.meetings_mail_cancelled_text },
  uncancelled: { subject: m.meetings_mail_uncancelled_subject, text: m.meetings_mail_uncancelled_text },
} satisfies Record<string, Words>;
export type Occasion = keyof typeof words;

export type Letter = {
  occasion: Occasion;
  /** the name under which it is remembered: under one name somebody gets one letter about a meeting */
  once: string;
  meetingId: string;
  to: string[];
  place?: number;
};

/**
 * Letters about a meeting, each in the reader's own language, queued with the transaction that has the reason for them. Whoever had this
 * one already gets none. Example people have no letter box; that they were thought of is kept, so that a list can be finished.
 */
export async function writeLetters(tx: Tx, post: Post, letter: Letter): Promise<number> {
  if (!letter.to.length) return 0;
  const rows = letter.to.map((id) => ({ meeting_id: letter.meetingId, person_id: id, kind: letter.once }));
  const fresh = await tx
    .insertInto('meeting_letter')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute();
  if (!fresh.length) return 0;
  const meeting = await factsOf(tx, letter.meetingId);
  const readers = await tx
    .selectFrom('person')
    .select(['email', 'language'])
    .where(
      'id',
      'in',
      fresh.map((row) => row.person_id),
    )
    .where('removed_at', 'is', null)
    .where('example', '=', false)
    .orderBy('id')
    .execute();
  const { subject, text } = words[letter.occasion];
  for (const { email, language } of readers) {
    const reading: Locale = language === 'en' ? 'en' : 'nl';
    await inLocale(reading, () => {
      const facts = wordsOf(meeting, post.url, letter.place ?? 0);
      return post.mail.send(tx, { to: email, subject: subject(facts), text: text(facts) });
    });
  }
  return readers.length;
}

type MeetingFacts = Awaited<ReturnType<typeof factsOf>>;

const factsOf = (db: ReadDb, meetingId: string) =>
  db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .select(['entry.title', 'entry.short', 'network.name as network', 'network.slug', 'starts_at', 'ends_at', 'place', 'link', 'cancelled_reason'])
    .where('meeting.entry_id', '=', meetingId)
    .executeTakeFirstOrThrow();

/** On one line each: a second line of somebody else's could pass for our own words. */
function wordsOf(meeting: MeetingFacts, url: string, place: number): Facts {
  const line = (text: string) => text.replace(/\s+/g, ' ');
  const path = `${url}${to(`/${meeting.slug}/bijeenkomsten/${meeting.short}`)}`;
  return {
    title: line(meeting.title),
    network: line(meeting.network),
    when: whenText(meeting.starts_at, meeting.ends_at),
    where: line([meeting.place, meeting.link].filter(Boolean).join(', ')) || m.meetings_where_unknown(),
    address: path,
    calendar: `${path}/agenda.ics`,
    reason: meeting.cancelled_reason ? `\n\n${meeting.cancelled_reason.replace(/^/gm, '> ')}` : '',
    place: String(place),
  };
}
