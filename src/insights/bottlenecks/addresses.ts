import { nameFor, saidTo, seenBy, type Viewer } from '#entries/index';
import type { Database, ReadDb } from '#platform/db';
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { ReplyState } from '../tables';

type Eb = ExpressionBuilder<Database, 'entry'>;
const network = sql<string>`entry.network_id`;

/** What a party answered, the latest first, as far as it was said to this viewer. */
const replies = (eb: ExpressionBuilder<Database, 'bottleneck_address' | 'entry'>, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('bottleneck_reply as reply')
      .leftJoin('person', 'person.id', 'reply.by_id')
      .select([sql<ReplyState>`reply.state`.as('state'), 'reply.text', 'reply.at', nameFor(viewer, 'person', network).as('by')])
      .whereRef('reply.address_id', '=', 'bottleneck_address.id')
      .where(saidTo(viewer, 'reply', 'by_id'))
      .orderBy('reply.at', 'desc')
      .limit(50),
  );

const answered = sql<boolean>`exists (select from bottleneck_reply where bottleneck_reply.address_id = bottleneck_address.id)`;

const withAddresses = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('bottleneck_address')
    .innerJoin('entry', 'entry.id', 'bottleneck_address.insight_id')
    .innerJoin('organisation', 'organisation.id', 'bottleneck_address.organisation_id')
    .select(['bottleneck_address.id', 'bottleneck_address.rule', 'bottleneck_address.note', 'bottleneck_address.at'])
    .select(['organisation.id as party_id', 'organisation.slug as party_slug', 'organisation.name as party'])
    .select((eb) => replies(eb, viewer).as('replies'))
    // Of a party that answered to fewer people nobody is told that it kept silent.
    .select(answered.as('answered'))
    .where('bottleneck_address.withdrawn_at', 'is', null)
    .where('entry.kind', '=', 'bottleneck')
    .where(seenBy(viewer));

/** Before whom one bottleneck was put, and what they said. */
export const addressesOf = (db: ReadDb, viewer: Viewer, insightId: string) =>
  withAddresses(db, viewer).where('entry.id', '=', insightId).orderBy('bottleneck_address.at').execute();
export type AddressShown = Awaited<ReturnType<typeof addressesOf>>[number];

/** The region it comes from and those that recognise it, as far as this viewer may know of them. */
const affected = (eb: Eb, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('collaboration as region')
      .select(['region.slug', 'region.name'])
      .where((where) =>
        where.or([
          where('region.id', '=', where.ref('entry.collaboration_id')),
          where.exists(
            where
              .selectFrom('insight_answer as answer')
              .select('answer.id')
              .whereRef('answer.insight_id', '=', 'entry.id')
              .whereRef('answer.collaboration_id', '=', 'region.id')
              .where('answer.kind', '=', 'recognise')
              .where('answer.withdrawn_at', 'is', null)
              .where(saidTo(viewer, 'answer', 'by_id')),
          ),
        ]),
      )
      .orderBy(sql`region.name collate "und-x-icu"`)
      .limit(100),
  );

/** Everything of a network that was put before a party and that this viewer may see, the unanswered first, then the newest. */
export const inbox = (db: ReadDb, viewer: Viewer, networkId: string, party?: string) => {
  const found = withAddresses(db, viewer)
    .select(['entry.short', 'entry.kind', 'entry.title', 'entry.audience'])
    .select((eb) => affected(eb as unknown as Eb, viewer).as('affected'))
    .where('entry.network_id', '=', networkId)
    .orderBy(answered)
    .orderBy('bottleneck_address.at', 'desc')
    .limit(mostShown);
  return (party ? found.where('organisation.slug', '=', party) : found).execute();
};
export const mostShown = 500;
export type InInbox = Awaited<ReturnType<typeof inbox>>[number];
