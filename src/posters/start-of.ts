import type { Viewer } from '#entries/index';
import { type CollaborationHere, collaborationHere } from '#network/index';
import type { ReadDb } from '#platform/db';
import { questionCards } from '#questions/index';
import { longest } from './poster';
import type { FixedKind } from './poster';

/** Where the first words of a section were taken from, so that the form can say so. */
export type TakenFrom = 'page' | 'questions' | 'programmes';
export type Start = { collaboration: CollaborationHere; texts: Record<FixedKind, string>; from: Partial<Record<FixedKind, TakenFrom>> };

/**
 * What already stands, so that nobody types it twice: how the collaboration describes itself, how it learns, its programmes, and what
 * it asks. Of its questions only those that peers may read at least: a poster is shown to others.
 */
export async function startOf(db: ReadDb, viewer: Viewer, networkId: string, slug: string): Promise<Start | undefined> {
  const collaboration = await collaborationHere(db, networkId, slug);
  if (!collaboration) return undefined;
  const asked = await questionCards(db, viewer)
    .where('entry.network_id', '=', networkId)
    .where('entry.collaboration_id', '=', collaboration.id)
    .where('question.state', 'in', ['asked', 'exploring', 'testing'])
    .where('entry.audience', 'in', ['peers', 'network', 'public'])
    .orderBy('entry.changed_at', 'desc')
    .limit(5)
    .execute();
  const texts = {
    strength: collaboration.summary,
    challenges: asked.map(({ wording }) => `– ${wording}`).join('\n'),
    plan: collaboration.programmes.map(({ name, summary }) => (summary ? `${name}: ${summary}` : name)).join('\n\n'),
    learning: collaboration.how_we_learn,
  };
  const from = { strength: 'page', challenges: 'questions', plan: 'programmes', learning: 'page' } as const;
  const kinds = Object.keys(texts) as FixedKind[];
  return {
    collaboration,
    texts: Object.fromEntries(kinds.map((kind) => [kind, texts[kind].slice(0, longest.text)])) as Record<FixedKind, string>,
    from: Object.fromEntries(kinds.filter((kind) => texts[kind]).map((kind) => [kind, from[kind]])),
  };
}
