import type { ReadDb } from '#platform/db';
import type { Reading } from '#platform/module';
import { sql } from 'kysely';
import { sourceLine, sourcesForAll } from './evidence/sources-for-all';
import { type InsightKind, researchFields, type Telling } from './insight';
import { tellingColumns } from './insight-columns';
import { plainOrder, plainQuestion, researchName } from './labels';
import { m } from '#platform/i18n';
import { newestForAll } from './version-told';

/** How insights read away from their own page: the newest words that everybody who may open them may read. */
export async function readInsights(db: ReadDb, ids: string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('entry')
    .innerJoin('insight_version as version', (join) => join.onRef('version.insight_id', '=', 'entry.id').on('version.no', '=', newestForAll))
    .select(['entry.id', sql<InsightKind>`entry.kind`.as('kind'), ...tellingColumns, 'version.no', 'version.interim', 'version.at'])
    .select((eb) => sourcesForAll(eb).as('sources'))
    .where('entry.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    summary: row.did || row.strategy || row.situation || row.outcome,
    parts: [...partsOf(row.kind, row), ...sourcesOf(row.sources)],
    version: row.no,
    interim: row.interim,
    since: row.at,
  }));
}

const sourcesOf = (sources: Parameters<typeof sourceLine>[0][]): Reading['parts'] =>
  sources.length ? [{ heading: () => m.evidence_sources_title(), text: sources.map(sourceLine).join('\n'), aside: true }] : [];

function partsOf(kind: InsightKind, telling: Telling): Reading['parts'] {
  const plain = plainOrder(kind).map((field) => ({ heading: () => plainQuestion(kind, field), text: telling[field] }));
  const steps = { heading: () => m.insights_steps(), text: telling.steps.map((step, nth) => `${nth + 1}. ${step}`).join('\n') };
  const research = researchFields.map((field) => ({ heading: () => researchName(field), text: telling[field] }));
  return [...plain, steps, ...research].filter(({ text }) => text);
}
