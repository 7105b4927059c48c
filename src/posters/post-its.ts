import { type Audience, findEntryById, happened, isWider, may, saidTo, seenBy, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';

export type NewPostIt = {
  id: string;
  posterId: string;
  sectionId: string | null;
  text: string;
  audience: Audience;
  meetingId: string | null;
  authorId: string | null;
  givenName: string;
};

/**
 * Puts a note on a poster, once for each id. The caller has asked whether that may: at the harvest of a meeting the notes of people
 * without an account come in here. What it says is for its own audience, also when the poster's is wider.
 */
export async function pinPostIt(tx: Tx, by: Viewer, note: NewPostIt): Promise<Result<{ id: string }, 'gone'>> {
  const entry = await tx
    .selectFrom('entry')
    .innerJoin('poster', 'poster.entry_id', 'entry.id')
    .select(['entry.id', 'entry.network_id', 'entry.collaboration_id', 'entry.audience', 'poster.version'])
    .where('entry.id', '=', note.posterId)
    .where('entry.retired_at', 'is', null)
    .executeTakeFirst();
  if (!entry) return refuse('gone');
  const section = await tx
    .selectFrom('poster_section')
    .select(['id', 'kind'])
    .where('poster_id', '=', entry.id)
    .where('id', '=', note.sectionId)
    .executeTakeFirst();
  const made = await tx
    .insertInto('post_it')
    .values({
      id: note.id,
      poster_id: entry.id,
      section_id: section?.id ?? null,
      text: note.text,
      author_id: note.authorId,
      given_name: note.givenName,
      audience: note.audience,
      version_no: entry.version,
      meeting_id: note.meetingId,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) {
    // Told to who reads both the poster and the note; a poster does not move for who cannot read why.
    const audience = isWider(note.audience, entry.audience) ? entry.audience : note.audience;
    if (audience === entry.audience) await touchEntry(tx, entry.id);
    await happened(tx, 'poster.noted', { by, entry, audience, details: section ? { section: section.kind } : {} });
  }
  return ok({ id: note.id });
}

/** A member's own note, from the page of the poster: for who reads the poster now. */
export const noteOnPoster = (
  db: Db,
  by: Viewer,
  note: { id: string; posterId: string; sectionId: string; text: string },
): Promise<Result<{ id: string }, 'gone' | 'not_yours' | 'no_such_section'>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, note.posterId);
    if (entry?.kind !== 'poster') return refuse('gone');
    if (!may(by, 'respond', { network: entry.network_id })) return refuse('not_yours');
    const section = await tx.selectFrom('poster_section').select('id').where('poster_id', '=', entry.id).where('id', '=', note.sectionId).executeTakeFirst();
    if (!section) return refuse('no_such_section');
    return pinPostIt(tx, by, { ...note, audience: entry.audience, meetingId: null, authorId: by.personId, givenName: '' });
  });

const found = (tx: Tx, by: Viewer, id: string) =>
  tx
    .selectFrom('post_it')
    .innerJoin('entry', 'entry.id', 'post_it.poster_id')
    .select([
      'post_it.id',
      'post_it.author_id',
      'post_it.audience as said_to',
      'entry.id as entry_id',
      'entry.network_id',
      'entry.collaboration_id',
      'entry.audience',
    ])
    .where('post_it.id', '=', id)
    .where(seenBy(by))
    .where(saidTo(by, 'post_it'))
    .executeTakeFirst();

/** Takes one's own note off the poster. */
export const withdrawPostIt = (db: Db, by: Viewer, id: string): Promise<Result<{ id: string }, 'gone'>> =>
  transact(db, async (tx) => {
    const note = await found(tx, by, id);
    if (!note || !by.personId || note.author_id !== by.personId) return refuse('gone');
    await tx.updateTable('post_it').set({ withdrawn_at: new Date() }).where('id', '=', id).where('withdrawn_at', 'is', null).execute();
    return ok({ id });
  });

type Place = { network_id: string; collaboration_id: string | null; audience: Audience };
const isWide = (audience: Audience) => audience === 'network' || audience === 'public';

/** The programme manager of the collaboration; the coordinator on what the whole network can read. */
export const mayHidePostIt = (by: Viewer, entry: Place, saidToAudience: Audience): boolean =>
  may(by, 'moderate', { network: entry.network_id, collaboration: entry.collaboration_id, wide: isWide(entry.audience) && isWide(saidToAudience) });

/** Hides a note with a reason that its author reads; without a reason it shows it again. */
export const hidePostIt = (db: Db, by: Viewer, id: string, reason: string | null): Promise<Result<{ id: string }, 'gone' | 'not_yours' | 'why'>> =>
  transact(db, async (tx) => {
    const note = await found(tx, by, id);
    if (!note) return refuse('gone');
    if (!mayHidePostIt(by, note, note.said_to)) return refuse('not_yours');
    if (reason === '') return refuse('why', 'reden');
    const hidden = reason === null ? { hidden_at: null, hidden_by: null, hidden_reason: null } : hiddenNow(by, reason);
    await tx.updateTable('post_it').set(hidden).where('id', '=', id).execute();
    const entry = { ...note, id: note.entry_id };
    if (reason === null) await happened(tx, 'post_it.unhidden', { by, entry, audience: 'self' });
    else await happened(tx, 'post_it.hidden', { by, entry, audience: 'self' });
    return ok({ id });
  });

const hiddenNow = (by: Viewer, reason: string) => ({ hidden_at: new Date(), hidden_by: by.personId, hidden_reason: reason });
