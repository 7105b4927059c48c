import { nameFor, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { countedAtMost, openStates, type QuestionCardData, questionCards } from '#questions/index';
import { sql } from 'kysely';

const shown = { questions: 6, workers: 100, lookedAt: 500, helpers: 24 };

export type Door = {
  questions: QuestionCardData[];
  /** one past `countedAtMost` means "more than" */
  count: number;
  workers: { slug: string; name: string }[];
  /** null: for members only */
  helpers: { id: string; name: string; expertise: string; places: string[] }[] | null;
  moreHelpers: boolean;
};

type Asked = { networkId: string; blockId: string };

/** Everything behind the door of a building block that this viewer may see, in two statements. */
export async function blockDoor(db: ReadDb, viewer: Viewer, { networkId, blockId }: Asked): Promise<Door> {
  const questions = await questionCards(db, viewer)
    .where('entry.network_id', '=', networkId)
    .where(aboutBlock(blockId))
    .orderBy('entry.changed_at', 'desc')
    .limit(shown.questions)
    .execute();
  const member = viewer.memberOf.includes(networkId);
  const around = await db
    .selectFrom('network')
    .select([countOf(viewer, blockId).as('count'), workersOn(viewer, blockId).as('workers')])
    .select((member ? helpersWith(viewer, blockId) : sql<Helpers>`null::json`).as('helpers'))
    .where('network.id', '=', networkId)
    .executeTakeFirstOrThrow();
  return { questions, ...around, helpers: around.helpers?.slice(0, shown.helpers) ?? null, moreHelpers: (around.helpers?.length ?? 0) > shown.helpers };
}

type Helpers = Door['helpers'];

const aboutBlock = (blockId: string) =>
  sql<boolean>`exists (select 1 from entry_block where entry_block.entry_id = entry.id and entry_block.building_block_id = ${blockId})`;

const countOf = (viewer: Viewer, blockId: string) => sql<number>`(
  select count(*) from (select 1 from entry where entry.network_id = network.id and entry.kind = 'question'
    and ${aboutBlock(blockId)} and ${seenBy(viewer)} limit ${countedAtMost + 1}) counted)`;

/** Collaborations with an open question on it that this viewer may see, among what moved last in each. */
const workersOn = (viewer: Viewer, blockId: string) => sql<Door['workers']>`(
  select coalesce(json_agg(json_build_object('slug', slug, 'name', name) order by name), '[]') from (
    select collaboration.slug, collaboration.name from network_collaboration place
      join collaboration on collaboration.id = place.collaboration_id
     where place.network_id = network.id and exists (
       select 1 from (
         select * from entry where entry.collaboration_id = place.collaboration_id and entry.kind = 'question' and entry.retired_at is null
          order by entry.changed_at desc limit ${shown.lookedAt}) recent
         join question on question.entry_id = recent.id
         join entry_block on entry_block.entry_id = recent.id and entry_block.building_block_id = ${blockId}
        where recent.network_id = place.network_id and question.state in (${sql.join(openStates)}) and ${seenBy(viewer, 'recent')})
     order by collaboration.name limit ${shown.workers}) working)`;

/** Who said that this is their field, among those who hold a role in this network today; with where they work. One more than is shown. */
const helpersWith = (viewer: Viewer, blockId: string) => sql<Helpers>`(
  select coalesce(json_agg(helper order by helper.name), '[]') from (
    select person.id, ${nameFor(viewer, 'person', sql<string>`network.id`)} as name, person.expertise,
      array(select distinct collaboration.name from role join collaboration on collaboration.id = role.collaboration_id
        join network_collaboration place on place.collaboration_id = collaboration.id and place.network_id = network.id
        where role.person_id = person.id and role.ended_at is null order by collaboration.name) as places
      from person_expertise join person on person.id = person_expertise.person_id
     where person_expertise.building_block_id = ${blockId} and person.removed_at is null and exists (
       select 1 from role left join network_collaboration place on place.collaboration_id = role.collaboration_id
        where role.person_id = person.id and role.ended_at is null and network.id in (role.network_id, place.network_id))
     order by person.name limit ${shown.helpers + 1}) helper)`;
