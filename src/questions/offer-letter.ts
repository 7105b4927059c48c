import type { Viewer } from '#entries/index';
import { managersOf } from '#network/index';
import type { Tx } from '#platform/db';
import { inLocale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import type { StandingQuestion } from './question-to-steer';

/** How letters leave, and the address and name of the network they are about. */
export type Post = { mail: Mailer; baseUrl: string; network: { slug: string; name: string } };

type Reader = { id: string; email: string; language: string };

async function readersOf(tx: Tx, question: StandingQuestion): Promise<Reader[]> {
  const person = (id: string) => tx.selectFrom('person').select(['id', 'email', 'language']).where('id', '=', id).where('removed_at', 'is', null).execute();
  if (question.owner_person_id) return person(question.owner_person_id);
  const collaboration = question.owner_collaboration_id ?? question.collaboration_id;
  const managers = collaboration ? await managersOf(tx, collaboration) : [];
  return managers.length || !question.author_id ? managers : person(question.author_id);
}

/** Mail lies about in more places than we can see, so it holds a link and no word of the question or the offer. */
export async function writeOfOffer(tx: Tx, by: Viewer, { mail, baseUrl, network }: Post, question: StandingQuestion): Promise<void> {
  const readers = await readersOf(tx, question);
  for (const reader of readers.filter(({ id }) => id !== by.personId))
    await inLocale(reader.language === 'en' ? 'en' : 'nl', async () => {
      const address = `${baseUrl}${to(`/${network.slug}/leervragen/${question.short}`)}`;
      await mail.send(tx, {
        to: reader.email,
        subject: m.questions_mail_offer_subject(),
        text: m.questions_mail_offer_text({ network: network.name, address }),
      });
    });
}
