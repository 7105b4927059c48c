import type { Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { slug } from '#platform/text';
import { mark } from './mark';
import { mayPlan } from './plan-meeting';
import type { FormatStep } from './tables';

export type FormatSaid = { name: string; name_en: string; purpose: string; purpose_en: string; steps: FormatStep[] };
export type FormatToSave = FormatSaid & { id: string; networkId: string; seen?: string };
export type FormatRefusal = 'not_yours' | 'gone' | 'taken' | 'format_taken' | 'stale';

export const formatMark = ({ name, name_en, purpose, purpose_en, steps }: FormatSaid): string =>
  mark([name, name_en, purpose, purpose_en, steps.map((step) => [step.minutes, step.name, step.what])]);

/** A network's own way of working, added or changed by its coordinator. Those of the house stay as they are. */
export const saveFormat = (db: Db, by: Viewer, said: FormatToSave): Promise<Result<{ slug: string }, FormatRefusal>> =>
  transact(db, async (tx) => {
    if (!mayPlan(by, said.networkId)) return refuse('not_yours');
    const { name, name_en, purpose, purpose_en } = said;
    const row = { name, name_en, purpose, purpose_en, steps: JSON.stringify(said.steps) };
    const standing = await tx.selectFrom('format').selectAll().where('id', '=', said.id).forUpdate().executeTakeFirst();
    if (standing && standing.network_id !== said.networkId) return refuse('taken');
    if (said.seen === undefined) {
      if (standing) return ok({ slug: standing.slug });
      const word = slug(name);
      // 'nieuw' is the address of the form itself.
      const made = { id: said.id, network_id: said.networkId, slug: !word || word === 'nieuw' ? said.id : word, ...row };
      const house = await tx.selectFrom('format').select('id').where('network_id', 'is', null).where('slug', '=', made.slug).executeTakeFirst();
      if (house) return refuse('format_taken', 'naam');
      const done = await tx
        .insertInto('format')
        .values(made)
        .onConflict((conflict) => conflict.doNothing())
        .returning('slug')
        .executeTakeFirst();
      return done ? ok(done) : refuse('format_taken', 'naam');
    }
    if (!standing) return refuse('gone');
    if (formatMark(standing) !== said.seen && formatMark(standing) !== formatMark(said)) return refuse('stale');
    await tx.updateTable('format').set(row).where('id', '=', said.id).execute();
    return ok({ slug: standing.slug });
  });
