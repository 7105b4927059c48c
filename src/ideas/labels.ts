import { m } from '#platform/i18n';
import type { Tone } from '#platform/web/views/index';
import type { IdeaAbout, IdeaState } from './idea';

const states: Record<IdeaState, () => string> = {
  new: m.ideas_state_new,
  considered: m.ideas_state_considered,
  planned: m.ideas_state_planned,
  declined: m.ideas_state_declined,
  done: m.ideas_state_done,
};
export const stateName = (state: IdeaState): string => states[state]();

const steps: Record<IdeaState, () => string> = {
  new: m.ideas_state_new,
  considered: m.ideas_to_considered,
  planned: m.ideas_to_planned,
  declined: m.ideas_to_declined,
  done: m.ideas_to_done,
};
/** The step as who takes it would say it. */
export const stepName = (to: IdeaState): string => steps[to]();

const tones: Record<IdeaState, Tone> = { new: 'neutral', considered: 'info', planned: 'highlight', declined: 'neutral', done: 'good' };
export const stateTone = (state: IdeaState): Tone => tones[state];

export const aboutName = (about: IdeaAbout): string => (about === 'content' ? m.ideas_about_content() : m.ideas_about_form());
