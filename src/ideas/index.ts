/**
 * The idea box: ideas for what coming meetings are about and how they go, from whoever wants to give one, with or without a name. Each gets
 * an answer and can become a part of a meeting; who gave or supported it sees what came of it. Nothing but the idea's own row knows who
 * gave an idea without a name: no entry, happening, link, letter or page.
 */
export { type IdeaCardData, ideaCards } from './idea-cards';
export { ideaFromRoom, type RoomIdea } from './idea-from-room';
export { type IdeaAbout, ideaAbouts, type IdeaState, ideaStates } from './idea';
export { doneIdea, type Planned, planIdea } from './plan-idea';
export { IdeaCard, ideaPath } from './views/idea-card';
export type { Post } from './write-of-step';
