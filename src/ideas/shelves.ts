import { m } from '#platform/i18n';
import { closedStates, type IdeaState, openStates } from './idea';

export type Shelf = { word: string; label: () => string; states: readonly IdeaState[] };

/** How the box is laid out: each shelf with its word in addresses. The first is what one comes for. */
export const shelves: readonly [Shelf, ...Shelf[]] = [
  { word: 'open', label: m.ideas_tab_open, states: openStates },
  { word: 'gepland', label: m.ideas_tab_planned, states: ['planned'] },
  { word: 'afgerond', label: m.ideas_tab_closed, states: closedStates },
];
