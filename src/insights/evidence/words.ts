import { m } from '#platform/i18n';
import type { Told } from '#platform/module';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';
import type { SourceRefusal } from './add-source';
import type { Leaning, LinkRefusal } from './link-evidence';

const refusals: Record<SourceRefusal | LinkRefusal, () => string> = {
  gone: m.evidence_refused_gone,
  not_yours: m.evidence_refused_not_yours,
  no_doi: m.evidence_refused_no_doi,
  no_address: m.evidence_refused_no_address,
  no_day: m.platform_problem_date,
  future: m.evidence_refused_future,
  no_outcome: m.evidence_refused_no_outcome,
  taken: m.evidence_refused_taken,
  no_such_piece: m.evidence_refused_no_such_piece,
  itself: m.evidence_refused_itself,
  no_question: m.evidence_refused_no_question,
};
export const problemOf = ({ reason, field }: Refusal<keyof typeof refusals>): Problem => ({ field: field ?? '', text: refusals[reason]() });

const leaningWords: Record<Leaning, () => string> = {
  supports: m.evidence_leaning_supports,
  grew_out_of: m.evidence_leaning_grew_out_of,
  answers: m.evidence_leaning_answers,
};
/** What one chooses. */
export const leaningChoice = (kind: Leaning): string => leaningWords[kind]();

export const evidenceSentences: Record<string, (told: Told) => string> = {
  'source.added': m.evidence_happened_source,
  'source.withdrawn': m.evidence_happened_source_withdrawn,
  'evidence.linked': m.evidence_happened_linked,
  'evidence.unlinked': m.evidence_happened_unlinked,
};
