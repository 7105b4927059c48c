import type { Registry, Viewer } from '#entries/index';
import { type NewsLine, news, newsLines } from '#feed/index';
import { type CollaborationCard, collaborationCards, type NetworkHere, recordVisit } from '#network/index';
import { type MeetingCardData, meetingsToCome } from '#meetings/index';
import type { Db } from '#platform/db';
import { type TileCard, tileOfTheWeek } from '#tiles/index';
import { type QuestionCardData, questionsInMotion } from '#questions/index';
import { type Grains, grainsOf } from './grains';

/** More than this stands on its own page. */
export const most = { collaborations: 60, questions: 4, news: 8, meetings: 3 };

export type NetworkHome = {
  grains: Grains;
  questions: QuestionCardData[];
  /** the tile of the week, as far as the viewer may see one */
  tile: TileCard | undefined;
  /** what goes on now and what comes first */
  meetings: MeetingCardData[];
  lines: NewsLine[];
  /** the end of the previous visit, and how many of the lines are younger; null on a first visit or for who is not signed in */
  since: Date | null;
  fresh: number;
  collaborations: CollaborationCard[];
  moreCollaborations: boolean;
};

/** Everything the home of a network shows to this viewer, in seven statements. It notes the visit, so that next time knows what is new. */
export async function networkHome(db: Db, viewer: Viewer, network: NetworkHere, registry: Registry): Promise<NetworkHome> {
  const [grains, questions, happened, cards, since, tile, meetings] = await Promise.all([
    grainsOf(db, viewer, network.id),
    questionsInMotion(db, viewer, network.id, most.questions),
    news(db, viewer, network.id, registry.told, { limit: most.news }),
    collaborationCards(db, network.id, {}, { limit: most.collaborations + 1, offset: 0 }),
    recordVisit(db, viewer, network.id),
    tileOfTheWeek(db, viewer, network.id),
    meetingsToCome(db, viewer, network.id, most.meetings),
  ]);
  const lines = newsLines(registry, network.slug, happened);
  return {
    grains,
    questions,
    tile,
    meetings,
    lines,
    since,
    fresh: since ? lines.filter(({ at }) => at > since).length : 0,
    collaborations: cards.slice(0, most.collaborations),
    moreCollaborations: cards.length > most.collaborations,
  };
}
