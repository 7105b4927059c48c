import { viewerById } from '#accounts/index';
import { type EntryRow, findEntryById, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import { inLocale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import { type SqlBool, sql } from 'kysely';

/** How letters leave, and the address and name of the network they are about. */
export type Post = { mail: Mailer; baseUrl: string; network: { slug: string; name: string } };

/** Whoever gave or supported it, each once. Nobody can tell from a letter which of the two somebody is. */
const readersOf = (tx: Tx, by: Viewer, idea: EntryRow) =>
  tx
    .selectFrom('person')
    .select(['person.id', 'person.email', 'person.language'])
    .where('person.removed_at', 'is', null)
    .where('person.example', '=', false)
    .where(sql<SqlBool>`person.id is distinct from ${by.personId}::uuid`)
    .where(
      sql<SqlBool>`person.id in (select author_id from entry where id = ${idea.id} union select giver_id from idea where entry_id = ${idea.id}
        union select person_id from idea_support where idea_id = ${idea.id})`,
    )
    .orderBy('person.id')
    .execute();

/** A letter to each of them who can still read the idea, with a link and none of its words. */
export async function writeOfStep(tx: Tx, by: Viewer, { mail, baseUrl, network }: Post, idea: EntryRow): Promise<void> {
  for (const reader of await readersOf(tx, by, idea)) {
    if (!(await findEntryById(tx, await viewerById(tx, reader.id), idea.id))) continue;
    await inLocale(reader.language === 'en' ? 'en' : 'nl', async () => {
      const address = `${baseUrl}${to(`/${network.slug}/ideeenbus/${idea.short}`)}`;
      await mail.send(tx, { to: reader.email, subject: m.ideas_mail_moved_subject(), text: m.ideas_mail_moved_text({ network: network.name, address }) });
    });
  }
}
