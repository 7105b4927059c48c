import { m } from '#platform/i18n';
import { slug } from '#platform/text';
import { z } from 'zod';
import { isReserved } from './reserved';

/** Kinds of form fields that come back on several forms here. An empty field is absent. */
/** On one line: names stand in letters of ours, where a second line could pass for our own words. */
export const shortText = z
  .string()
  .max(120)
  .transform((typed) => typed.replace(/\s+/g, ' '));
export const longText = (most: number) => z.string().max(most).default('');
export const day = z.iso.date().optional();
export const yes = z
  .literal('ja')
  .optional()
  .transform((value) => value === 'ja');

export const website = z
  .string()
  .max(300)
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), { error: () => m.network_problem_website() })
  .optional();

/** 'Zorg, welzijn; bewegen' and one a line: short words apart, each once. */
export const words = z
  .string()
  .default('')
  .transform((value) => [
    ...new Set(
      value
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ])
  .refine((list) => list.length <= 30, { error: () => m.network_problem_too_many_words() })
  .refine((list) => list.every((word) => word.length <= 80), { error: () => m.network_problem_long_word() });

/** 12500, 12.500 and 12 500 are the same number. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .optional()
    .transform((value) => (value === undefined ? null : Number(value.replace(/[.\s]/g, '') || Number.NaN)))
    .refine((value) => value === null || (Number.isInteger(value) && value >= least && value <= most), {
      error: () => m.network_problem_number({ least: String(least), most: String(most) }),
    });

/** The words of an address: typed, or else made of the name. */
export const address = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: () => m.network_problem_address() })
  .refine((value) => !isReserved(value), { error: () => m.network_refused_address_reserved() })
  .optional();

export const addressOr = (typed: string | undefined, name: string): string => typed ?? slug(name);

/** One of these, or nothing chosen. */
export const oneOf = <Key extends string>(keys: readonly Key[]) => z.enum(keys as [Key, ...Key[]]).optional();

type Period = { begin?: string; einde?: string };
export const endsAfterItBegins = ({ begin, einde }: Period): boolean => !begin || !einde || einde >= begin;
export const periodProblem = { path: ['einde'], error: () => m.network_problem_period() };
