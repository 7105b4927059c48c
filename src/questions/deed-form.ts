import type { EntryRow } from '#entries/index';
import { isId, newId } from '#platform/id';
import type { m } from '#platform/i18n';
import type { Refusal, Result } from '#platform/result';
import type { WebContext } from '#platform/web/env';
import type { Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import type { z } from 'zod';
import type { QuestionRefusal } from './refusal-words';
import type { FormName } from './views/opened';
import type { Hint } from './writing-help';

/** A form under a question: what may be in it, the deed it asks for, and what is said when that is done. */
export type DeedForm<S extends z.ZodType = z.ZodType> = {
  form: FormName;
  /** below the question's own address */
  path: string;
  schema: S;
  many?: string[];
  flash: keyof typeof m;
  run: (c: WebContext, question: EntryRow, value: z.output<S>) => Promise<Result<unknown, QuestionRefusal>>;
  /** hints to show once before the deed is done */
  pause?: (typed: Typed) => Hint[];
  /** what the refusal means for this form, in fresher words */
  explain?: (c: WebContext, question: EntryRow, refusal: Refusal<QuestionRefusal>) => Promise<Problem | undefined>;
};

export const deedForm = <S extends z.ZodType>(form: DeedForm<S>): DeedForm => form as unknown as DeedForm;

/** The id a form was made with; one that was tampered with is replaced. */
export const idOr = (id: string | undefined): string => (id && isId(id) ? id : newId());
