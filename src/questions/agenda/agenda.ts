import { may, type Viewer } from '#entries/index';

/** One learning agenda: that of a collaboration, or (`collaborationId` null) that of the network, which holds them all. */
export type AgendaOf = { networkId: string; collaborationId: string | null };

/** What one page of the agenda holds. Older moments and further questions have addresses of their own. */
export const agendaPage = { rows: 20, moments: 4 };

/** Programme managers freeze the agenda of their collaboration, who coordinates the network that of the network. */
export const mayFreeze = (viewer: Viewer, agenda: AgendaOf): boolean =>
  agenda.collaborationId
    ? may(viewer, 'steer', { network: agenda.networkId, collaboration: agenda.collaborationId })
    : may(viewer, 'shape_network', { network: agenda.networkId });

/** Where an agenda lives, without the language prefix. */
export const agendaPath = (network: string, collaboration: string | null): string =>
  collaboration ? `/${network}/samenwerkingen/${collaboration}/leeragenda` : `/${network}/leeragenda`;

const day = 86_400_000;
const dayNumber = (at: string): number => Date.parse(`${at}T12:00:00Z`) / day;

/** A snapshot freezes what stands now, so it can only bear the date of a meeting that has just been. */
export const isRecentDay = (on: string, today: string): boolean => {
  const ago = dayNumber(today) - dayNumber(on);
  return ago >= 0 && ago <= 14;
};

/** A slip can be undone for a day; after that a snapshot is part of the memory of the agenda. */
export const canWithdraw = (snapshot: { taken_at: Date }, now = new Date()): boolean => now.getTime() - snapshot.taken_at.getTime() < day;
