import { absent } from '#library/index';
import { trail } from '#network/index';
import { isId, newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { insightOf, shortHere, trailTo } from '../asked-insight';
import { formId } from '../insight-form';
import { insightPath } from '../insight-path';
import { maySteerInsight } from '../insight-to-steer';
import { addressBottleneck, withdrawAddress } from './address-bottleneck';
import { addressesOf, inbox } from './addresses';
import { parties } from './parties';
import { problemOf } from './refusal-words';
import { replyStates } from './reply';
import { replyToBottleneck } from './reply-to-bottleneck';
import { partiesOf, speaksFor } from './speaks-for';
import { AddressPage } from './views/address-page';
import { InboxPage } from './views/inbox-page';
import { ReplyPage } from './views/reply-page';

export const bottleneckRoutes = routes();
type Again = { typed: Typed; problems: Problem[] };

bottleneckRoutes.get('/knelpunten', async (c) => {
  const { db, viewer, network, registry } = c.var;
  const named = await parties(db, network.id);
  const own = named.find((party) => partiesOf(viewer, network.id).includes(party.id));
  const asked = readQuery(c);
  const party = named.find(({ slug }) => slug === asked.text('partij')) ?? (asked.has('partij') ? undefined : own);
  const found = await inbox(db, viewer, network.id, party?.slug);
  const answers = partiesOf(viewer, network.id);
  return page(
    c,
    { title: m.bottlenecks_inbox_title(), trail: trail(c, [m.insights_title(), 'inzichten'], [m.bottlenecks_inbox_title()]) },
    <InboxPage {...{ network, registry, parties: named, party, found, answers }} />,
  );
});

async function showAddress(c: WebContext, again?: Again): Promise<Response> {
  const insight = await insightOf(c);
  if (!insight) return absent(c, shortHere(c));
  if (!maySteerInsight(c.var.viewer, insight) || insight.kind !== 'bottleneck') return forbidden(c);
  const { db, network } = c.var;
  return page(
    c,
    { title: m.bottlenecks_address_title(), trail: trailTo(c, insight, [m.bottlenecks_address_title()]), status: again ? 422 : 200 },
    <AddressPage
      title={insight.title}
      audience={insight.audience}
      action={to(insightPath(network.slug, { ...insight, title: '' }, '/voorleggen'))}
      parties={await parties(db, network.id)}
      typed={again?.typed ?? typedOf([['id', newId()]])}
      problems={again?.problems ?? []}
    />,
  );
}
bottleneckRoutes.get('/inzichten/:short/voorleggen', (c) => showAddress(c));

const address = z.object({ id: formId, partij: z.uuid(), regel: z.string().max(200).default(''), toelichting: z.string().max(2000).default('') });
bottleneckRoutes.post('/inzichten/:short/voorleggen', async (c) => {
  const insight = await insightOf(c);
  if (!insight) return absent(c, shortHere(c));
  const typed = await readForm(c);
  const checked = check(address, typed);
  if (!checked.ok) return showAddress(c, { typed, problems: checked.problems });
  const { partij, regel, toelichting } = checked.value;
  const given = { id: checked.value.id, insightId: insight.id, organisationId: partij, rule: regel, note: toelichting };
  const done = await addressBottleneck(c.var.db, c.var.viewer, given);
  if (!done.ok) return showAddress(c, { typed, problems: [problemOf(done)] });
  return redirect(c, insightPath(c.var.network.slug, insight, '#voorgelegd'), 'bottlenecks_flash_addressed');
});

bottleneckRoutes.post('/inzichten/:short/voorleggingen/:id/intrekking', async (c) => {
  const insight = await insightOf(c);
  const addressId = c.req.param('id');
  if (!insight || !isId(addressId)) return notFound(c);
  const done = await withdrawAddress(c.var.db, c.var.viewer, { insightId: insight.id, id: addressId });
  return done.ok ? redirect(c, insightPath(c.var.network.slug, insight, '#voorgelegd'), 'bottlenecks_flash_withdrawn') : notFound(c);
});

/** The bottleneck with the one address the viewer answers for; for others the form is not there. */
async function toAnswer(c: WebContext) {
  const insight = await insightOf(c);
  const shown = insight && (await addressesOf(c.var.db, c.var.viewer, insight.id)).find((one) => one.id === c.req.param('id'));
  return insight && shown && speaksFor(c.var.viewer, c.var.network.id, shown.party_id) ? { insight, address: shown } : undefined;
}

async function showReply(c: WebContext, again?: Again): Promise<Response> {
  const found = await toAnswer(c);
  if (!found) return notFound(c);
  const { insight, address } = found;
  return page(
    c,
    { title: m.bottlenecks_reply_title(), trail: trailTo(c, insight, [m.bottlenecks_reply_title()]), status: again ? 422 : 200 },
    <ReplyPage
      title={insight.title}
      address={address}
      action={to(insightPath(c.var.network.slug, { ...insight, title: '' }, `/voorleggingen/${address.id}/antwoord`))}
      typed={again?.typed ?? typedOf([['id', newId()]])}
      problems={again?.problems ?? []}
    />,
  );
}
bottleneckRoutes.get('/inzichten/:short/voorleggingen/:id/antwoord', (c) => showReply(c));

const reply = z.object({ id: formId, stand: z.enum(replyStates), tekst: z.string().max(2000).default('') });
bottleneckRoutes.post('/inzichten/:short/voorleggingen/:id/antwoord', async (c) => {
  const found = await toAnswer(c);
  if (!found) return notFound(c);
  const typed = await readForm(c);
  const checked = check(reply, typed);
  if (!checked.ok) return showReply(c, { typed, problems: checked.problems });
  const given = { id: checked.value.id, insightId: found.insight.id, addressId: found.address.id, state: checked.value.stand, text: checked.value.tekst };
  const done = await replyToBottleneck(c.var.db, c.var.viewer, given);
  if (!done.ok) return showReply(c, { typed, problems: [problemOf(done)] });
  return redirect(c, insightPath(c.var.network.slug, found.insight, '#voorgelegd'), 'bottlenecks_flash_replied');
});
