import { viewerById } from '#accounts/index';
import { type EntryRow, saidTo, seenBy, type Viewer } from '#entries/index';
import { managersOf } from '#network/index';
import type { Tx } from '#platform/db';
import { inLocale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';

/** How letters leave, and the network they are about. */
export type Post = { mail: Mailer; baseUrl: string; network: { slug: string; name: string } };
type Reader = { id: string; email: string; language: string };

/** Who told the insight, or the programme managers of its collaboration where nobody known did. */
async function readersOf(tx: Tx, entry: EntryRow): Promise<Reader[]> {
  if (!entry.author_id) return entry.collaboration_id ? managersOf(tx, entry.collaboration_id) : [];
  return tx.selectFrom('person').select(['id', 'email', 'language']).where('id', '=', entry.author_id).where('removed_at', 'is', null).execute();
}

async function mayRead(tx: Tx, reader: Reader, answerId: string): Promise<boolean> {
  const viewer = await viewerById(tx, reader.id);
  if (!viewer) return false;
  const found = await tx
    .selectFrom('insight_answer')
    .innerJoin('entry', 'entry.id', 'insight_answer.insight_id')
    .select('insight_answer.id')
    .where('insight_answer.id', '=', answerId)
    .where(seenBy(viewer))
    .where(saidTo(viewer, 'insight_answer', 'by_id'))
    .executeTakeFirst();
  return found !== undefined;
}

/** Only to who may read the answer; a link and no word of it, because mail lies about in more places than we can see. */
export async function writeOfAnswer(tx: Tx, by: Viewer, { mail, baseUrl, network }: Post, entry: EntryRow, answerId: string): Promise<void> {
  for (const reader of await readersOf(tx, entry)) {
    if (reader.id === by.personId || !(await mayRead(tx, reader, answerId))) continue;
    await inLocale(reader.language === 'en' ? 'en' : 'nl', async () => {
      const address = `${baseUrl}${to(`/${network.slug}/inzichten/${entry.short}`)}`;
      await mail.send(tx, { to: reader.email, subject: m.answers_mail_subject(), text: m.answers_mail_text({ network: network.name, address }) });
    });
  }
}
