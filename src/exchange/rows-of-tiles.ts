import type { FileTile } from './meeting-file';
import type { Sketch } from './sketch';

/** A tile, with the meeting it was said at. */
export function rowsOfTile(tile: FileTile, taxonomy: string | undefined, { id, ref, add, networkId, moment }: Sketch): void {
  const tileId = id('entry', tile.key);
  const made_at = moment(tile.date);
  const author_id = ref('person', tile.by);
  add(
    'entry',
    tile.key,
    tile,
    {
      id: tileId,
      network_id: networkId,
      kind: 'tile',
      title: tile.text,
      author_id,
      collaboration_id: null,
      audience: tile.audience,
      made_at,
      changed_at: made_at,
      retired_at: null,
      hidden_at: null,
    },
    [
      {
        at: made_at,
        kind: 'tile.made',
        by_id: author_id,
        network_id: networkId,
        collaboration_id: null,
        entry_id: tileId,
        audience: tile.audience,
        details: {},
      },
    ],
  );
  for (const block of new Set(tile.blocks))
    add('entry_block', `${tile.key}/${block}`, tile, { entry_id: tileId, building_block_id: id('building_block', `${taxonomy}/${block}`) });
  add('tile', tile.key, tile, {
    entry_id: tileId,
    text: tile.text,
    signed: tile.signed,
    meeting_id: ref('entry', tile.meeting),
    kept_at: tile.kept ? made_at : null,
  });
  if (tile.meeting)
    add('link', `${tile.key}/grew_out_of/${tile.meeting}`, tile, { from_id: tileId, to_id: id('entry', tile.meeting), kind: 'grew_out_of', made_at });
}
