import type { Database } from '#platform/db';
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { SourceKind } from '../tables';

type Source = { kind: SourceKind; reference: string; title: string };

/** What an insight leans on outside, as far as everybody who may open it may know. */
export const sourcesForAll = (eb: ExpressionBuilder<Database, 'entry'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('insight_source as source')
      .select(['source.kind', 'source.reference', 'source.title'])
      .whereRef('source.insight_id', '=', 'entry.id')
      .whereRef('source.audience', '>=', 'entry.audience')
      .where('source.withdrawn_at', 'is', null)
      // Who is only asked for a yes opens it as well, and a result does not go along with that.
      .where(
        sql<SqlBool>`(source.kind <> 'result' or source.audience >= 'network'
          or not exists (select from approval where approval.entry_id = entry.id and approval.decided_at is null))`,
      )
      .orderBy('source.at')
      .limit(50),
  );

/** One line of a list of sources. */
export const sourceLine = ({ kind, reference, title }: Source): string =>
  [title, kind === 'doi' ? `https://doi.org/${reference}` : reference].filter(Boolean).join(': ');
