/**
 * In the room: joining with a code, what is asked and said there, the facilitator's run sheet, the screen on the wall, all of it live.
 * What is said belongs to the meeting and is no entry until the harvest.
 */
export { inputState } from './shown-on';
export { mergeContributions } from './tidy-contributions';
export { roomHere } from './room-here';
