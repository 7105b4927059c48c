import type { Tx } from '#platform/db';
import { inLocale, type Locale, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import type { WebContext } from '#platform/web/env';

/** What a deed needs to write letters with a link in them. */
export type Post = { mail: Mailer; url: string };
export const postOf = (c: WebContext): Post => ({ mail: c.var.mail, url: c.var.config.baseUrl });

export type Reader = { email: string; language?: string };
type Words = { subject: () => string; text: (address: string) => string };

/** A letter in the reader's own language, queued with the transaction that has the reason for it. Example people get none. */
export async function write(tx: Tx, post: Post, readers: Reader[], path: string, { subject, text }: Words): Promise<void> {
  for (const { email, language } of readers) {
    const words: Locale = language === 'en' ? 'en' : 'nl';
    await inLocale(words, () => post.mail.send(tx, { to: email, subject: subject(), text: text(`${post.url}${to(path)}`) }));
  }
}
