import type { Viewer } from '#entries/index';
import { collaborationNames } from '#network/index';
import type { ReadDb } from '#platform/db';
import type { MeetingRow } from '../meeting-here';
import { type ProgrammeItem, programme } from '../programme';
import { type Since, sinceLastMeeting } from './since';
import { type Finished, finishedActions, type Happened, type Telling, tellings, whatHappened } from './what-happened';

/** What one collaboration did; that of no collaboration in particular is the network's own. */
export type Chapter = {
  collaboration: { slug: string; name: string } | null;
  told: { telling: Telling; entries: Happened[] }[];
  finished: Finished[];
};

export type PreRead = { since: Since; items: ProgrammeItem[]; chapters: Chapter[]; quiet: { slug: string; name: string }[] };

/** The pre-read of a meeting for one reader. Nobody writes it: it is put together from what stands in the network. */
export async function preRead(db: ReadDb, viewer: Viewer, meeting: MeetingRow): Promise<PreRead> {
  const since = await sinceLastMeeting(db, viewer, meeting);
  const [items, names, happened, finished] = await Promise.all([
    programme(db, viewer, meeting.id),
    collaborationNames(db, meeting.network_id),
    whatHappened(db, viewer, meeting.network_id, since),
    finishedActions(db, viewer, meeting.network_id, since),
  ]);
  const chapterOf = (collaboration: (typeof names)[number] | null): Chapter => {
    const id = collaboration?.id ?? null;
    const here = withoutEchoes(happened.filter((one) => one.collaboration_id === id));
    const told = tellings.map((telling) => ({ telling, entries: here.filter((one) => one.telling === telling) }));
    return { collaboration, told: told.filter(({ entries }) => entries.length > 0), finished: finished.filter((one) => one.collaboration_id === id) };
  };
  const all = names.map(chapterOf);
  const network = chapterOf(null);
  return {
    since,
    items,
    chapters: [...all, network].filter(hasNews),
    quiet: all.filter((chapter) => !hasNews(chapter)).flatMap(({ collaboration }) => collaboration ?? []),
  };
}

const hasNews = ({ told, finished }: Chapter): boolean => told.length + finished.length > 0;

/** A question that is new need not be told to be reworded as well: its wording of now stands there. A poster that is new likewise. */
function withoutEchoes(here: Happened[]): Happened[] {
  const fresh = new Set(here.filter(({ telling }) => telling === 'asked' || telling === 'poster_made').map(({ id }) => id));
  return here.filter(({ id, telling }) => !fresh.has(id) || (telling !== 'reworded' && telling !== 'poster_changed'));
}
