import { findEntry } from '#entries/index';
import { isId, shortOf } from '#platform/id';
import type { m } from '#platform/i18n';
import { slug } from '#platform/text';
import type { Web, WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { check, readForm } from '#platform/web/typed';
import type { Hono } from 'hono';
import type { DeedForm } from './deed-form';
import { deedForms } from './deed-forms';
import { problemOf } from './refusal-words';
import { showQuestion } from './show-question';
import type { Opened } from './views/opened';

/** Every form has an address of its own: sending there does the deed, opening it shows the question with that form open. */
export function answerForms(app: Hono<Web>): void {
  for (const form of deedForms) {
    app.get(`/leervragen/:short/${form.path}`, (c) => showQuestion(c, opened(c, form)));
    app.post(`/leervragen/:short/${form.path}`, (c) => answer(c, form));
  }
}

const partOf = (c: WebContext): string | undefined => c.req.param('part');
const opened = (c: WebContext, { form }: DeedForm, more: Partial<Opened> = {}): Opened => ({ form, part: partOf(c), problems: [], hints: [], ...more });
const entryOf = (c: WebContext) => findEntry(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

async function answer(c: WebContext, form: DeedForm): Promise<Response> {
  const entry = await entryOf(c);
  const part = partOf(c);
  if (entry?.kind !== 'question' || (part !== undefined && !isId(part))) return notFound(c);
  const typed = await readForm(c);
  const checked = check(form.schema, typed, form.many);
  if (!checked.ok) return showQuestion(c, opened(c, form, { typed, problems: checked.problems }));
  const hints = form.pause?.(typed) ?? [];
  if (hints.length) return showQuestion(c, opened(c, form, { typed, hints }));
  const done = await form.run(c, entry, checked.value);
  if (done.ok) return backTo(c, form.flash);
  if (done.reason === 'gone') return notFound(c);
  const problem = (await form.explain?.(c, entry, done)) ?? problemOf(done);
  return showQuestion(c, opened(c, form, { typed, problems: [problem] }));
}

/** Its words may have changed, so it is found anew. */
async function backTo(c: WebContext, flash: keyof typeof m): Promise<Response> {
  const entry = await entryOf(c);
  const words = slug(entry?.title ?? '');
  return redirect(c, entry ? `/${c.var.network.slug}/leervragen/${entry.short}${words && `-${words}`}` : `/${c.var.network.slug}`, flash);
}
