import {
  type Audience,
  audienceChoices,
  changeAudience,
  type EntryRow,
  happened,
  linkEntries,
  madeBefore,
  makeEntry,
  may,
  seenBy,
  type Viewer,
} from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { shorten } from '#platform/text';
import { blocksFit, mayAskForNetwork, widestAtOnce } from '#questions/index';
import { type SqlBool, sql } from 'kysely';
import { lengthOf, onOneLine, signedLimit, tileLimit } from './tile';

export type NewTile = {
  /** made with the form, so that a form sent twice makes one tile */
  id: string;
  networkId: string;
  collaborationId: string | null;
  text: string;
  signed: string;
  audience: Audience;
  meetingId: string | null;
  blocks: string[];
};
export type MadeTile = { id: string; short: string; title: string; waitsFor: Audience | null };
export type MakeRefusal = 'not_yours' | 'not_your_collaboration' | 'no_such_rung' | 'no_such_block' | 'no_such_meeting' | 'empty' | 'too_long' | 'taken';

/**
 * A member hangs a saying of their own on the wall. Where the network wants somebody's yes for the audience that was chosen, it starts on
 * the widest rung that needs none, and the yes is asked.
 */
export const makeTile = (db: Db, by: Viewer, tile: NewTile): Promise<Result<MadeTile, MakeRefusal>> =>
  transact(db, async (tx) => {
    const before = await madeBefore(tx, by, { id: tile.id, kind: 'tile' });
    if (before === 'foreign') return refuse('taken');
    if (before) return ok({ ...before, waitsFor: null });
    const refused = await refuseTile(tx, by, tile);
    if (refused) return refused;
    const start = await widestAtOnce(tx, by, tile, tile.audience);
    const entry = await writeTile(tx, by, { ...tile, audience: start, authorId: by.personId });
    await happened(tx, 'tile.made', { by, entry });
    const waits = start !== tile.audience;
    if (waits) await changeAudience(tx, by, { entryId: entry.id, to: tile.audience, note: '', own: true });
    return ok({ id: entry.id, short: entry.short, title: entry.title, waitsFor: waits ? tile.audience : null });
  });

/**
 * What somebody said in the room becomes a tile. Part of a harvest, which has asked whether the viewer may, and on which rung, and which
 * tells what happened once for all of it. The words stay those of who said them (`authorId`), or nobody's.
 */
export async function tileFromRoom(tx: Tx, by: Viewer, said: Omit<NewTile, 'collaborationId'> & { authorId: string | null }): Promise<EntryRow> {
  const text = onOneLine(said.text);
  return writeTile(tx, by, { ...said, text: lengthOf(text) > tileLimit ? shorten(text, tileLimit) : text, collaborationId: null });
}

async function writeTile(tx: Tx, by: Viewer, tile: NewTile & { authorId: string | null }): Promise<EntryRow> {
  const text = onOneLine(tile.text);
  const signed = shorten(onOneLine(tile.signed), signedLimit);
  const entry = await makeEntry(tx, by, { ...tile, kind: 'tile', title: text });
  await tx.insertInto('tile').values({ entry_id: entry.id, text, signed, meeting_id: tile.meetingId }).execute();
  if (tile.meetingId) await linkEntries(tx, by, entry.id, tile.meetingId, 'grew_out_of');
  return entry;
}

async function refuseTile(tx: Tx, by: Viewer, tile: NewTile) {
  const { networkId, collaborationId } = tile;
  if (!may(by, 'ask', { network: networkId })) return refuse('not_yours');
  const mine = by.roles.some((role) => role.collaborationId === collaborationId && role.networkIds.includes(networkId));
  if (!(collaborationId === null ? mayAskForNetwork(by, networkId) : mine)) return refuse('not_your_collaboration', 'samenwerking');
  if (!onOneLine(tile.text)) return refuse('empty', 'tekst');
  if (lengthOf(onOneLine(tile.text)) > tileLimit) return refuse('too_long', 'tekst');
  if (!audienceChoices(by, networkId, collaborationId).offered.includes(tile.audience)) return refuse('no_such_rung', 'doelgroep');
  if (!(await blocksFit(tx, networkId, tile.blocks))) return refuse('no_such_block', 'bouwstenen');
  return tile.meetingId && !(await meetingSeen(tx, by, networkId, tile.meetingId)) ? refuse('no_such_meeting') : null;
}

const meetingSeen = (tx: Tx, by: Viewer, networkId: string, meetingId: string) =>
  tx
    .selectFrom('entry')
    .select('entry.id')
    .where('entry.id', '=', meetingId)
    .where('entry.network_id', '=', networkId)
    .where('entry.kind', '=', 'meeting')
    .where(sql<SqlBool>`${seenBy(by)}`)
    .executeTakeFirst();
