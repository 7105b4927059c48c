/** The four kinds, each a kind of entry. */
export const insightKinds = ['working_element', 'bottleneck', 'tool', 'failure'] as const;
export type InsightKind = (typeof insightKinds)[number];

export const isInsightKind = (kind: string): kind is InsightKind => (insightKinds as readonly string[]).includes(kind);
