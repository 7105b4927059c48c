import type { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { check, readForm } from '#platform/web/typed';
import { z } from 'zod';
import { ideaStates } from './idea';
import { moveIdea } from './move-idea';
import { problemOf } from './refusal-words';
import { ideaOf, showIdea } from './show-idea';
import { supportIdea, unsupportIdea } from './support-idea';
import { ideaPath } from './views/idea-card';
import { withdrawNamelessIdea } from './withdraw-idea';

const answer = z.object({ van: z.enum(ideaStates).catch('new'), naar: z.enum(ideaStates), antwoord: z.string().max(3000).default('') });

export async function answerIdea(c: WebContext): Promise<Response> {
  const idea = await ideaOf(c);
  if (!idea) return notFound(c);
  const typed = await readForm(c);
  const checked = check(answer, typed);
  if (!checked.ok) return showIdea(c, idea, { typed, problems: checked.problems });
  const { van, naar, antwoord } = checked.value;
  const { db, viewer, mail, config, network } = c.var;
  const done = await moveIdea(db, viewer, { mail, baseUrl: config.baseUrl, network }, { ideaId: idea.id, from: van, to: naar, reply: antwoord });
  if (done.ok) return backTo(c, idea, 'ideas_flash_answered');
  return done.reason === 'gone' ? notFound(c) : showIdea(c, idea, { typed, problems: [problemOf(done)] });
}

export const supportHere = (supports: boolean) => async (c: WebContext) => {
  const idea = await ideaOf(c);
  if (!idea) return notFound(c);
  const done = await (supports ? supportIdea : unsupportIdea)(c.var.db, c.var.viewer, idea.id);
  if (done.ok) return backTo(c, idea, supports ? 'ideas_flash_supported' : 'ideas_flash_unsupported');
  return done.reason === 'gone' ? notFound(c) : showIdea(c, idea, { problems: [problemOf(done)] });
};

export async function withdrawHere(c: WebContext): Promise<Response> {
  const idea = await ideaOf(c);
  const done = idea && (await withdrawNamelessIdea(c.var.db, c.var.viewer, idea.id));
  return done?.ok ? redirect(c, `/${c.var.network.slug}/ideeenbus`, 'ideas_flash_withdrawn') : notFound(c);
}

const backTo = (c: WebContext, idea: { short: string; title: string }, message: keyof typeof m): Response =>
  redirect(c, ideaPath(c.var.network.slug, idea), message);
