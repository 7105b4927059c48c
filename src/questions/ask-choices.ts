import type { Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

export type AskChoices = Awaited<ReturnType<typeof askChoices>>;

const rolesIn = (viewer: Viewer, networkId: string) => viewer.roles.filter((role) => role.networkIds.includes(networkId));

/**
 * Who holds a role in the network itself, or none in a collaboration, can ask on the agenda of the whole network. Others ask on that of
 * a collaboration: its programme managers say yes to a wider audience where the network has set that, and are not passed by.
 */
export function mayAskForNetwork(viewer: Viewer, networkId: string): boolean {
  const here = rolesIn(viewer, networkId);
  return here.some((role) => role.collaborationId === null) || here.length === 0;
}

/** On whose agenda somebody can put a question in this network, and for which organisations they speak here. */
export async function askChoices(db: ReadDb, viewer: Viewer, networkId: string) {
  const here = rolesIn(viewer, networkId);
  const collaborations = here.flatMap((role) => role.collaborationId ?? []);
  const organisations = here.flatMap((role) => role.organisationId ?? []);
  const found = await db
    .selectFrom('network')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('collaboration')
          .select(['collaboration.id', 'collaboration.slug', 'collaboration.name'])
          .where('collaboration.id', '=', sql<string>`any(${collaborations}::uuid[])`)
          .orderBy(sql`name collate "und-x-icu"`),
      ).as('collaborations'),
      jsonArrayFrom(
        eb
          .selectFrom('organisation')
          .select(['organisation.id', 'organisation.name'])
          .where('organisation.id', '=', sql<string>`any(${organisations}::uuid[])`)
          .orderBy(sql`name collate "und-x-icu"`),
      ).as('organisations'),
    ])
    .where('network.id', '=', networkId)
    .executeTakeFirstOrThrow();
  return { ...found, wholeNetwork: mayAskForNetwork(viewer, networkId) };
}
