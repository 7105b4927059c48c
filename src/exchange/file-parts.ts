import { z } from 'zod';
import { moment } from './file-date';

// Limits are those of the forms: what cannot be typed cannot be brought in.
export const word = z.string().min(1).max(200);
export const text = (most = 4000) => z.string().max(most).default('');
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug');
export const key = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9._@+-]*$/i, 'key');
export const website = z.url({ protocol: /^https?$/ }).max(500);
export const year = z.number().int().min(1900).max(2200);
export const list = <T extends z.ZodType>(of: T) => z.array(of).default([]);

/** What may carry its own key, so that it can change its date and still be the same thing. */
export const dated = { key: key.optional(), date: moment, by: key.optional() };
