import { type RawBuilder, sql } from 'kysely';
import { openStates } from './question';

/** How long a question may stand as it is before we say that it is stuck. */
export const stuckAfter = { snapshots: 3, months: 6 };

const open = sql.join(openStates.map((state) => sql.lit(state)));

/**
 * Is this question stuck: open, and neither its wording nor its state changed for six months or in three snapshots on different days?
 * A flag that is worked out, never kept. `question` is the alias of the question in the query; both looks are by index, so use it on the
 * rows of a page and not to search a whole network with.
 */
export function stuckExpression(question = 'question'): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${question}.${column}`);
  const worded = sql`(select stuck_version.at from question_version stuck_version
    where stuck_version.question_id = ${of('entry_id')} and stuck_version.no = ${of('version')})`;
  const changed = sql`greatest(${of('moved_at')}, ${worded})`;
  const frozen = sql`(select count(distinct snapshot.on_date) from snapshot_question frozen join snapshot on snapshot.id = frozen.snapshot_id
    where frozen.question_id = ${of('entry_id')} and frozen.version = ${of('version')} and frozen.state = ${of('state')}
      and snapshot.on_date >= ${changed}::date)`;
  return sql<boolean>`(${of('state')} in (${open}) and (${changed} < now() - make_interval(months => ${sql.lit(stuckAfter.months)})
    or ${frozen} >= ${sql.lit(stuckAfter.snapshots)}))`;
}
