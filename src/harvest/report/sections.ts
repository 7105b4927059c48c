import { createHash } from 'node:crypto';
import { m } from '#platform/i18n';
import type { ReportSection } from '../tables';

/**
 * The parts of a report, in their order. `opening` and `programme` are written out. The others have words of their own at most, and show
 * what stands at the moment of reading: what is taken back there is gone from every report at once.
 */
export const sectionKinds = ['opening', 'programme', 'tiles', 'questions', 'top', 'agreements', 'posters', 'value', 'photos', 'closing'] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const isSectionKind = (text: string): text is SectionKind => (sectionKinds as readonly string[]).includes(text);

const titles: Record<SectionKind, () => string> = {
  opening: m.harvest_part_opening,
  programme: m.harvest_part_programme,
  tiles: m.harvest_part_tiles,
  questions: m.harvest_part_questions,
  top: m.harvest_part_top,
  agreements: m.harvest_part_agreements,
  posters: m.harvest_part_posters,
  value: m.harvest_part_value,
  photos: m.harvest_part_photos,
  closing: m.harvest_part_closing,
};
export const partName = (kind: SectionKind): string => titles[kind]();

/** What every report has: `written` fills in the parts that are text. */
export const newSections = (written: Partial<Record<SectionKind, string>>): ReportSection[] =>
  sectionKinds.map((kind) => ({ kind, title: partName(kind), text: written[kind] ?? '' }));

/** What a section said when its form was made, so that two people who write in different parts do not stand in each other's way. */
export const seenOf = ({ title, text, out }: ReportSection): string =>
  createHash('sha256')
    .update(JSON.stringify([title, text, out === true]))
    .digest('hex')
    .slice(0, 16);
