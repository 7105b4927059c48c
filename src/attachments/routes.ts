import { m } from '#platform/i18n';
import { isId } from '#platform/id';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { readForm } from '#platform/web/typed';
import { filesPath } from './attachment-path';
import { sendAttachment } from './send-attachment';
import { showFiles } from './show-files';
import { describe, putBack, takeBack } from './take-back';
import { takeFiles } from './take-files';

export const attachmentRoutes = routes();
const files = '/stukken/:short/bestanden';

attachmentRoutes.get(files, (c) => showFiles(c));
attachmentRoutes.post(files, takeFiles);
attachmentRoutes.get('/bestanden/:id/:name', sendAttachment);
attachmentRoutes.post('/bestanden/:id/omschrijving', describeHere);
attachmentRoutes.post('/bestanden/:id/intrekking', takeBackHere);
attachmentRoutes.post('/bestanden/:id/terugzetting', putBackHere);

const which = (c: WebContext) => ({ networkId: c.var.network.id, id: c.req.param('id') ?? '' });
const backTo = (c: WebContext, short: string) => filesPath(c.var.network.slug, short);

async function describeHere(c: WebContext): Promise<Response> {
  if (!isId(which(c).id)) return notFound(c);
  const { db, viewer, registry } = c.var;
  const description = (await readForm(c)).text('omschrijving');
  if (description.length > 300) return showFiles(c, { described: { ...which(c), text: description }, problem: m.platform_too_long({ max: '300' }) });
  const done = await describe(db, viewer, registry, { ...which(c), description });
  return done.ok ? redirect(c, backTo(c, done.value), 'attachments_flash_described') : notFound(c);
}

async function takeBackHere(c: WebContext): Promise<Response> {
  const { db, viewer, registry } = c.var;
  const done = isId(which(c).id) ? await takeBack(db, viewer, registry, which(c)) : undefined;
  return done?.ok ? redirect(c, backTo(c, done.value), 'attachments_flash_taken_back') : notFound(c);
}

async function putBackHere(c: WebContext): Promise<Response> {
  const { db, viewer, registry } = c.var;
  const done = isId(which(c).id) ? await putBack(db, viewer, registry, which(c)) : undefined;
  if (done?.ok) return redirect(c, backTo(c, done.value), 'attachments_flash_put_back');
  return done?.reason === 'too_many' ? showFiles(c, { put: which(c).id, problem: m.attachments_refused_too_many_standing() }) : notFound(c);
}
