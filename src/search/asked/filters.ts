import { type Audience, isAudience } from '#entries/index';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { marks, quoted } from '../lexemes';

/** What somebody chose beside the words. Ids, so that an address with a name nobody has is no filter but nothing found. */
export type Filters = { kind?: string; block?: string; collaboration?: string; year?: number; audience?: Audience };

/** By which the index is looked up. Who may see what is no part of the index, so an audience is not among them. */
export const filterMarks = ({ kind, block, collaboration, year }: Filters): string[] =>
  [kind && marks.kind(kind), block && marks.block(block), collaboration && marks.collaboration(collaboration), year && marks.year(year)].flatMap((mark) =>
    mark ? quoted(mark) : [],
  );

export const yearMade = sql<number>`extract(year from entry.made_at at time zone 'Europe/Amsterdam')::int`;

/** The same asked of the entry as it is now: the index may be a moment behind. */
export function asFiltered({ kind, block, collaboration, year, audience }: Filters): RawBuilder<SqlBool> {
  const asked = [
    ...(kind ? [sql<SqlBool>`entry.kind = ${kind}`] : []),
    ...(collaboration ? [sql<SqlBool>`entry.collaboration_id = ${collaboration}::uuid`] : []),
    ...(year ? [sql<SqlBool>`${yearMade} = ${year}`] : []),
    ...(audience && isAudience(audience) ? [sql<SqlBool>`entry.audience = ${audience}::audience`] : []),
    ...(block ? [sql<SqlBool>`exists (select from entry_block where entry_block.entry_id = entry.id and entry_block.building_block_id = ${block}::uuid)`] : []),
  ];
  return asked.length ? sql<SqlBool>`(${sql.join(asked, sql` and `)})` : sql<SqlBool>`true`;
}
