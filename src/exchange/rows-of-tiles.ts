import type { FileTile } from './meeting-file';
import { rowsOfEntry } from './rows-of-entry';
import type { Sketch } from './sketch';

/** A tile, with the meeting it was said at. */
export function rowsOfTile(tile: FileTile, taxonomy: string | undefined, sketch: Sketch): void {
  const { id, ref, add, networkId, moment } = sketch;
  const tileId = id('entry', tile.key);
  const made_at = moment(tile.date);
  const author_id = ref('person', tile.by);
  const about = { network_id: networkId, collaboration_id: null, entry_id: tileId, audience: tile.audience, details: {} };
  const made = { ...about, at: made_at, kind: 'tile.made' as const, by_id: author_id };
  rowsOfEntry(tile, { kind: 'tile', title: tile.text, author_id, made_at }, taxonomy, sketch, [made]);
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
