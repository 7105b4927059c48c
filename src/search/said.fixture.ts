import type { Audience } from '#entries/index';
import { entryBlockDoor, entryDoor, happenedEarlier } from '#entries/put';
import { type Db, transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import { tileDoor } from '#tiles/put';
import type { Village } from '../../test/village';

export type Said = {
  text: string;
  audience?: Audience;
  by?: keyof Village['people'];
  in?: keyof Village['collaborations'];
  network?: keyof Village['networks'];
  block?: keyof Village['blocks'];
  at?: string;
  hidden?: boolean;
};

/** Tiles as tests want them, in the order in which they are given. Answers with their ids. */
export async function say(db: Db, v: Village, tiles: Said[]): Promise<string[]> {
  const rows = tiles.map((tile) => ({ ...tile, id: newId(), at: new Date(tile.at ?? '2026-05-01') }));
  const places = rows.map(({ network = 'duin', by }) => ({ network_id: v.networks[network], author_id: by ? v.people[by] : null }));
  await transact(db, async (tx) => {
    await entryDoor.put(
      tx,
      rows.map((row, nth) => ({
        id: row.id,
        short: newShort(),
        kind: 'tile',
        title: row.text,
        ...places[nth],
        network_id: places[nth]?.network_id ?? '',
        collaboration_id: row.in ? v.collaborations[row.in] : null,
        audience: row.audience ?? 'public',
        made_at: row.at,
        changed_at: row.at,
        ...(row.hidden && { hidden_at: row.at, hidden_reason: 'Hoort hier niet.' }),
      })),
    );
    await tileDoor.put(
      tx,
      rows.map(({ id, text }) => ({ entry_id: id, text })),
    );
    const blocks = rows.flatMap(({ id, block }) => (block ? [{ entry_id: id, building_block_id: v.blocks[block] }] : []));
    if (blocks.length) await entryBlockDoor.put(tx, blocks);
    await happenedEarlier(
      tx,
      rows.map((row, nth) => ({
        at: row.at,
        kind: 'tile.made',
        entry_id: row.id,
        network_id: places[nth]?.network_id,
        audience: row.audience ?? 'public',
        details: '{}',
      })),
    );
  });
  return rows.map(({ id }) => id);
}
