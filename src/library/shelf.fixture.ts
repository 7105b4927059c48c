import { type Audience, makeEntry } from '#entries/index';
import type { Db } from '#platform/db';
import type { Village } from '../../test/village';

export type PieceAsked = {
  title: string;
  kind?: 'working_element' | 'bottleneck' | 'tool' | 'failure';
  audience?: Audience;
  in?: 'zilverzand' | 'helmgras' | null;
  blocks?: ('leren' | 'geld' | 'bewoners')[];
  did?: string;
  interim?: boolean;
  madeAt?: Date;
};

/** Pieces on a shelf of the village, as they stand once everybody who had to has said yes. */
export const shelves =
  (db: Db, v: Village) =>
  async ({ title, kind = 'working_element', audience = 'public', in: place = 'zilverzand', blocks = [], did = '', interim = false, madeAt }: PieceAsked) =>
    db.transaction().execute(async (tx) => {
      const entry = await makeEntry(tx, v.viewers.meera, {
        kind,
        title,
        audience,
        networkId: v.networks.duin,
        collaborationId: place && v.collaborations[place],
        blocks: blocks.map((block) => v.blocks[block]),
      });
      await tx.insertInto('insight').values({ entry_id: entry.id }).execute();
      await tx
        .insertInto('insight_version')
        .values({
          insight_id: entry.id,
          no: 1,
          title,
          did: did || `Zo ging het: ${title}`,
          why: 'Omdat er tijd voor was.',
          interim,
          by_id: v.people.meera,
          audience,
        })
        .execute();
      if (madeAt) await tx.updateTable('entry').set({ made_at: madeAt, changed_at: madeAt }).where('id', '=', entry.id).execute();
      return entry;
    });
