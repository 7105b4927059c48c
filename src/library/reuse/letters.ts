import { answerable, type EntryRow, type Registry } from '#entries/index';
import type { Tx } from '#platform/db';
import { inLocale, type Locale, m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import { stableAddress } from '../piece';

export type Post = { mail: Mailer; baseUrl: string; language: Locale; network: { slug: string; name: string }; registry: Registry };

/** Carries the link and no word that somebody typed: else anybody could send words of their own to anybody in our name. */
export const confirmationLetter = (tx: Tx, post: Pick<Post, 'mail' | 'baseUrl' | 'language' | 'network'>, { email, token }: { email: string; token: string }) =>
  inLocale(post.language, () =>
    post.mail.send(tx, {
      to: email,
      subject: m.library_mail_confirm_subject(),
      text: m.library_mail_confirm_text({ network: post.network.name, address: `${post.baseUrl}${to(`/hergebruik/${token}`)}` }),
    }),
  );

/** To who wrote the piece and who answers for it: somebody used it. Whoever said so themselves gets none. */
export async function makersLetter(tx: Tx, post: Pick<Post, 'mail' | 'baseUrl' | 'network' | 'registry'>, entry: EntryRow, byId: string | null): Promise<void> {
  const author = await tx
    .selectFrom('person')
    .select(['email', 'language'])
    .where('id', '=', entry.author_id)
    .where('removed_at', 'is', null)
    .where('example', '=', false)
    .execute();
  const managers = await answerable(tx, entry, 'programme_manager');
  const self = byId && (await tx.selectFrom('person').select('email').where('id', '=', byId).executeTakeFirst())?.email;
  const readers = new Map([...managers, ...author].map((one) => [one.email, one]));
  for (const { email, language } of readers.values()) {
    if (email === self) continue;
    await inLocale(language === 'en' ? 'en' : 'nl', () =>
      post.mail.send(tx, {
        to: email,
        subject: m.library_mail_used_subject(),
        text: m.library_mail_used_text({
          network: post.network.name,
          address: `${post.baseUrl}${to(stableAddress(post.registry, post.network.slug, entry))}#gebruikt`,
        }),
      }),
    );
  }
}
