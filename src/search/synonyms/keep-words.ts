import { happened, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';

export const mostGroups = 500;

type Refused = Result<null, 'not_yours' | 'gone' | 'too_many' | 'there_already'>;
type Group = { networkId: string; id: string };

/** What a coordinator does to the words of their network; nobody else does so at the same moment, so that limits hold. */
const keeping = (db: Db, by: Viewer, networkId: string, work: (tx: Tx) => Promise<Refused>): Promise<Refused> =>
  transact(db, async (tx) => {
    if (!may(by, 'shape_network', { network: networkId })) return refuse('not_yours');
    await sql`select pg_advisory_xact_lock(hashtext('search_synonym'), hashtext(${networkId}))`.execute(tx);
    const done = await work(tx);
    if (done.ok) await happened(tx, 'search_words.changed', { by, network: networkId });
    return done;
  });

const ofNetwork = (tx: Tx, networkId: string) => tx.selectFrom('search_synonym').where('network_id', '=', networkId);

/** Another group with exactly these words would change nothing. */
const stands = async (tx: Tx, { networkId, id }: Group, words: string[]) =>
  (await ofNetwork(tx, networkId).select('words').where('id', '<>', id).where('removed_at', 'is', null).execute()).some(
    (group) => sameWords(group.words) === sameWords(words),
  );
const sameWords = (words: string[]) =>
  words
    .map((word) => word.toLowerCase())
    .sort()
    .join('\n');

const room = async (tx: Tx, networkId: string) => (await ofNetwork(tx, networkId).select('id').where('removed_at', 'is', null).execute()).length < mostGroups;

/** Adds words that mean the same. Sent twice it happens once. */
export const addWords = (db: Db, by: Viewer, group: Group, words: string[]): Promise<Refused> =>
  keeping(db, by, group.networkId, async (tx) => {
    const before = await tx.selectFrom('search_synonym').select('network_id').where('id', '=', group.id).executeTakeFirst();
    if (before) return before.network_id === group.networkId ? ok(null) : refuse('gone');
    if (!(await room(tx, group.networkId))) return refuse('too_many', 'woorden');
    if (await stands(tx, group, words)) return refuse('there_already', 'woorden');
    await tx.insertInto('search_synonym').values({ id: group.id, network_id: group.networkId, words, made_by: by.personId }).execute();
    return ok(null);
  });

export const changeWords = (db: Db, by: Viewer, group: Group, words: string[]): Promise<Refused> =>
  keeping(db, by, group.networkId, async (tx) => {
    if (await stands(tx, group, words)) return refuse('there_already', 'woorden');
    const changed = await tx
      .updateTable('search_synonym')
      .set({ words })
      .where('id', '=', group.id)
      .where('network_id', '=', group.networkId)
      .where('removed_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    return changed ? ok(null) : refuse('gone');
  });

/** Taken out they count no more, and stay to be put back. */
export const takeOutWords = (db: Db, by: Viewer, group: Group): Promise<Refused> =>
  keeping(db, by, group.networkId, async (tx) => found(await stand(tx, group, { removed_at: new Date(), removed_by: by.personId })));

export const putWordsBack = (db: Db, by: Viewer, group: Group): Promise<Refused> =>
  keeping(db, by, group.networkId, async (tx) => {
    if (!(await room(tx, group.networkId))) return refuse('too_many', 'woorden');
    return found(await stand(tx, group, { removed_at: null, removed_by: null }));
  });

const stand = (tx: Tx, { networkId, id }: Group, how: { removed_at: Date | null; removed_by: string | null }) =>
  tx.updateTable('search_synonym').set(how).where('id', '=', id).where('network_id', '=', networkId).returning('id').executeTakeFirst();
const found = (row: object | undefined): Refused => (row ? ok(null) : refuse('gone'));
