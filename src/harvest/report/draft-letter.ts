import type { MeetingRow } from '#meetings/index';
import type { Tx } from '#platform/db';
import { inLocale, m } from '#platform/i18n';
import type { Mailer } from '#platform/mail';

export type Post = { mail: Mailer; baseUrl: string; network: { name: string; slug: string } };

/** Tells who was there that the draft can be read, with a link and none of its words. People of an example have no mailbox. */
export async function writeOfDraft(tx: Tx, { mail, baseUrl, network }: Post, meeting: MeetingRow): Promise<void> {
  const readers = await tx
    .selectFrom('meeting_sign_up')
    .innerJoin('person', 'person.id', 'meeting_sign_up.person_id')
    .select(['person.email', 'person.language'])
    .where('meeting_sign_up.meeting_id', '=', meeting.id)
    .where('meeting_sign_up.attended_at', 'is not', null)
    .where('person.removed_at', 'is', null)
    .where('person.example', '=', false)
    .execute();
  for (const { email, language } of readers)
    await inLocale(language === 'en' ? 'en' : 'nl', () => {
      const address = `${baseUrl}${language === 'en' ? '/en' : ''}/${network.slug}/bijeenkomsten/${meeting.short}/verslag`;
      return mail.send(tx, { to: email, subject: m.harvest_mail_draft_subject(), text: m.harvest_mail_draft_text({ network: network.name, address }) });
    });
}
