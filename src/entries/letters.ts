import type { Tx } from '#platform/db';
import { inLocale, type Locale, m } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import type { EntryRow } from './make-entry';

/** A letter carries a link and no word of the entry: mail lies about in more places than we can see. */
export type Occasion = 'asked' | 'reminded' | 'decided' | 'reported' | 'hidden';
type Reader = { email: string; language: string };
type Words = { subject: () => string; text: (facts: { network: string; address: string }) => string };

const words: Record<Occasion, Words> = {
  asked: { subject: m.entries_mail_asked_subject, text: m.entries_mail_asked_text },
  reminded: { subject: m.entries_mail_reminded_subject, text: m.entries_mail_reminded_text },
  decided: { subject: m.entries_mail_decided_subject, text: m.entries_mail_decided_text },
  reported: { subject: m.entries_mail_reported_subject, text: m.entries_mail_reported_text },
  hidden: { subject: m.entries_mail_hidden_subject, text: m.entries_mail_hidden_text },
};

export async function writeTo(tx: Tx, mail: Mailer, readers: Reader[], occasion: Occasion, where: { network: string; url: string; path: string }) {
  for (const { email, language } of readers) {
    const locale: Locale = language === 'en' ? 'en' : 'nl';
    const address = `${where.url}${locale === 'en' ? '/en' : ''}${where.path}`;
    const { subject, text } = words[occasion];
    await inLocale(locale, () => mail.send(tx, { to: email, subject: subject(), text: text({ network: where.network, address }) }));
  }
}

const readers = (tx: Tx) =>
  tx.selectFrom('person').select(['person.email', 'person.language']).distinct().where('person.removed_at', 'is', null).where('person.example', '=', false);

export const person = (tx: Tx, id: string | null): Promise<Reader[]> => (id === null ? Promise.resolve([]) : readers(tx).where('person.id', '=', id).execute());

/** Who answers for a piece: the collaboration's programme managers, or else the network's coordinators. */
export async function answerable(tx: Tx, entry: EntryRow, who: 'programme_manager' | 'coordinator'): Promise<Reader[]> {
  const held = readers(tx).innerJoin('role', 'role.person_id', 'person.id').where('role.ended_at', 'is', null).where('role.kind', '=', who);
  return who === 'coordinator'
    ? held.where('role.network_id', '=', entry.network_id).execute()
    : held.where('role.collaboration_id', '=', entry.collaboration_id).execute();
}
