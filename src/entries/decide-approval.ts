import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import type { Audience } from './audience';
import { deciderFor } from './audience-choices';
import { askApproval, raise } from './change-audience';
import { findEntryById } from './find-entry';
import { happened } from './happened';
import { may } from './may';
import type { Viewer } from './viewer';

export type Decision = { approvalId: string; granted: boolean; reply: string };
export type DecisionOutcome = { entryId: string; askedBy: string | null; to: Audience; next: 'raised' | 'passed_on' | 'declined' };

/**
 * The answer to a request to show an entry to more people. A yes of the programme manager goes on to the coordinator where the network
 * has set that. A no needs a word of why. Locks the request, so that two deciders cannot answer at once.
 */
export const decideApproval = (db: Db, by: Viewer, decision: Decision): Promise<Result<DecisionOutcome, 'gone' | 'not_yours' | 'why'>> =>
  transact(db, async (tx) => {
    const asked = await tx
      .selectFrom('approval')
      .selectAll()
      .where('id', '=', decision.approvalId)
      .where('decided_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    const entry = asked && (await findEntryById(tx, by, asked.entry_id));
    if (!asked || !entry) return refuse('gone');
    const deed = asked.decider === 'coordinator' ? 'approve_for_network' : 'approve_for_collaboration';
    if (!may(by, deed, { network: entry.network_id, collaboration: entry.collaboration_id })) return refuse('not_yours');
    if (!decision.granted && !decision.reply) return refuse('why', 'antwoord');
    await tx
      .updateTable('approval')
      .set({ decided_by: by.personId, decided_at: sql<Date>`now()`, granted: decision.granted, reply: decision.reply })
      .where('id', '=', asked.id)
      .execute();
    const outcome = (next: DecisionOutcome['next']) => ok({ entryId: entry.id, askedBy: asked.asked_by, to: asked.to_audience, next });
    if (decision.granted) await happened(tx, 'approval.granted', { by, entry, audience: 'self' });
    else {
      await happened(tx, 'approval.declined', { by, entry, audience: 'self' });
      return outcome('declined');
    }
    const network = await tx.selectFrom('network').selectAll().where('id', '=', entry.network_id).executeTakeFirstOrThrow();
    // Newer words for a rung where the entry stands already ask for the same yes as the first ones did.
    const from = entry.audience === asked.to_audience ? 'self' : entry.audience;
    const step = { from, to: asked.to_audience, collaborationId: entry.collaboration_id, networkId: entry.network_id };
    const next = asked.decider === 'coordinator' ? null : deciderFor(step, network, by);
    if (!next) {
      await raise(tx, by, entry, asked.to_audience);
      return outcome('raised');
    }
    await askApproval(tx, { ...by, personId: asked.asked_by }, entry, { to: asked.to_audience, decider: next, note: asked.note });
    return outcome('passed_on');
  });
