import { type Db, type Tx, transact } from '#platform/db';
import { inLocale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import { type SqlBool, sql } from 'kysely';

type Post = { mail: Mailer; baseUrl: string };
type Reader = { email: string; language: string };

/** The party reads it too. Peers does not reach them, and nor does anything hidden or taken back. */
const reachesParties = sql<SqlBool>`entry.audience in ('network', 'public') and entry.retired_at is null and entry.hidden_at is null`;

/**
 * Letters about bottlenecks: to the party, as soon as it may read what was put before it; and of its answer to everybody it touches: who
 * made it, and the programme managers of the regions that say they recognise it. A sweep over what nobody was told of yet, each once;
 * what came in from a file is long known.
 */
export async function tellOfBottlenecks(db: Db, post: Post): Promise<void> {
  await transact(db, async (tx) => {
    for (const one of await untoldAddresses(tx)) {
      await write(tx, post, await speakers(tx, one), { subject: m.bottlenecks_mail_addressed_subject, text: m.bottlenecks_mail_addressed_text }, one);
      await tx.updateTable('bottleneck_address').set({ told_at: sql<Date>`now()` }).where('id', '=', one.id).execute();
    }
  });
  await transact(db, async (tx) => {
    for (const one of await untoldReplies(tx)) {
      await write(tx, post, await touched(tx, one.insight_id), { subject: m.bottlenecks_mail_replied_subject, text: m.bottlenecks_mail_replied_text }, one);
      await tx.updateTable('bottleneck_reply').set({ told_at: sql<Date>`now()` }).where('id', '=', one.id).execute();
    }
  });
}

const recent = '30 days';
const atOnce = 200;

const untoldAddresses = (tx: Tx) =>
  tx
    .selectFrom('bottleneck_address')
    .innerJoin('entry', 'entry.id', 'bottleneck_address.insight_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .select(['bottleneck_address.id', 'bottleneck_address.organisation_id', 'entry.network_id', 'network.slug', 'network.name', 'entry.short'])
    .where('bottleneck_address.told_at', 'is', null)
    .where('bottleneck_address.withdrawn_at', 'is', null)
    .where(reachesParties)
    .orderBy('bottleneck_address.at')
    .limit(atOnce)
    .forUpdate('bottleneck_address')
    .skipLocked()
    .execute();

const untoldReplies = (tx: Tx) =>
  tx
    .selectFrom('bottleneck_reply')
    .innerJoin('bottleneck_address', 'bottleneck_address.id', 'bottleneck_reply.address_id')
    .innerJoin('entry', 'entry.id', 'bottleneck_address.insight_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .select(['bottleneck_reply.id', 'bottleneck_address.insight_id', 'network.slug', 'network.name', 'entry.short'])
    .where('bottleneck_reply.told_at', 'is', null)
    .where('bottleneck_address.withdrawn_at', 'is', null)
    .where('entry.retired_at', 'is', null)
    .where(sql<SqlBool>`bottleneck_reply.at > now() - ${recent}::interval`)
    .orderBy('bottleneck_reply.at')
    .limit(atOnce)
    .forUpdate('bottleneck_reply')
    .skipLocked()
    .execute();

const readers = (tx: Tx) =>
  tx.selectFrom('person').select(['person.email', 'person.language']).distinct().where('person.removed_at', 'is', null).where('person.example', '=', false);

const speakers = (tx: Tx, { network_id, organisation_id }: { network_id: string; organisation_id: string }): Promise<Reader[]> =>
  readers(tx)
    .innerJoin('role', 'role.person_id', 'person.id')
    .where('role.kind', '=', 'national_party')
    .where('role.ended_at', 'is', null)
    .where('role.network_id', '=', network_id)
    .where('role.organisation_id', '=', organisation_id)
    .execute();

const touched = (tx: Tx, insightId: string): Promise<Reader[]> =>
  readers(tx)
    .where(
      sql<SqlBool>`(person.id = (select author_id from entry where entry.id = ${insightId}) or exists (
        select from role where role.person_id = person.id and role.kind = 'programme_manager' and role.ended_at is null and role.collaboration_id in (
          select collaboration_id from entry where entry.id = ${insightId}
          union select collaboration_id from insight_answer where insight_id = ${insightId} and kind = 'recognise' and withdrawn_at is null)))`,
    )
    .execute();

type Words = { subject: () => string; text: (facts: { network: string; address: string }) => string };

/** Mail lies about in more places than we can see, so it holds a link and no word of the bottleneck or the answer. */
async function write(tx: Tx, { mail, baseUrl }: Post, people: Reader[], words: Words, where: { slug: string; name: string; short: string }): Promise<void> {
  for (const { email, language } of people)
    await inLocale(language === 'en' ? 'en' : 'nl', async () => {
      const address = `${baseUrl}${to(`/${where.slug}/inzichten/${where.short}`)}`;
      await mail.send(tx, { to: email, subject: words.subject(), text: words.text({ network: where.name, address }) });
    });
}
