/**
 * Harvest: what was said in the room becomes questions, ideas, tiles, notes on posters, agreements and marks for later, each with its
 * lineage and never for more people than the room was told; and the report of a meeting, which writes itself, is a draft for who was
 * there and an entry once it is published.
 * Absent: what is said in the room (`#room/index`), photos and value stories themselves, and what becomes of a mark for insight or quote.
 */
export { newSections as reportSections, type SectionKind } from './report/sections';
