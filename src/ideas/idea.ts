import type { Audience, Viewer } from '#entries/index';
import { refuse, type Refusal } from '#platform/result';

/** What an idea is about: what a meeting speaks of, or how it goes. */
export const ideaAbouts = ['content', 'form'] as const;
export type IdeaAbout = (typeof ideaAbouts)[number];

/** From a slip in the box to what came of it. */
export const ideaStates = ['new', 'considered', 'planned', 'declined', 'done'] as const;
export type IdeaState = (typeof ideaStates)[number];

export const isIdeaState = (text: string): text is IdeaState => (ideaStates as readonly string[]).includes(text);

/** Waits for an answer, or for what that answer promised. */
export const openStates = ['new', 'considered'] as const satisfies readonly IdeaState[];
export const closedStates = ['done', 'declined'] as const satisfies readonly IdeaState[];

const onward: Record<IdeaState, readonly IdeaState[]> = {
  new: ['considered', 'planned', 'declined'],
  considered: ['planned', 'declined'],
  // A programme changes: what fell out of it goes back on the pile.
  planned: ['done', 'considered', 'declined'],
  declined: ['considered'],
  done: [],
};

/** Where an idea can go from here, the likeliest first. */
export const stepsFrom = (state: IdeaState): readonly IdeaState[] => onward[state];

/** Refused: a step the path does not have, and any step without a word for whoever gave the idea. */
export function refuseStep({ from, to, reply }: { from: IdeaState; to: IdeaState; reply: string }): Refusal<'no_such_step' | 'reply'> | null {
  if (!onward[from].includes(to)) return refuse('no_such_step', 'naar');
  return reply.trim() ? null : refuse('reply', 'antwoord');
}

type Place = { network_id: string; collaboration_id: string | null; audience: Audience };

/**
 * Who answers an idea: the coordinators of the network, and for that of a collaboration its programme managers. Coordinators are often no
 * peers, so an idea among peers that is of no collaboration in particular would wait for ever: there any programme manager among them may.
 */
export function mayMove(viewer: Viewer, idea: Place): boolean {
  if (viewer.coordinated.includes(idea.network_id)) return true;
  if (idea.collaboration_id) return viewer.managed.includes(idea.collaboration_id);
  if (idea.audience !== 'peers' || !viewer.peerIn.includes(idea.network_id)) return false;
  return viewer.roles.some((role) => role.kind === 'programme_manager' && role.networkIds.includes(idea.network_id));
}

/** The same person with their hands, not their name: what they do is written down as nobody's. */
export const nameless = (viewer: Viewer): Viewer => ({ ...viewer, personId: null, name: '' });
