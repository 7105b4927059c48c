import { happened, outsider, type Registry } from '#entries/index';
import { type Db, transact } from '#platform/db';
import type { Mailer } from '#platform/mail';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { makersLetter } from './letters';
import { daysToConfirm, reuseBehind } from './reuse-behind';

type Post = { mail: Mailer; baseUrl: string; registry: Registry };

/** The letter was answered: from now on it can be read, and its makers hear of it. Its address has served and goes. */
export const confirmReuse = (db: Db, token: string, post: Post): Promise<Result<null, 'gone' | 'closed'>> =>
  transact(db, async (tx) => {
    const said = await reuseBehind(tx, token);
    if (!said) return refuse('gone');
    if (said.confirmed_at && !said.withdrawn_at) return ok(null);
    if (said.withdrawn_at || !said.open) return refuse('closed');
    const confirmed = await tx
      .updateTable('reuse')
      .set({ confirmed_at: new Date(), email: null })
      .where('id', '=', said.reuse_id)
      .where('confirmed_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    // Pressed twice at once: told once.
    if (!confirmed) return ok(null);
    await happened(tx, 'reuse.confirmed', { by: outsider, entry: said });
    await makersLetter(tx, { ...post, network: { slug: said.network_slug, name: said.network_name } }, said, null);
    return ok(null);
  });

/** Takes back by the link of the letter what was said, whether it was confirmed or not. */
export const takeReuseBack = (db: Db, token: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const said = await reuseBehind(tx, token);
    if (!said) return refuse('gone');
    const taken = await tx
      .updateTable('reuse')
      .set({ withdrawn_at: new Date(), email: null })
      .where('id', '=', said.reuse_id)
      .where('withdrawn_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (taken) await happened(tx, 'reuse.withdrawn', { by: outsider, entry: said, audience: 'self' });
    return ok(null);
  });

/** Letters that nobody answered, and the addresses they went to, are forgotten. */
export const forgetUnconfirmed = (db: Db): Promise<unknown> =>
  db.deleteFrom('reuse').where('confirmed_at', 'is', null).where('asked_at', '<=', sql<Date>`now() - make_interval(days => ${daysToConfirm})`).execute();
