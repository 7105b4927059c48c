/**
 * The trail of a grain: back to what it grew out of, forward to what it became, only through what the viewer may see. Knows no concept.
 */
export {};
