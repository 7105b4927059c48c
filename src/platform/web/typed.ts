import { clean } from '#platform/text';
import type { z } from 'zod';
import { m } from '../i18n';
import type { WebContext } from './env';
import type { Problem } from './views/problem';

/** What somebody typed into a form, cleaned of what no database can hold, and kept to be shown again. */
export class Typed {
  readonly #fields: Map<string, string[]>;
  constructor(fields: Map<string, string[]>) {
    this.#fields = fields;
  }
  text(name: string): string {
    return this.#fields.get(name)?.[0] ?? '';
  }
  all(name: string): string[] {
    return (this.#fields.get(name) ?? []).filter((value) => value !== '');
  }
  has(name: string): boolean {
    return this.text(name) !== '';
  }
  /** As zod reads it; the names in `many` are lists. An empty field is absent. */
  values(many: string[] = []): Record<string, string | string[] | undefined> {
    const names = [...new Set([...this.#fields.keys(), ...many])];
    return Object.fromEntries(names.map((name) => [name, many.includes(name) ? this.all(name) : this.text(name) || undefined]));
  }
}

export const typedOf = (pairs: Iterable<[string, string]>): Typed => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) fields.set(name, [...(fields.get(name) ?? []), clean(value)]);
  return new Typed(fields);
};

/** Reads the form of this request. Files are not read here. */
export async function readForm(c: WebContext): Promise<Typed> {
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) return typedOf([]);
  const form = await c.req.formData().catch(() => new FormData());
  const pairs: [string, string][] = [];
  for (const [name, value] of form.entries()) if (typeof value === 'string') pairs.push([name, value]);
  return typedOf(pairs);
}

/** The address's query, cleaned likewise. */
export const readQuery = (c: WebContext): Typed => typedOf(new URL(c.req.url).searchParams.entries());

type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Says in words what zod found. A schema gives its own sentence as message `() => m.…()`, else the general one for its kind stands. */
export function check<T extends z.ZodType>(schema: T, typed: Typed, many: string[] = []): Checked<z.output<T>> {
  const result = schema.safeParse(typed.values(many));
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map((issue) => ({ field: String(issue.path[0] ?? ''), text: sentence(issue) }));
  return { ok: false, problems: problems.filter((one, index) => problems.findIndex((other) => other.field === one.field) === index) };
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.message.endsWith('.')) return issue.message;
  if (issue.code === 'too_big') return m.platform_too_long({ max: String(issue.maximum) });
  if (issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.input === undefined)) return m.platform_required_missing();
  if (issue.code === 'invalid_format' && issue.format === 'email') return m.platform_problem_email();
  if (issue.code === 'invalid_format' && issue.format === 'date') return m.platform_problem_date();
  return m.platform_choose_one();
}
