/**
 * Posters: how a collaboration shows itself on one page, in versions, beside others, with notes pinned to a section.
 */
export {};
