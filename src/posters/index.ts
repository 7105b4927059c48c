/**
 * Posters: how a collaboration shows itself on one page, in versions, beside others, with notes pinned to a section. A collaboration
 * has one poster in a network. What was pinned keeps the audience it was pinned for, and what the poster said before as well.
 * Absent: what becomes of the notes of a meeting (harvest), and whether somebody without an account may pin one (room).
 */
export { headingOf } from './labels';
export { longest } from './poster';
export { type PosterCardData, posterCards, posterOf } from './poster-cards';
export { posterSections } from './poster-page';
export { mayShapePoster } from './may-shape';
export { posterPath } from './poster-path';
export { type NewPostIt, pinPostIt } from './post-its';
export { takePostItBack } from './take-post-it-back';
export { PosterCard } from './views/poster-card';
export { PosterDoor } from './views/poster-door';
