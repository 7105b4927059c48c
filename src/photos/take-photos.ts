import { isBrokenForm, type Received, receiveFiles, TooMuch } from '#platform/files';
import { m } from '#platform/i18n';
import { NotOnThisMachine } from '#platform/not-on-this-machine';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound } from '#platform/web/page';
import { type MeetingHere, meetingOf } from '#meetings/index';
import { addPhoto } from './add-photo';
import { mostBytes } from './clean-photo';
import { mayAdd } from './may-add';
import { whyRefused } from './refusal-words';
import { showPhotos } from './show-photos';
import type { Outcome } from './views/upload-form';
import { photosPath } from './views/photo-figure';

const limits = { files: 30, bytesPerFile: mostBytes, bytes: 250 * 1024 * 1024 };

/**
 * Takes the photos of a form. A page shows what became of each; a script that sends them one by one is told the same in one sentence.
 * Who may add is asked before anything of the form is read.
 */
export async function takePhotos(c: WebContext): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting) return notFound(c);
  if (!(await mayAdd(c.var.db, c.var.viewer, meeting))) return forbidden(c);
  try {
    return await told(c, meeting, await receiveFiles(c.req.raw, limits, (files) => keep(c, meeting, files)));
  } catch (error) {
    if (error instanceof TooMuch) return refused(c, m.photos_refused_together());
    if (error instanceof NotOnThisMachine && asksForWords(c)) return c.text(m.platform_no_photos(), 503);
    // A form that breaks off or is none: there is nobody to tell, or nothing in it to name.
    if (isBrokenForm(error)) return refused(c, m.photos_refused_broken_form());
    throw error;
  }
}

async function keep(c: WebContext, meeting: MeetingHere, files: Received[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, path, whole } of files) {
    const done = whole ? await addPhoto(c.var.db, c.var.files, c.var.viewer, { meeting, path }) : ({ ok: false, reason: 'too_large' } as const);
    outcomes.push({ name, kept: done.ok, text: done.ok ? m.photos_kept() : whyRefused(done.reason) });
  }
  return outcomes;
}

const asksForWords = (c: WebContext): boolean => c.req.header('accept') === 'text/plain';

function refused(c: WebContext, text: string): Response | Promise<Response> {
  return asksForWords(c) ? c.text(text, 422) : showPhotos(c, { problems: [{ field: 'fotos', text }] });
}

function told(c: WebContext, meeting: MeetingHere, outcomes: Outcome[]): Response | Promise<Response> {
  if (!outcomes.length) return refused(c, m.photos_refused_none());
  if (asksForWords(c)) return c.text(outcomes.map(({ text }) => text).join(' '), outcomes.every(({ kept }) => kept) ? 200 : 422);
  if (outcomes.every(({ kept }) => kept)) return redirect(c, `${photosPath(c.var.network.slug, meeting.short)}/beschrijven`, 'photos_flash_added');
  return showPhotos(c, { outcomes, problems: [{ field: 'fotos', text: m.photos_refused_some() }] });
}
