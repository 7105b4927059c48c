import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import { type Typed, typedOf } from '#platform/web/typed';
import { z } from 'zod';
import { line } from './meeting-form';
import type { FormatStep } from './tables';

/** Lines of `minutes | name | what`. */
const steps = z
  .string()
  .max(8000)
  .default('')
  .transform((typed) =>
    typed
      .split('\n')
      .map((written) => written.split('|').map((part) => part.trim()))
      .filter((parts) => parts.some(Boolean)),
  )
  .refine((lines) => lines.length <= 20, { error: () => m.meetings_problem_many_steps() })
  .refine((lines) => lines.every(([minutes = '', name = '']) => /^\d{1,3}$/.test(minutes) && Number(minutes) >= 1 && name !== '' && name.length <= 120), {
    error: () => m.meetings_problem_steps(),
  })
  .transform((lines) =>
    lines.map(([minutes, name = '', ...what]): FormatStep => ({ minutes: Number(minutes), name, name_en: '', what: what.join(' | '), what_en: '' })),
  );

export const formatForm = z.object({
  id: z
    .string()
    .optional()
    .transform((id) => (id && isId(id) ? id : newId())),
  naam: line(120),
  naam_engels: line(120).default(''),
  doel: line(300),
  doel_engels: line(300).default(''),
  stappen: steps,
});

type Row = { name: string; name_en: string; purpose: string; purpose_en: string; steps: FormatStep[] };

/** What stands, as somebody would have typed it. */
export const formatTyped = (row: Row): Typed =>
  typedOf([
    ['naam', row.name],
    ['naam_engels', row.name_en],
    ['doel', row.purpose],
    ['doel_engels', row.purpose_en],
    ['stappen', row.steps.map((step) => [step.minutes, step.name, step.what].join(' | ')).join('\n')],
  ]);
