/**
 * Harvest: what was said in the room becomes questions, ideas, tiles, notes on posters, agreements and marks for later, each with its
 * lineage and never for more people than the room was told; and the report of a meeting, which writes itself, is a draft for who was
 * there and an entry once it is published.
 * Absent: what is said in the room (`#room/index`), photos and value stories themselves, and the insight that a mark is worked out into
 * (`#insights/index`); here stands which marks wait and what became of them.
 */
export { rungFor } from './becoming';
export { type Mark, insightMark, insightMarks } from './marks';
export { letMarkGo, type MarkRefusal, markToSettle, settleMark, takeMarkUp } from './settle-mark';
export { newSections as reportSections, type SectionKind } from './report/sections';
