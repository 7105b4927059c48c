import type { Audience, Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import type { Said } from './poster';

type Version = Said & { posterId: string; no: number; reason: string; audience: Audience };

/** The sections as they stand now, and the same kept as a version: what is said here was said to this audience. */
export async function writeSections(tx: Tx, by: Viewer, { posterId, no, reason, opening, sections, audience }: Version): Promise<void> {
  const kept = sections.map(({ id }) => id);
  await tx
    .deleteFrom('poster_section')
    .where('poster_id', '=', posterId)
    .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
    .execute();
  await tx
    .insertInto('poster_section')
    .values(sections.map((section, position) => ({ ...section, position, poster_id: posterId })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        position: eb.ref('excluded.position'),
        heading: eb.ref('excluded.heading'),
        text: eb.ref('excluded.text'),
      })),
    )
    .execute();
  await tx
    .insertInto('poster_version')
    .values({ poster_id: posterId, no, reason, opening, sections: JSON.stringify(sections), by_id: by.personId, audience })
    .execute();
}
