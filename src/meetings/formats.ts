import type { ReadDb } from '#platform/db';
import { locale } from '#platform/i18n';
import type { FormatStep } from './tables';

export type Format = Awaited<ReturnType<typeof formats>>[number];

/** The formats a network can choose from: those of the house and its own, its own first. */
export const formats = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('format')
    .selectAll()
    .where((eb) => eb.or([eb('network_id', 'is', null), eb('network_id', '=', networkId)]))
    .orderBy((eb) => eb('network_id', 'is', null))
    .orderBy('id')
    .execute();

const inLanguage = (dutch: string, english: string): string => (locale() === 'en' && english ? english : dutch);
export const formatName = (format: { name: string; name_en: string }): string => inLanguage(format.name, format.name_en);
export const formatPurpose = (format: { purpose: string; purpose_en: string }): string => inLanguage(format.purpose, format.purpose_en);
export const stepWords = (step: FormatStep) => ({
  name: inLanguage(step.name, step.name_en),
  what: inLanguage(step.what, step.what_en),
  minutes: step.minutes,
});
export const minutesOf = (format: { steps: FormatStep[] }): number => format.steps.reduce((sum, step) => sum + step.minutes, 0);
