import { isAudience } from '#entries/index';
import type { Tx } from '#platform/db';
import { sql } from 'kysely';

/**
 * Publications and addresses stand outside anyhow, so they go along when the insight is shown to more people. A result in words stays
 * with whom it was told to: it may be somebody else's.
 */
export async function raiseSources(tx: Tx, entryId: string, to: string): Promise<void> {
  if (!isAudience(to)) return;
  await sql`update insight_source set audience = ${to}::audience
    where insight_id = ${entryId}::uuid and kind in ('doi', 'url') and withdrawn_at is null and audience < ${to}::audience`.execute(tx);
}
