import { type Audience, happened, linkEntries, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { writeQuestion } from './ask-question';
import { blocksFit } from './blocks-fit';
import { takeLetters } from './letters';
import { refreshLikeness } from './likeness';
import { letterOf } from './question';

export type QuestionFromRoom = {
  id: string;
  networkId: string;
  collaborationId: string | null;
  wording: string;
  blocks: string[];
  audience: Audience;
  /** who said it, when the room knows; whoever writes it down is never its author */
  authorId: string | null;
  meetingId: string;
};

/**
 * A question that was asked in the room, on an agenda under the next letter. Part of the harvest of a meeting, which has asked whether
 * the viewer may and on which rung. Everything of it is by who said it, or by nobody: writing down gives no right to read.
 */
export async function questionFromRoom(tx: Tx, by: Viewer, asked: QuestionFromRoom): Promise<Result<{ letter: string }, 'no_such_block'>> {
  if (!(await blocksFit(tx, asked.networkId, asked.blocks))) return refuse('no_such_block');
  const letter = await takeLetters(tx, asked.networkId, asked.collaborationId);
  const owner = ownerOf(asked);
  const question = { ...asked, state: 'asked' as const, obstacle: '', owner, horizon: null, helpWanted: '' };
  const entry = await writeQuestion(tx, { ...by, personId: asked.authorId }, question, letter);
  await linkEntries(tx, by, entry.id, asked.meetingId, 'grew_out_of');
  await happened(tx, 'question.harvested', { by, entry, details: { letter: letterOf(letter) } });
  await refreshLikeness(tx, [entry.id]);
  return ok({ letter: letterOf(letter) });
}

const ownerOf = ({ collaborationId, authorId }: QuestionFromRoom) => {
  if (collaborationId) return { kind: 'collaboration' as const, id: collaborationId };
  return authorId ? { kind: 'person' as const, id: authorId } : null;
};
