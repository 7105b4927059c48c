/**
 * Insights that other regions can use: working elements, bottlenecks, practical tools, instructive failures. Told plainly and, for who
 * wants it, in the terms of research; answered by other collaborations, never scored.
 */
export { type InsightKind, insightKinds, isInsightKind } from './insight';
