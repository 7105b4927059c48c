import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Audience } from './audience';
import type { Viewer } from './viewer';

/** Where a thing was said: the columns the ladder looks at. */
type Said = {
  audience: Expression<Audience | null>;
  network: Expression<string | null>;
  collaboration: Expression<string | null>;
  author: Expression<string | null>;
};

const oneOf = (column: Expression<string | null>, ids: string[]): RawBuilder<SqlBool> => sql<SqlBool>`${column} = any(${ids}::uuid[])`;

/**
 * The ladder as one SQL expression: may this viewer read something said to this audience, in this network and collaboration,
 * by this author? Only what can be true for the viewer is written down, so that PostgreSQL can use the public index for outsiders.
 */
export function withinLadder(viewer: Viewer, said: Said): RawBuilder<SqlBool> {
  const ways: RawBuilder<SqlBool>[] = [sql<SqlBool>`${said.audience} = 'public'`];
  if (viewer.memberOf.length) ways.push(sql<SqlBool>`(${said.audience} = 'network' and ${oneOf(said.network, viewer.memberOf)})`);
  if (viewer.peerIn.length) ways.push(sql<SqlBool>`(${said.audience} = 'peers' and ${oneOf(said.network, viewer.peerIn)})`);
  if (viewer.collaborations.length) ways.push(sql<SqlBool>`(${said.audience} = 'collaboration' and ${oneOf(said.collaboration, viewer.collaborations)})`);
  if (viewer.personId) ways.push(sql<SqlBool>`${said.author} = ${viewer.personId}::uuid`);
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
}

const column = <T>(alias: string, name: string) => sql<T>`${sql.ref(`${alias}.${name}`)}`;

/** Who is asked to approve a step up sees the piece while the question is open. */
function askedToApprove(viewer: Viewer, alias: string): RawBuilder<SqlBool>[] {
  const asked = (decider: string, where: RawBuilder<SqlBool>) =>
    sql<SqlBool>`(${where} and exists (select 1 from approval where approval.entry_id = ${column(alias, 'id')}
      and approval.decided_at is null and approval.decider = ${sql.lit(decider)}))`;
  return [
    ...(viewer.managed.length ? [asked('programme_manager', oneOf(column(alias, 'collaboration_id'), viewer.managed))] : []),
    ...(viewer.coordinated.length ? [asked('coordinator', oneOf(column(alias, 'network_id'), viewer.coordinated))] : []),
  ];
}

/** Whoever is asked for a yes reads what that yes is about, on whatever rung it was said. */
export function askedFor(viewer: Viewer, alias = 'entry'): RawBuilder<SqlBool> {
  const asked = askedToApprove(viewer, alias);
  return asked.length ? sql<SqlBool>`(${sql.join(asked, sql` or `)})` : sql<SqlBool>`false`;
}

/** Hidden for cause: only its author and who moderates it still see it, with the reason. */
function notHidden(viewer: Viewer, alias: string): RawBuilder<SqlBool> {
  const ways: RawBuilder<SqlBool>[] = [sql<SqlBool>`${column(alias, 'hidden_at')} is null`];
  if (viewer.personId) ways.push(sql<SqlBool>`${column(alias, 'author_id')} = ${viewer.personId}::uuid`);
  if (viewer.managed.length) ways.push(oneOf(column(alias, 'collaboration_id'), viewer.managed));
  if (viewer.coordinated.length)
    ways.push(sql<SqlBool>`(${column(alias, 'audience')} in ('network', 'public') and ${oneOf(column(alias, 'network_id'), viewer.coordinated)})`);
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
}

/**
 * THE rule. `where(seenBy(viewer))` on a query with `entry`, or with another alias of it: everything a viewer may see, and nothing else.
 * Absent, forbidden and retracted look alike: no row.
 */
export function seenBy(viewer: Viewer, alias = 'entry'): RawBuilder<SqlBool> {
  const ladder = withinLadder(viewer, {
    audience: column(alias, 'audience'),
    network: column(alias, 'network_id'),
    collaboration: column(alias, 'collaboration_id'),
    author: column(alias, 'author_id'),
  });
  const asked = askedToApprove(viewer, alias);
  const read = asked.length ? sql<SqlBool>`(${sql.join([ladder, ...asked], sql` or `)})` : ladder;
  return sql<SqlBool>`(${column(alias, 'retired_at')} is null and ${read} and ${notHidden(viewer, alias)})`;
}

/**
 * For what hangs on an entry and keeps the audience it was given (a remark, an earlier wording, an answer): what was said on a lower
 * rung stays there when the entry goes up. Use it beside `seenBy`: both must hold.
 */
export const saidTo = (viewer: Viewer, table: string, author = 'author_id', alias = 'entry'): RawBuilder<SqlBool> =>
  withinLadder(viewer, {
    audience: column(table, 'audience'),
    network: column(alias, 'network_id'),
    collaboration: column(alias, 'collaboration_id'),
    author: column(table, author),
  });
