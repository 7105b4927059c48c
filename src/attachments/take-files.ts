import type { EntryRow } from '#entries/index';
import { isBrokenForm, type Received, receiveFiles, TooMuch } from '#platform/files';
import { m } from '#platform/i18n';
import { scannerAt } from '#platform/scan';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { addAttachment } from './add-attachment';
import { filesPath } from './attachment-path';
import { mostBytes, mostOfEntry } from './file-type';
import { makeReady } from './make-ready';
import { whyRefused } from './refusal-words';
import { entryHere, showFiles } from './show-files';
import type { Outcome } from './views/upload-form';

const limits = { files: mostOfEntry, bytesPerFile: mostBytes, bytes: 250 * 1024 * 1024 };

/** Takes the files of a form; the page says what became of each. Who may add is asked before anything of the form is read. */
export async function takeFiles(c: WebContext): Promise<Response> {
  const entry = await entryHere(c);
  if (!entry) return notFound(c);
  const refused = (problem: string) => showFiles(c, { problem });
  try {
    const outcomes = await receiveFiles(c.req.raw, limits, (files) => keep(c, entry, files));
    if (!outcomes.length) return refused(m.attachments_refused_none());
    if (outcomes.every(({ kept }) => kept)) return redirect(c, filesPath(c.var.network.slug, entry.short), 'attachments_flash_added');
    return showFiles(c, { outcomes, problem: m.attachments_refused_some() });
  } catch (error) {
    if (error instanceof TooMuch) return refused(m.attachments_refused_together());
    if (isBrokenForm(error)) return refused(m.attachments_refused_broken_form());
    throw error;
  }
}

async function keep(c: WebContext, entry: EntryRow, received: Received[]): Promise<Outcome[]> {
  const { db, viewer, files, registry, mail, config, network } = c.var;
  const scanner = scannerAt(config.clamav);
  const outcomes: Outcome[] = [];
  for (const one of received) {
    const ready = await makeReady(one, scanner);
    const post = { mail, url: config.baseUrl, network };
    const done = ready.ok ? await addAttachment(db, viewer, { ...ready.value, entryId: entry.id }, { files, registry, post }) : ready;
    if (!done.ok && done.reason === 'scanner_away') c.var.log({ level: 'warn', warning: 'the scanner does not answer; files are refused' });
    outcomes.push({ name: one.name, kept: done.ok, text: done.ok ? m.attachments_kept() : whyRefused(done.reason) });
  }
  return outcomes;
}
