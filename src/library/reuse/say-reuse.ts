import { findEntry, happened, may, type Registry, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { newToken } from '#platform/token';
import { confirmationLetter, makersLetter, type Post } from './letters';

export type NewReuse = {
  id: string;
  networkId: string;
  short: string;
  organisation: string;
  sentence: string;
  /** one's own collaboration, under whose name it is shown */
  collaborationId: string | null;
  /** of who is not known here */
  email: string | null;
};

/** `token`: what the letter leads to; null where nobody has to confirm. */
type Said = { token: string | null };
type Why = 'gone' | 'taken' | 'not_your_collaboration' | 'who' | 'mail';

/**
 * "We used this too." Who belongs to the network says it at once; anybody else gets a letter first, and until it is answered nobody
 * reads it. It is read by who could read the piece on the rung where it stood.
 */
export const sayReuse = (db: Db, by: Viewer, said: NewReuse, post: Post & { registry: Registry }): Promise<Result<Said, Why>> =>
  transact(db, async (tx) => {
    const entry = await findEntry(tx, by, said.networkId, said.short);
    if (!entry || !post.registry.shelved.includes(entry.kind)) return refuse('gone');
    const before = await tx.selectFrom('reuse').select(['person_id', 'entry_id']).where('id', '=', said.id).executeTakeFirst();
    // A form sent twice says it once; what was made by somebody else is not told to anybody.
    if (before) return before.entry_id === entry.id && before.person_id === by.personId ? ok({ token: null }) : refuse('taken');
    const known = may(by, 'respond', { network: entry.network_id });
    const organisation = known && said.collaborationId ? await nameOf(said.collaborationId) : said.organisation;
    if (organisation === null) return refuse('not_your_collaboration', 'samenwerking');
    if (!organisation) return refuse('who', 'organisatie');
    if (!known && !said.email) return refuse('mail', 'mail');
    const secret = known ? null : newToken();
    const written = await tx
      .insertInto('reuse')
      .values({
        id: said.id,
        entry_id: entry.id,
        organisation,
        sentence: said.sentence,
        person_id: known ? by.personId : null,
        collaboration_id: known ? said.collaborationId : null,
        email: known ? null : said.email,
        token_hash: secret?.hash ?? null,
        language: post.language,
        audience: entry.audience,
        confirmed_at: known ? new Date() : null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    // Sent twice at the same moment.
    if (!written) return ok({ token: null });
    if (known) {
      await happened(tx, 'reuse.confirmed', { by, entry });
      await makersLetter(tx, post, entry, by.personId);
    } else if (secret && said.email) await confirmationLetter(tx, post, { email: said.email, token: secret.token });
    return ok({ token: secret?.token ?? null });

    /** Only of one's own: nobody speaks for a collaboration they are not in. */
    async function nameOf(id: string): Promise<string | null> {
      if (!by.collaborations.includes(id)) return null;
      const row = await tx
        .selectFrom('collaboration')
        .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
        .select('name')
        .where('collaboration.id', '=', id)
        .where('network_collaboration.network_id', '=', said.networkId)
        .executeTakeFirst();
      return row?.name ?? null;
    }
  });
