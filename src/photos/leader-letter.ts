import type { Tx } from '#platform/db';
import { inLocale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import { sql } from 'kysely';

/** How letters leave, and the address and name of the network they are about. */
export type Post = { mail: Mailer; baseUrl: string; network: { slug: string; name: string } };

/** To everybody who leads the meeting: a link and nothing of the photo. */
export async function writeToLeaders(tx: Tx, { mail, baseUrl, network }: Post, about: { meetingId: string; networkId: string; path: string }): Promise<void> {
  const readers = await tx
    .selectFrom('person')
    .select(['email', 'language'])
    .where('removed_at', 'is', null)
    .where('example', '=', false)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('meeting_leader')
            .select('person_id')
            .where('meeting_id', '=', about.meetingId)
            .whereRef('person_id', '=', 'person.id')
            .where(sql<boolean>`exists (select from role left join network_collaboration place on place.collaboration_id = role.collaboration_id
              where role.person_id = person.id and role.ended_at is null and ${about.networkId}::uuid in (role.network_id, place.network_id))`),
        ),
        eb.exists(
          eb
            .selectFrom('role')
            .select('role.id')
            .whereRef('role.person_id', '=', 'person.id')
            .where('role.kind', '=', 'coordinator')
            .where('role.network_id', '=', about.networkId)
            .where('role.ended_at', 'is', null),
        ),
      ]),
    )
    .execute();
  for (const { email, language } of readers)
    await inLocale(language === 'en' ? 'en' : 'nl', () =>
      mail.send(tx, {
        to: email,
        subject: m.photos_mail_removal_subject(),
        text: m.photos_mail_removal_text({ network: network.name, address: `${baseUrl}${to(about.path)}` }),
      }),
    );
}
