/**
 * The trail of a grain: back to what it grew out of, forward to what it became, only through what the viewer may see. And the other way
 * round, for a person: where did my words go. Knows no concept: links and happenings tell it, and the modules say what somebody gave.
 */
export { grewFrom } from './grew-from';
export { trailOf } from './trail-of';
