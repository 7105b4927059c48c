import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Viewer } from './viewer';

/**
 * A person's name as this viewer may read it: members of the network read names, others (null) read only what was said.
 * `person` is the joined alias, `network` the network in which it was said.
 */
export function nameFor(viewer: Viewer, person: string, network: Expression<string | null>): RawBuilder<string | null> {
  if (!viewer.memberOf.length) return sql<string | null>`null::text`;
  const name = sql.ref(`${person}.name`);
  return sql<string | null>`case when ${network} = any(${viewer.memberOf}::uuid[]) then ${name} end`;
}
