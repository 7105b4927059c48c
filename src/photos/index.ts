/**
 * Photos of a meeting: cleaned of what a camera adds, resized, described in words, with whether the people in them agreed, and away at one press.
 */
export { mayAdd } from './may-add';
export { type PhotoRow, photosForReport, photosShown } from './photo-rows';
export { PhotoFigure, photosPath, type ShownPhoto } from './views/photo-figure';
