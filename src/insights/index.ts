/**
 * Insights that other regions can use: working elements, bottlenecks, practical tools, instructive failures. Told plainly and, for who
 * wants it, in the terms of research; answered by other collaborations, never scored.
 */
export { doiOf, webAddressOf } from './evidence/source';
export { type InsightKind, insightKinds, isInsightKind, type Standing, standingOf } from './insight';
export { type InsightCardData, insightCards } from './insight-cards';
export { insightPath } from './insight-path';
export { kindIcon, kindName, standingName, standingTone } from './labels';
export { newestForAll, newestTold, versionTold } from './version-told';
export { InsightCard } from './views/insight-card';
