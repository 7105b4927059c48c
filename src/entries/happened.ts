import type { Tx } from '#platform/db';
import type { Audience } from './audience';
import type { Viewer } from './viewer';

/** Past tense, `noun.verb-ed`. The details are small facts for a sentence, never a text that somebody wrote. */
export type Happening = {
  by: Viewer;
  entry?: { id: string; network_id: string; collaboration_id: string | null; audience: Audience };
  network?: string | null;
  collaboration?: string | null;
  /** narrower than the entry's, where the thing itself was said on a lower rung */
  audience?: Audience;
  details?: Record<string, string | number>;
};

/** One visible line in a deed, one row that only ever gets added, in the same transaction as the deed. */
export async function happened(tx: Tx, kind: `${string}.${string}`, what: Happening): Promise<void> {
  await tx
    .insertInto('happening')
    .values({
      kind,
      by_id: what.by.personId,
      network_id: what.entry?.network_id ?? what.network ?? null,
      collaboration_id: what.entry?.collaboration_id ?? what.collaboration ?? null,
      entry_id: what.entry?.id ?? null,
      audience: what.audience ?? what.entry?.audience ?? null,
      details: JSON.stringify(what.details ?? {}),
    })
    .execute();
}
