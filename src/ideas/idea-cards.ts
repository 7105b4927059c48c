import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { type IdeaState, openStates } from './idea';
import { givenBy, supportedBy, supporters } from './own';

/** An idea as it stands in a list. */
export type IdeaCardData = Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number];

const cards = (db: ReadDb, viewer: Viewer, networkId: string) =>
  db
    .selectFrom('entry')
    .innerJoin('idea', 'idea.entry_id', 'entry.id')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select(['entry.id', 'entry.short', 'entry.title', 'entry.audience', 'entry.made_at', 'idea.about', 'idea.state', 'idea.anonymous'])
    .select(['collaboration.name as collaboration', supporters.as('supporters'), givenBy(viewer).as('mine'), supportedBy(viewer).as('supported')])
    .where('entry.network_id', '=', networkId)
    .where('entry.kind', '=', 'idea');

export const ideaOrders = ['newest', 'support'] as const;
export type IdeaOrder = (typeof ideaOrders)[number];

/** How many stand on one page of the box. */
export const ideasPage = 20;

type Asked = { states: readonly IdeaState[]; order: IdeaOrder; page: number };

/** One page of the ideas in these states that the viewer may see, and one more when there is a next page. */
export const ideaList = (db: ReadDb, viewer: Viewer, networkId: string, { states, order, page }: Asked): Promise<IdeaCardData[]> =>
  cards(db, viewer, networkId)
    .where(seenBy(viewer))
    .where('idea.state', 'in', states)
    .$if(order === 'support', (query) => query.orderBy('supporters', 'desc'))
    .orderBy('entry.made_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(ideasPage + 1)
    .offset((page - 1) * ideasPage)
    .execute();

/** The ideas of a network for who makes a programme: the most supported first, and only those without an end when `open`. */
export const ideaCards = (db: ReadDb, viewer: Viewer, networkId: string, { open }: { open: boolean }): Promise<IdeaCardData[]> =>
  cards(db, viewer, networkId)
    .where(seenBy(viewer))
    .$if(open, (query) => query.where('idea.state', 'in', openStates))
    .orderBy('supporters', 'desc')
    .orderBy('entry.made_at', 'desc')
    .limit(200)
    .execute();

/**
 * What the viewer gave themselves, newest first. What they gave without a name they find here too, and only here: also when it was hidden,
 * because nobody could tell them.
 */
export function myIdeas(db: ReadDb, viewer: Viewer, networkId: string): Promise<IdeaCardData[]> {
  if (!viewer.personId || !viewer.memberOf.includes(networkId)) return Promise.resolve([]);
  return cards(db, viewer, networkId)
    .where(sql<SqlBool>`(entry.author_id = ${viewer.personId}::uuid or idea.giver_id = ${viewer.personId}::uuid)`)
    .where('entry.retired_at', 'is', null)
    .orderBy('entry.made_at', 'desc')
    .limit(50)
    .execute();
}
