import { type Audience, changeAudience, happened, madeBefore, makeEntry, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { blocksFit, widestAtOnce } from '#questions/index';
import { sql } from 'kysely';
import { type IdeaAbout, nameless } from './idea';
import { ideaAudiences, namelessRungs } from './idea-audiences';

export type NewIdea = {
  id: string;
  networkId: string;
  /** whose idea it is beside the giver's; that of an idea without a name is left out, because it would half name them */
  collaborationId: string | null;
  title: string;
  text: string;
  about: IdeaAbout;
  blocks: string[];
  anonymous: boolean;
  audience: Audience;
};

export type Dropped = { id: string; short: string; title: string; waitsFor: Audience | null };
export type DropRefusal = 'not_yours' | 'not_your_collaboration' | 'no_such_rung' | 'names_you' | 'no_such_block' | 'taken';

/**
 * Puts an idea in the box of a network one belongs to. Without a name, the entry has no author and it happened by nobody: only the idea's
 * own row knows who gave it. Where the network wants somebody's yes for the audience, an idea with a name starts lower and that is asked.
 */
export const dropIdea = (db: Db, by: Viewer, given: NewIdea): Promise<Result<Dropped, DropRefusal>> =>
  transact(db, async (tx) => {
    const idea = given.anonymous ? { ...given, collaborationId: null } : given;
    const before = await madeBefore(tx, by, {
      id: idea.id,
      kind: 'idea',
      mine: sql<boolean>`exists (select from idea where idea.entry_id = entry.id and idea.giver_id = ${by.personId}::uuid)`,
    });
    if (before === 'foreign') return refuse('taken');
    if (before) return ok({ ...before, waitsFor: null });
    const refused = await refuseIdea(tx, by, idea);
    if (refused) return refused;
    const start = idea.anonymous ? idea.audience : await widestAtOnce(tx, by, idea, idea.audience);
    const who = idea.anonymous ? nameless(by) : by;
    const entry = await makeEntry(tx, who, { ...idea, kind: 'idea', audience: start });
    const { about, text, anonymous, title } = idea;
    await tx
      .insertInto('idea')
      .values({ entry_id: entry.id, about, text, anonymous, giver_id: anonymous ? by.personId : null })
      .execute();
    await happened(tx, 'idea.dropped', { by: who, entry });
    const waits = start !== idea.audience;
    if (waits) await changeAudience(tx, by, { entryId: entry.id, to: idea.audience, note: '', own: true });
    return ok({ id: entry.id, short: entry.short, title, waitsFor: waits ? idea.audience : null });
  });

async function refuseIdea(tx: Tx, by: Viewer, idea: NewIdea) {
  const { networkId, collaborationId, anonymous, audience, blocks } = idea;
  if (!may(by, 'ask', { network: networkId })) return refuse('not_yours');
  const mine = by.roles.some((role) => role.collaborationId === collaborationId && role.networkIds.includes(networkId));
  if (collaborationId && !mine) return refuse('not_your_collaboration', 'samenwerking');
  if (anonymous && !(await namelessRungs(tx, by, networkId)).includes(audience)) return refuse('names_you', 'doelgroep');
  if (!ideaAudiences(by, idea).offered.includes(audience)) return refuse('no_such_rung', 'doelgroep');
  return (await blocksFit(tx, networkId, blocks)) ? null : refuse('no_such_block', 'bouwstenen');
}
